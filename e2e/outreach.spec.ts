/** Writing to someone: begun from what is on file, checked while typing, sent, answered, agreed. Method: M4. */
import type { Seeker } from './seeker.ts';
import { expect, test } from './seeker.ts';

const goodLetter = `Hi Priya,

Lee Park suggested I write to you. I am a science teacher in Dayton, weighing a move into transit planning, and your move from teaching into operations at Harbor Transit is the path I would most like to understand. Would you have 20 minutes for a call next week? I would like to hear how you came to it.

Thank you,
Ana Whitfield`;

/** Priya, named by Lee, who may be mentioned. */
async function knowsPriya(seeker: Seeker): Promise<string> {
  await seeker.ask('changeSeeker', { name: 'Ana Whitfield', about: 'I teach science in Dayton.', country: 'US' });
  const { personId: lee } = await seeker.ask('addPerson', { name: 'Lee Park', organization: 'Harbor Transit' });
  const { personId } = await seeker.ask('addPerson', {
    name: 'Priya Raman',
    title: 'Operations director',
    organization: 'Harbor Transit',
    emails: ['priya@harbor.example'],
  });
  await seeker.ask('addReferral', { name: 'Priya Raman', personId, fromPersonId: lee, mayUseName: 'yes' });
  return personId;
}

test('a first message begins with who suggested it, goes out, and the follow-up has its day', async ({ seeker }) => {
  const { page } = seeker;
  const personId = await knowsPriya(seeker);
  await seeker.opens(`/people/${personId}/write`);
  await seeker.sees('Lee Park suggested them, and you may say so.');
  await page.getByRole('button', { name: /Lee Park suggested you write/ }).click();
  const words = page.getByLabel('Your words to Priya');
  await expect(words).toHaveValue(/Lee Park suggested I write to you/);

  await words.fill(`${goodLetter}\n\nP.S. Are there any openings on your team?`);
  await seeker.sees('Worth changing');
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'I sent it' }).click();
  await seeker.sees(page.getByRole('dialog', { name: /worth changing first/ }));
  await page.getByRole('button', { name: 'Back to the words' }).click();

  await words.fill(goodLetter);
  await seeker.sees('Nothing to change. It reads like you.');
  await page.getByRole('button', { name: 'I sent it' }).click();
  await seeker.sees('It is on its way');
  // Seven business days after Tuesday, November 24, Thanksgiving left out; never a Friday.
  await expect(page.locator('time[datetime="2026-12-07"]').first()).toBeVisible();
  await seeker.hasNoAxeViolations();
  await seeker.sees('A first message, by e-mail');

  await page.getByRole('button', { name: 'Not sent after all' }).click();
  await expect(words).toHaveValue(goodLetter);
  const desk = await seeker.ask('getWritingDesk', { personId });
  expect(desk.earlier).toEqual([]);
  expect(desk.draft?.body).toBe(goodLetter);
});

test('what she keeps as it is stays kept, and words are there again after a reload', async ({ seeker }) => {
  const { page } = seeker;
  const personId = await knowsPriya(seeker);
  await seeker.opens(`/people/${personId}/write`);
  const words = page.getByLabel('Your words to Priya');
  await words.fill(goodLetter.replace('20 minutes', 'a moment'));
  await seeker.sees('Worth a look');
  await page
    .getByRole('button', { name: /^Keep it/ })
    .first()
    .click();
  await seeker.sees(/Kept as you wrote it/);
  await words.pressSequentially(' One more line.');
  await page.reload();
  await expect(words).toHaveValue(/One more line\.$/);
  await seeker.sees(/Kept as you wrote it/);
  await seeker.sees('Kept as a draft');
  const { draft } = await seeker.ask('getWritingDesk', { personId });
  expect(draft?.body).toMatch(/One more line\.$/);
  expect(draft?.ignoredChecks.length).toBe(1);
});

test('a note says how much of it LinkedIn takes, and blanks are one press away', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.onAPhone();
  const { personId } = await seeker.ask('addPerson', { name: 'Tom Okafor', organization: 'Metro Rail' });
  await seeker.opens(`/people/${personId}/write`);
  await page.getByText('LinkedIn note', { exact: true }).click();
  await page.getByRole('button', { name: /Something of theirs that stayed/ }).click();
  await seeker.sees(/blanks? (?:is|are) yours to fill in/);
  const words = page.getByLabel('Your words to Tom');
  await words.fill(`Hi Tom, ${'what a path. '.repeat(20)}`);
  await seeker.sees(/of 200 characters/);
  await seeker.sees('Worth changing');
  await seeker.needsNoSidewaysScroll();
  await seeker.hasNoAxeViolations();
});

