/** The week looked back on, time away, and the end of the search, in a browser. Method: M9. */
import { expect, test } from './seeker.ts';

test.describe('at the end of a week', () => {
  // Friday, 3 in the afternoon in New York.
  test.use({ now: '2026-11-27T20:00:00.000Z' });

  test('five minutes: what happened, her words, the pace; offered once and readable ever after', async ({ seeker }) => {
    const { page } = seeker;
    await seeker.ask('addSample', {});
    await seeker.ask('logConversation', {
      personId: (await seeker.ask('listPeople', { search: 'Tom Okafor' })).items[0]?.id ?? '',
      heldOn: '2026-11-27',
      learned: [{ text: 'They plan five years ahead.' }],
    });
    await seeker.opens('/');
    await seeker.sees(page.getByRole('heading', { name: 'Look back on your week' }));
    await page.getByRole('link', { name: 'Look back', exact: true }).click();
    await seeker.sees(page.getByRole('heading', { level: 1, name: 'Your week' }));
    await seeker.sees(page.getByRole('link', { name: 'You talked with Tom Okafor.' }));
    await seeker.sees('They plan five years ahead.');
    const well = page.getByLabel('One thing that went well');
    await expect(well).toHaveValue((await seeker.ask('getWeek', {})).wentWell[0] ?? 'missing');

    await well.fill('Tom took an hour for me.');
    await page.getByRole('button', { name: 'They plan five years ahead.' }).click();
    await expect(page.getByLabel('One thing you learned')).toHaveValue('They plan five years ahead.');
    await page.getByText('3', { exact: true }).click();
    await seeker.sees(/For 3 conversations a week, about \d+ first messages/);
    // What was typed is still there after a reload.
    await page.reload();
    await expect(well).toHaveValue('Tom took an hour for me.');
    await expect(page.getByRole('radio', { name: '3', exact: true })).toBeChecked();
    await seeker.hasNoAxeViolations();

    await page.getByRole('button', { name: 'Keep this week' }).click();
    await seeker.sees(page.getByRole('heading', { level: 1, name: /Good/ }));
    await expect(page.getByRole('heading', { name: 'Look back on your week' })).toHaveCount(0);
    expect((await seeker.ask('getSeeker', {})).conversationsAWeek).toBe(3);

    await page.getByRole('link', { name: 'Look back on the week' }).click();
    await expect(page.getByLabel('One thing that went well')).toHaveValue('Tom took an hour for me.');
    await page.getByRole('link', { name: 'The week before' }).click();
    await seeker.sees(page.getByRole('heading', { level: 1, name: 'Last week' }));
    await page.getByRole('link', { name: 'The week after' }).click();
    await seeker.sees(page.getByRole('heading', { level: 1, name: 'Your week' }));
  });

  test('can be put aside with the keyboard alone, and taken back', async ({ seeker }) => {
    const { page } = seeker;
    await seeker.ask('addSample', {});
    await seeker.opens('/');
    const choices = page.getByRole('button', { name: 'Other choices: look back on your week' });
    await choices.focus();
    await seeker.presses('Enter');
    await page.getByRole('menuitem', { name: 'Not this week' }).focus();
    await seeker.presses('Enter');
    await expect(choices).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await seeker.sees(choices);
  });

  test('stands at both sizes, light and dark', async ({ seeker }) => {
    await seeker.opens('/week');
    await seeker.sees('Your first week has begun');
    await seeker.ask('addSample', {});
    for (const onIt of [() => seeker.onALaptop(), () => seeker.onAPhone(), () => seeker.inTheDark()]) {
      await onIt();
      await seeker.opens('/week?on=2026-11-23');
      await seeker.sees(seeker.page.getByRole('heading', { name: 'In your words' }));
      await seeker.needsNoSidewaysScroll();
      await seeker.hasNoAxeViolations();
    }
  });
});

