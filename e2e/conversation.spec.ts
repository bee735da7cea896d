/** A conversation from the agreed time to the people it leads to. Method: M5, M6, M8. */
import type { Seeker } from './seeker.ts';
import { expect, test } from './seeker.ts';

async function knowsTom(seeker: Seeker): Promise<string> {
  const { personId } = await seeker.ask('addPerson', {
    name: 'Tom Okafor',
    title: 'Planning lead',
    organization: 'Metro Rail',
  });
  return personId;
}

test('a time is agreed, put into a calendar, moved, and nobody coming is no disaster', async ({ seeker }) => {
  const { page } = seeker;
  await knowsTom(seeker);
  await seeker.opens('/conversations');
  await seeker.sees('The first twenty minutes');
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'Agree a time' }).click();
  await page.getByRole('combobox', { name: /With whom/ }).fill('tom');
  await page.getByRole('option', { name: /Tom Okafor/ }).click();
  await page.getByRole('button', { name: / at 10:00 am$/ }).click();
  await page.getByText('In person', { exact: true }).click();
  await page.getByRole('textbox', { name: /^Place/ }).fill('Canal Street Coffee');
  await page.getByRole('button', { name: 'It is agreed' }).click();
  await seeker.sees(/in person, Canal Street Coffee/);

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendar file' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('talk-with-tom-okafor.ics');

  await page.getByRole('button', { name: /^More about the talk/ }).click();
  await page.getByRole('menuitem', { name: 'Move it' }).click();
  await page.getByText('30 minutes', { exact: true }).click();
  await page.getByRole('button', { name: 'Move it' }).click();
  await seeker.sees(/30 minutes in person/);

  await page.getByRole('button', { name: /^More about the talk/ }).click();
  await page.getByRole('menuitem', { name: 'Nobody came' }).click();
  await seeker.sees(/It happens, and rarely means anything/);
  await seeker.sees(page.getByText('Nobody came', { exact: true }));
  await page.getByRole('button', { name: 'Undo' }).click();
  await seeker.sees('Prepare');
});

test('on a phone, a talk keeps its notes, remembers the last question, and leads to the next people', async ({
  seeker,
}) => {
  const { page } = seeker;
  await seeker.onAPhone();
  const personId = await knowsTom(seeker);
  const { conversationId } = await seeker.ask('agreeConversation', { personId, at: '2026-11-24T15:00:00.000Z' });
  await seeker.opens('/conversations');
  await page.getByRole('link', { name: 'We are talking' }).click();
  await seeker.sees('How did you come to this work?');
  await page.getByRole('button', { name: 'The next question' }).click();
  await seeker.sees('2 of 4');
  await page
    .getByLabel('Notes')
    .fill('Started as a bus driver\n"We never plan without a driver in the room"\nI will send the night bus article');
  await page.reload();
  await expect(page.getByLabel('Notes')).toHaveValue(/night bus article$/);
  await expect
    .poll(async () => (await seeker.ask('getConversation', { conversationId })).notes)
    .toMatch(/night bus article$/);
  await seeker.hasNoAxeViolations();
  await seeker.needsNoSidewaysScroll();

  await page.clock.setSystemTime('2026-11-24T15:16:00.000Z');
  await seeker.sees('A good moment for the last questions.');
  await seeker.sees('Before you say goodbye');
  await page.getByText('Thank them, with one thing that helped').click();
  await page.getByLabel('Names they say, one a line').fill('Dana Brooks, scheduler at Harbor Transit, may use name');
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'We are done' }).click();

  await seeker.sees(page.getByRole('heading', { level: 1, name: 'After your talk with Tom' }));
  await expect(page.getByLabel('What did you learn?')).toHaveValue('Started as a bus driver');
  await expect(page.getByLabel('Whom did Tom suggest?')).toHaveValue(/^Dana Brooks/);
  await expect(page.getByLabel('What you promised', { exact: true })).toHaveValue('Send the night bus article');
  await seeker.hasNoAxeViolations();
  await seeker.needsNoSidewaysScroll();
  await page.getByRole('button', { name: 'Keep it' }).click();

  await seeker.sees(page.getByRole('heading', { level: 1, name: 'Conversation 1, with Tom' }));
  await seeker.sees(page.getByRole('link', { name: 'Dana Brooks' }));
  await seeker.sees('Thank Tom Okafor');
  await seeker.hasNoAxeViolations();
  const { referredTo, insights, promises } = await seeker.ask('getPerson', { personId });
  expect(referredTo.map((one) => [one.to.name, one.mayUseName])).toEqual([['Dana Brooks', 'yes']]);
  expect(insights.map((one) => one.isQuote).sort()).toEqual([false, true]);
  expect(promises.map((one) => one.kind).sort()).toEqual(['promise', 'report-back', 'thank-you']);
});

test('a talk that stood in no calendar is written down in one tap, and nothing coming of it is fine', async ({
  seeker,
}) => {
  const { page } = seeker;
  const personId = await knowsTom(seeker);
  await seeker.opens('/conversations');
  await page.getByRole('button', { name: 'I talked with someone' }).click();
  await page.getByRole('combobox', { name: 'Name' }).fill('tom');
  await page.getByRole('option', { name: /Tom Okafor/ }).click();
  await page.getByRole('link', { name: 'Write it down' }).click();
  await seeker.sees('After your talk with Tom');
  await page.getByRole('button', { name: 'Nothing came of it' }).click();
  await seeker.sees(/^That is fine\./);
  const { past } = await seeker.ask('listConversations', { personId });
  expect(past).toMatchObject([{ status: 'held', heldOn: '2026-11-24', debriefed: true }]);
});

test('the page to read before a talk prints without the buttons', async ({ seeker }) => {
  const { page } = seeker;
  const personId = await knowsTom(seeker);
  const { conversationId } = await seeker.ask('agreeConversation', { personId, at: '2026-11-26T15:00:00.000Z' });
  await seeker.opens(`/conversations/${conversationId}/prepare`);
  await seeker.sees('Your few questions');
  await seeker.hasNoAxeViolations();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: 'We are talking' })).toBeHidden();
  await seeker.sees('Your few questions');
});

test('a half-written debrief is there again after a reload', async ({ seeker }) => {
  const { page } = seeker;
  const personId = await knowsTom(seeker);
  await seeker.opens(`/log/${personId}`);
  await page.getByLabel('What did you learn?').fill('They hire in spring');
  await page.getByLabel('Whom did Tom suggest?').fill('Dana Brooks, scheduler at Harbor Transit, he will write');
  await page.reload();
  await expect(page.getByLabel('What did you learn?')).toHaveValue('They hire in spring');
  await seeker.sees('scheduler at Harbor Transit');
  await expect(page.getByRole('radio', { name: 'Tom', exact: true })).toBeChecked();
});
