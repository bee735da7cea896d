/** Today and settings: acts lead where they say, can be put off and taken back; what is hers goes out and comes back. Method: M0, M9. */
import { expect, test } from './seeker.ts';

test('today is a letter with one thing first, at both sizes, light and dark', async ({ seeker }) => {
  await seeker.ask('addSample', {});
  for (const size of ['laptop', 'phone'] as const) {
    await (size === 'phone' ? seeker.onAPhone() : seeker.onALaptop());
    await seeker.opens('/');
    await seeker.sees('Tuesday, November 24');
    await seeker.sees(seeker.page.getByRole('heading', { name: 'First', exact: true }));
    await seeker.needsNoSidewaysScroll();
    await seeker.hasNoAxeViolations();
  }
  await seeker.inTheDark();
  await seeker.opens('/');
  await seeker.sees('Tuesday, November 24');
  await seeker.hasNoAxeViolations();
});

test('an act is put off by keyboard alone, and taken back', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addSample', {});
  await seeker.opens('/');
  const title = (await seeker.ask('getToday', {})).acts[0]?.title ?? '';
  await page.getByRole('button', { name: `Other choices: ${title}` }).focus();
  await seeker.presses('Enter');
  await page.getByRole('menuitem', { name: 'Remind me tomorrow' }).focus();
  await seeker.presses('Enter');
  await seeker.sees(`Put off until tomorrow: ${title}.`);
  await expect(page.getByRole('heading', { name: title })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await seeker.sees(page.getByRole('heading', { name: title }));
});

test('the other choices open however they are asked for, and the focus comes back', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addSample', {});
  // The very first press, before the list of choices has come.
  await page.goto(`${seeker.app.url}/`);
  const title = (await seeker.ask('getToday', {})).acts[0]?.title ?? '';
  const choices = page.getByRole('button', { name: `Other choices: ${title}` });
  await choices.focus();
  await seeker.presses('ArrowUp');
  await expect(page.getByRole('menuitem').last()).toBeFocused();
  await seeker.hasNoAxeViolations();
  await seeker.presses('Escape');
  await expect(page.getByRole('menuitem')).toHaveCount(0);
  await expect(choices).toBeFocused();
  await seeker.presses('ArrowDown');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await seeker.presses('Escape');
  await expect(choices).toBeFocused();
  await seeker.presses('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await seeker.presses('Escape');

  await choices.click();
  await page.getByRole('menuitem', { name: 'Pick a day' }).click();
  const when = page.getByRole('dialog', { name: 'When should it come back?' });
  await seeker.sees(when);
  await seeker.hasNoAxeViolations();
  await when.getByRole('button', { name: 'Keep it here' }).click();
  await expect(when).toBeHidden();
  await choices.click();
  await page.getByRole('menuitem', { name: 'Pick a day' }).click();
  await when.getByRole('button', { name: 'Put it off' }).click();
  await seeker.sees(`Put off until tomorrow: ${title}.`);
});

test('a promise is marked as kept on the spot; a suggestion can be left for another time', async ({ seeker }) => {
  const { page } = seeker;
  const { personId } = await seeker.ask('addPerson', { name: 'Tom Lund', organization: 'Metro West' });
  await seeker.ask('addPromise', { personId, text: 'Send the article on night buses', dueOn: '2026-11-24' });
  await seeker.ask('addPerson', { name: 'Priya Raman', organization: 'Harbor Transit', closeness: 4 });
  await seeker.opens('/');
  await seeker.sees(page.getByRole('heading', { name: 'Send the article on night buses' }));
  await page.getByRole('button', { name: 'Mark as kept' }).click();
  await seeker.sees('Kept: Send the article on night buses.');
  expect((await seeker.ask('listPromises', {})).promises).toEqual([]);

  const write = (await seeker.ask('getToday', {})).acts.find((act) => act.kind === 'write');
  if (!write) throw new Error('Nobody is suggested.');
  await page.getByRole('button', { name: `Other choices: ${write.title}` }).click();
  await page.getByRole('menuitem', { name: /Not this person now/ }).click();
  await seeker.sees('is not suggested for a month.');
  await expect(page.getByRole('heading', { name: write.title })).toHaveCount(0);
});

