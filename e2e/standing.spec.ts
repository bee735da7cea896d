/** Where she stands: sentences and a band, the people behind a number, and the same on a phone in the dark. Method: M0, M9. */
import { expect, type Seeker, test } from './seeker.ts';

/** Wrote to three, one answered, talked and named somebody. */
async function aFewLetters(seeker: Seeker): Promise<void> {
  const ids: string[] = [];
  for (const line of [
    'Priya Raman, Director, Harbor Transit',
    'Tom Okafor, Planner, Metro Rail',
    'Ana Duarte, Planner',
  ])
    ids.push((await seeker.ask('addPersonByLine', { line })).personId);
  for (const personId of ids)
    await seeker.ask('recordSent', {
      personId,
      channel: 'email',
      kind: 'first',
      body: 'May I hear how you came to your work?',
      sentAt: '2026-11-12T15:00:00.000Z',
    });
  await seeker.ask('recordReply', { personId: ids[0] ?? '', meaning: 'yes', text: 'Gladly.' });
  await seeker.ask('logConversation', {
    personId: ids[0] ?? '',
    heldOn: '2026-11-23',
    askedWhoElse: true,
    whoElse: [{ name: 'Wendeline Orbell' }],
  });
  await seeker.ask('addApplication', { organization: 'Northwind', title: 'Planner', appliedOn: '2026-10-20' });
}

test('from Today to where she stands, and to the people behind a number', async ({ seeker }) => {
  const { page } = seeker;
  await aFewLetters(seeker);
  await seeker.opens('/');
  await page.getByRole('main').getByRole('link', { name: 'Where you stand' }).click();
  await seeker.sees(page.getByRole('heading', { level: 1, name: 'Where you stand' }));
  await seeker.sees(/Most people in your place need .* more conversations; you are at 1\./);
  await seeker.sees(/the chance of an offer is/);
  await seeker.sees('1 of 3 answered.');
  await seeker.hasNoAxeViolations();

  await page.getByText('The same in words').click();
  await seeker.sees(page.getByRole('rowheader', { name: '25 more conversations' }));

  const answered = page.getByRole('button', { name: 'See who: Answered' });
  await answered.focus();
  await seeker.presses('Enter');
  const list = page.getByRole('dialog', { name: 'Answered' });
  await seeker.sees(list.getByText(/Written to on November 12, answered .* later, talked on November 23/));
  await seeker.hasNoAxeViolations();
  await seeker.presses('Escape');
  await expect(answered).toBeFocused();

  await page.getByRole('button', { name: 'See with whom' }).click();
  await seeker.sees(page.getByRole('dialog', { name: 'People of the last four weeks' }).getByText('Priya Raman'));
  await seeker.presses('Escape');
  await page.getByRole('button', { name: 'See which' }).click();
  await seeker.sees(page.getByRole('dialog', { name: 'Postings you answered' }).getByText('Planner at Northwind'));
  await seeker.hasNoAxeViolations();
  await seeker.presses('Escape');

  await page
    .getByRole('tab', { name: 'Organization' })
    .or(page.getByRole('tab', { name: 'Channel' }))
    .first()
    .click();
  await page.getByRole('button', { name: /^See who: E-mail/ }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Tom Okafor' }).click();
  await seeker.sees(page.getByRole('heading', { level: 1, name: 'Tom Okafor' }));
});

test('before the first message it says how it begins', async ({ seeker }) => {
  await seeker.opens('/standing');
  await seeker.sees('It begins with one message');
  await seeker.hasNoAxeViolations();
});

test('while she is away her pace stands still; once she has begun something new nothing is forecast', async ({
  seeker,
}) => {
  const { page } = seeker;
  await aFewLetters(seeker);
  await seeker.ask('takePause', { untilOn: '2026-12-06' });
  await seeker.opens('/standing');
  await seeker.sees('It begins again after your pause, on December 7.');
  await seeker.ask('endSearch', { on: '2026-11-24' });
  await page.reload();
  await seeker.sees('You began something new on November 24. One conversation lies behind it.');
  await seeker.sees('What gets answers');
  await expect(page.getByText('What lies ahead')).toHaveCount(0);
  await seeker.hasNoAxeViolations();
});

test('on a phone and in the dark the picture fits, reached with two keys on a laptop', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addSample', {});
  await seeker.opens('/');
  await seeker.presses('g', 'f');
  await seeker.sees('What lies ahead');
  await seeker.onAPhone();
  await seeker.inTheDark();
  await page.reload();
  await seeker.sees('What gets answers');
  await seeker.needsNoSidewaysScroll();
  await seeker.hasNoAxeViolations();
});