test('a yes leads to an agreed time, and the page to prepare', async ({ seeker }) => {
  const { page } = seeker;
  const personId = await knowsPriya(seeker);
  await seeker.ask('recordSent', { personId, channel: 'email', kind: 'first', body: goodLetter });
  await seeker.opens(`/people/${personId}/write`);
  await page.getByRole('button', { name: 'Priya answered' }).click();
  await page.getByText('Yes, they will talk', { exact: true }).click();
  await page.getByLabel(/Their words/).fill('Gladly. Next week is good.');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await seeker.sees('Priya said yes');
  await page.getByRole('button', { name: 'Agree a time with Priya' }).click();
  await page
    .getByRole('dialog')
    .getByRole('list')
    .getByRole('button', { name: /, \d+:\d\d [ap]m/ })
    .first()
    .click();
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'It is agreed' }).click();
  await seeker.sees('You will talk with Priya');
  await page.getByRole('link', { name: 'Prepare', exact: true }).click();
  await seeker.sees(page.getByRole('heading', { level: 1, name: 'Before you talk with Priya' }));
  const { planned } = await seeker.ask('listConversations', { personId });
  expect(planned).toHaveLength(1);
});

test('someone named in an answer is on the list with a warm way in', async ({ seeker }) => {
  const { page } = seeker;
  const personId = await knowsPriya(seeker);
  await seeker.ask('recordSent', { personId, channel: 'email', kind: 'first', body: goodLetter });
  await seeker.opens(`/people/${personId}/write`);
  await page.getByRole('button', { name: 'Priya answered' }).click();
  await page.getByText('They name someone else', { exact: true }).click();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByRole('button', { name: 'Write down who' }).click();
  await page.getByLabel('Whom did Priya suggest?').fill('Tom Okafor, planning lead at Metro Rail, may use name');
  await page.getByRole('button', { name: 'Write them down' }).click();
  await seeker.sees(/Tom Okafor is on your list/);
  const { referredTo } = await seeker.ask('getPerson', { personId });
  expect(referredTo[0]).toMatchObject({ to: { name: 'Tom Okafor', organization: 'Metro Rail' }, mayUseName: 'yes' });
});

test('it can rest with someone, and that can be taken back', async ({ seeker }) => {
  const { page } = seeker;
  const personId = await knowsPriya(seeker);
  await seeker.ask('recordSent', { personId, channel: 'email', kind: 'first', body: goodLetter });
  await seeker.opens(`/people/${personId}/write`);
  await page.getByRole('button', { name: 'Let it rest' }).click();
  await page.getByRole('menuitem', { name: /No answer came/ }).click();
  await seeker.sees(/It rests with Priya/);
  await expect.poll(async () => (await seeker.ask('getPerson', { personId })).standing).toBe('closed');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await seeker.ask('getPerson', { personId })).standing).toBe('waiting');
});