test('what happened for the first time is said once, right after it', async ({ seeker }) => {
  const { page } = seeker;
  const { personId } = await seeker.ask('addPersonByLine', { line: 'Priya Raman, planner, Harbor Transit' });
  await seeker.opens(`/log/${personId}`);
  await page.getByRole('button', { name: 'Nothing came of it' }).click();
  await seeker.sees('You had your first conversation, with Priya Raman.');
  await seeker.opens('/');
  await seeker.sees('You had your first conversation, with Priya Raman.');
});

test('two weeks away leave nothing due, and one tap brings everything back', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addSample', {});
  const before = (await seeker.ask('getToday', {})).acts.map(({ key }) => key);
  await seeker.opens('/');
  await page.getByRole('button', { name: 'Going away? Take a pause' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take a pause' });
  await seeker.sees(dialog.getByText('Until Monday, December 7'));
  await seeker.hasNoAxeViolations();
  await dialog.getByRole('button', { name: 'Take the pause' }).click();
  await seeker.sees(page.getByRole('heading', { name: 'You are away until Monday, December 7.' }));
  const kinds = (await seeker.ask('getToday', {})).acts.map(({ kind }) => kind);
  expect(kinds.filter((kind) => !['prepare', 'hold', 'answer', 'interview', 'decide'].includes(kind))).toEqual([]);
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'I am back' }).click();
  await expect(page.getByRole('heading', { name: /You are away/ })).toHaveCount(0);
  expect((await seeker.ask('getToday', {})).acts.map(({ key }) => key)).toEqual(before);
  await page.locator('.toast', { hasText: 'You are back' }).getByRole('button', { name: 'Undo' }).click();
  await seeker.sees(page.getByRole('heading', { name: 'You are away until Monday, December 7.' }));
});

test('a pause planned for later stands below what is to do, and one taken now leaves it as it is', async ({
  seeker,
}) => {
  const { page } = seeker;
  await seeker.ask('addSample', {});
  const planned = { fromOn: '2026-12-21', untilOn: '2027-01-03' };
  await seeker.ask('takePause', planned);
  await seeker.onAPhone();
  await seeker.opens('/');
  const card = page.getByRole('heading', { name: /^You will be away from Monday, December 21/ });
  await seeker.sees(card);
  const firstAct = await page.getByRole('heading', { name: 'First', exact: true }).boundingBox();
  expect((await card.boundingBox())?.y ?? 0).toBeGreaterThan(firstAct?.y ?? Number.MAX_VALUE);
  await page.getByRole('button', { name: 'Take another pause' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take the pause' }).click();
  await seeker.sees(page.getByRole('heading', { name: 'You are away until Monday, December 7.' }));
  await seeker.hasNoAxeViolations();
  await seeker.needsNoSidewaysScroll();
  await page.getByRole('button', { name: 'Undo' }).click();
  await seeker.sees(card);
  expect((await seeker.ask('getPause', {})).pause).toEqual({ ...planned, isNow: false });
});

test('a search that is over turns to thanks, and goes on when she says so', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addSample', {});
  await seeker.opens('/settings');
  await page.getByRole('button', { name: 'My search is over' }).click();
  await seeker.sees(page.getByRole('heading', { name: 'Your search is over' }));
  await seeker.opens('/');
  await seeker.sees(page.getByRole('link', { name: 'Bring them the news' }));
  await expect(page.getByRole('link', { name: 'Write the message' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Write the follow-up' })).toHaveCount(0);
  const [place] = (await seeker.ask('listOrganizations', {})).organizations;
  await seeker.opens(`/organizations/${place?.id}`);
  await seeker.sees(page.getByRole('heading', { name: 'Your search is over' }));
  await page.getByRole('link', { name: 'Bring them the news' }).click();
  await expect(page).toHaveURL(/\/story\/news$/);
  await seeker.opens('/');
  await seeker.sees(page.getByRole('heading', { name: 'Your search is over' }));
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'I am still searching' }).click();
  await expect(page.getByRole('heading', { name: 'Your search is over' })).toHaveCount(0);
  await seeker.sees(page.getByRole('link', { name: /Write the/ }).first());
});