test('where nobody can be written to yet, one place is named, and its page shows the way in', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addOrganizations', { text: 'Quillworks, Metro West', love: 3 });
  await seeker.ask('addPerson', { name: 'Priya Raman', organization: 'Harbor Transit', closeness: 4 });
  await seeker.opens('/');
  const heading = page.getByRole('heading', { name: /^Find someone at/ });
  await expect(heading).toHaveText(['Find someone at Metro West']);
  await seeker.sees('You would love to work there, and nobody there can be written to yet.');
  await seeker.hasNoAxeViolations();
  await page.getByRole('link', { name: 'See who could introduce you' }).click();
  await expect(page).toHaveURL(/\/organizations\/[^/]+$/);
  await seeker.sees(page.getByRole('heading', { name: 'Find a way in' }));
  await seeker.sees(page.getByRole('link', { name: /See on LinkedIn who could introduce you/ }));
  await page.getByRole('button', { name: 'I know someone there' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Ida Berg');
  await page.getByRole('dialog').getByRole('button', { name: 'Add them' }).click();
  await seeker.sees('Ida Berg is among the people you know at Metro West.');
  await seeker.opens('/');
  await expect(heading).toHaveText(['Find someone at Quillworks']);
  await page.getByRole('button', { name: 'Other choices: Find someone at Quillworks' }).click();
  await page.getByRole('menuitem', { name: /^Not now/ }).click();
  await seeker.sees('Find someone at Quillworks.');
  await expect(heading).toHaveCount(0);
});

test('the palette finds a person by a few letters and goes there', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addPerson', { name: 'Priya Raman', organization: 'Harbor Transit' });
  await seeker.opens('/settings');
  await seeker.presses('Control+k');
  await page.keyboard.type('priy');
  await seeker.sees(page.getByRole('menuitem', { name: /Priya Raman/ }));
  await seeker.presses('Enter');
  await expect(page).toHaveURL(/\/people\/[^/]+$/);
});

test('settings are kept as they are said, backups are made and gone back to, everything goes out', async ({
  seeker,
}) => {
  const { page } = seeker;
  await seeker.opens('/settings');
  await seeker.hasNoAxeViolations();
  await page.getByLabel('Your name').fill('Ana Silva');
  await page.getByLabel('One line about you').focus();
  await seeker.sees('Your name is saved.');
  await page.getByRole('combobox', { name: 'Country' }).fill('Austria');
  await seeker.presses('Tab');
  await expect.poll(async () => (await seeker.ask('getSeeker', {})).country).toBe('AT');
  await page.getByText('Up to 300 characters').click();
  await expect
    .poll(() => seeker.ask('getSeeker', {}))
    .toMatchObject({ name: 'Ana Silva', country: 'AT', noteLimit: 300 });

  await page.getByRole('tab', { name: 'Backups and export' }).click();
  await page.getByRole('button', { name: 'Make a backup now' }).click();
  await seeker.sees('A backup is made and checked');
  await seeker.hasNoAxeViolations();
  await seeker.ask('addPerson', { name: 'Tom Lund' });
  await page
    .getByRole('button', { name: /Go back to it/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Go back to it' }).click();
  await seeker.sees('Everything is as it was then.');
  expect((await seeker.ask('listPeople', {})).total).toBe(0);

  await seeker.ask('addPerson', { name: 'Wen Ito' });
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save everything' }).click();
  const path = await (await saved).path();
  await seeker.ask('addPerson', { name: 'Someone Later' });
  seeker.mayBeRefused();
  await page.getByLabel('A file saved by Who Else').setInputFiles(path);
  await page.getByRole('button', { name: 'Replace everything here' }).click();
  await seeker.sees('Everything from that file is here now.');
  expect((await seeker.ask('listPeople', {})).items.map(({ name }) => name)).toEqual(['Wen Ito']);
});

test('what was removed can be brought back in settings', async ({ seeker }) => {
  const { page } = seeker;
  const { personId } = await seeker.ask('addPerson', { name: 'Tom Lund' });
  await seeker.ask('removePerson', { personId });
  await seeker.opens('/settings');
  await page.getByRole('tab', { name: 'In and out' }).click();
  await page.getByRole('button', { name: 'Bring back Tom Lund' }).click();
  await seeker.sees('Tom Lund is back.');
  expect((await seeker.ask('listPeople', {})).total).toBe(1);
});