test('by keyboard alone a beginning is chosen, and the first blank is ready to be typed over', async ({ seeker }) => {
  const { page } = seeker;
  const { personId } = await seeker.ask('addPerson', { name: 'Tom Okafor', organization: 'Metro Rail' });
  await seeker.opens(`/people/${personId}/write`);
  await page.getByRole('button', { name: /Something of theirs that stayed/ }).focus();
  await seeker.presses('Enter');
  const words = page.getByLabel('Your words to Tom');
  await expect(words).toBeFocused();
  await page.keyboard.type('I am a teacher.');
  await expect(words).toHaveValue(/I am a teacher\./);
  await expect(words).not.toHaveValue(/\[your talk/);
});

test('blanks are filled before anything leaves: not opened, not copied, not sent', async ({ seeker }) => {
  const { page } = seeker;
  const { personId } = await seeker.ask('addPerson', {
    name: 'Tom Okafor',
    organization: 'Metro Rail',
    emails: ['tom@metro.example'],
  });
  await seeker.opens(`/people/${personId}/write`);
  await page.getByRole('button', { name: /Something of theirs that stayed/ }).click();
  const words = page.getByLabel('Your words to Tom');
  const dialog = page.getByRole('dialog', { name: /blanks are still open/ });
  for (const way of ['I sent it', 'Open in my mail program']) {
    await page.getByRole('button', { name: way }).click();
    await seeker.sees(dialog);
    await seeker.sees(dialog.getByText('[what stayed with you]'));
    await seeker.hasNoAxeViolations();
    await dialog.getByRole('button', { name: 'Fill them in' }).click();
    await expect(words).toBeFocused();
  }
  await page.getByRole('button', { name: 'More ways, and when it was sent' }).click();
  await page.getByRole('menuitem', { name: 'Copy the words' }).click();
  await seeker.sees(dialog);
  await page.keyboard.press('Escape');
  expect((await seeker.ask('getWritingDesk', { personId })).earlier).toEqual([]);

  await words.fill('Hi Tom,\n\nI read [sic] in your piece. Could we talk for 20 minutes, any day?\n\nThank you,\nAna');
  await page.getByRole('button', { name: 'I sent it' }).click();
  // A bracket that is meant is no blank.
  await expect(dialog).toBeHidden();
});

test('what a colleague got word for word is noticed, with whom, and each message says what it began from', async ({
  seeker,
}) => {
  const { page } = seeker;
  const personId = await knowsPriya(seeker);
  await seeker.opens(`/people/${personId}/write`);
  await page.getByRole('button', { name: /Lee Park suggested you write/ }).click();
  await page.getByLabel('Your words to Priya').fill(goodLetter);
  await page.getByRole('button', { name: 'I sent it' }).click();
  await seeker.sees('It is on its way');
  await seeker.opens(`/people/${personId}`);
  await seeker.sees('By e-mail. Begun from “Someone suggested you write”, in your own words.');

  const { personId: samuel } = await seeker.ask('addPerson', { name: 'Samuel Eze', organization: 'Harbor Transit' });
  await seeker.onAPhone();
  await seeker.opens(`/people/${samuel}/write`);
  await seeker.sees('Better not right now');
  await seeker.sees(/You wrote to Priya Raman at Harbor Transit/);
  await page.getByLabel('Your words to Samuel').fill(goodLetter.replace('Hi Priya', 'Hi Samuel'));
  await seeker.sees(/almost word for word what you wrote to Priya Raman on Tuesday, November 24/);
  await seeker.hasNoAxeViolations();
  await seeker.needsNoSidewaysScroll();
});

test('her own words that were answered are where the next letter starts', async ({ seeker }) => {
  const { page } = seeker;
  const personId = await knowsPriya(seeker);
  await seeker.ask('recordSent', { personId, channel: 'email', kind: 'first', body: goodLetter });
  await seeker.ask('recordReply', { personId, meaning: 'yes', text: 'Gladly.' });
  const { personId: tom } = await seeker.ask('addPerson', {
    name: 'Tom Okafor',
    organization: 'Metro Rail',
    emails: ['tom@metro.example'],
  });
  await seeker.opens(`/people/${tom}/write`);
  await seeker.sees('Your own words that were answered');
  await page.getByRole('button', { name: /Your own, to Priya Raman/ }).click();
  await expect(page.getByLabel('Your words to Tom')).toHaveValue(/^Hi Tom,/);
  // What was true of Priya only waits in brackets.
  await seeker.sees(/blanks? (?:is|are) yours to fill in/);
});

test('an introduction is asked for from the page of the person it leads to', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('changeSeeker', { name: 'Ana Whitfield', about: 'I teach science in Dayton.', country: 'US' });
  const { personId: rosa } = await seeker.ask('addPerson', { name: 'Rosa Lind', organization: 'City Works' });
  const { personId: tom } = await seeker.ask('addPerson', { name: 'Tom Okafor', organization: 'Metro Rail' });
  await seeker.opens(`/people/${tom}`);
  await page.getByRole('button', { name: 'More with Tom' }).click();
  await page.getByRole('menuitem', { name: /Ask Tom for an introduction/ }).click();
  await seeker.sees(page.getByRole('heading', { level: 1, name: 'Ask Tom about an introduction' }));
  await page.getByRole('combobox', { name: 'Whom would you like to talk with?' }).fill('Rosa');
  await page.getByRole('option', { name: /Rosa Lind/ }).click();
  await seeker.sees(page.getByRole('heading', { level: 1, name: 'Ask Tom to introduce you to Rosa Lind' }));
  await page.getByRole('button', { name: /May I use your name/ }).click();
  await expect(page.getByLabel('Your words to Tom')).toHaveValue(/write to Rosa Lind at City Works/);
  await seeker.sees('Kept as a draft');
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'I sent it' }).click();
  await seeker.sees('It is on its way');
  await seeker.sees(/A question about an introduction to Rosa Lind/);
  const { earlier } = await seeker.ask('getWritingDesk', { personId: tom });
  expect(earlier[0]?.about?.personId).toBe(rosa);
});

test('the first letters wait for nothing, and no blank slips out, while the checks are still on their way', async ({
  seeker,
}) => {
  const { page } = seeker;
  const personId = await knowsPriya(seeker);
  let bring = () => {};
  const wanted = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await page.route(/run-checks/, async (route) => {
    await wanted;
    await route.continue();
  });
  await seeker.opens(`/people/${personId}/write`);
  const words = page.getByLabel('Your words to Priya');
  await words.fill('Hi [their name], are there any openings on your team?');
  await seeker.sees('The checks are on their way; write on.');
  await seeker.sees('One blank is yours to fill in.');
  await words.fill('Hi Priya, are there any openings on your team?');
  bring();
  await seeker.sees('Worth changing');
});
