/** A conversation from the agreed time to the people it leads to. Method: M5, M6, M8. */
import { readFileSync } from 'node:fs';
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
  await page
    .getByRole('list')
    .getByRole('button', { name: /, \d+:\d\d [ap]m/ })
    .first()
    .click();
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

  const [talk] = (await seeker.ask('listConversations', {})).planned;
  await seeker.ask('changeConversation', { conversationId: talk?.id ?? '', at: '2026-11-24T14:50:00.000Z' });
  await page.reload();
  await page.getByRole('button', { name: /^More about the talk/ }).click();
  await page.getByRole('menuitem', { name: 'Nobody came' }).click();
  await seeker.sees(/It happens, and rarely means anything/);
  await seeker.sees(page.getByText('Nobody came', { exact: true }));
  await page.getByRole('button', { name: 'Undo' }).click();
  await seeker.sees('Prepare');
});

test('the page before a talk is hers: what she most wants to know, her own question, one left out, and back again', async ({
  seeker,
}) => {
  const { page } = seeker;
  await seeker.ask('addOrganizations', { text: 'Metro Rail' });
  const personId = await knowsTom(seeker);
  const { conversationId } = await seeker.ask('agreeConversation', { personId, at: '2026-11-26T15:00:00.000Z' });
  await seeker.opens(`/conversations/${conversationId}/prepare`);
  await page.getByLabel('The one thing you most want to know from Tom').fill('Could I learn it in a year?');
  await page.getByRole('button', { name: 'Ask something else' }).click();
  await seeker.hasNoAxeViolations();
  await page.getByLabel('In your own words').fill('Is the depot really moving?');
  await page.getByText('Others at Metro Rail').click();
  await page.getByRole('button', { name: 'Ask this' }).click();
  await seeker.sees('Is the depot really moving?');
  await page.getByRole('button', { name: 'More about: How did you come to this work?' }).click();
  await page.getByRole('menuitem', { name: 'Leave it out' }).click();
  await expect(page.getByText('How did you come to this work?')).toBeHidden();
  await page.getByRole('button', { name: 'More about: Is the depot really moving?' }).click();
  await page.getByRole('menuitem', { name: 'Earlier' }).click();
  await expect
    .poll(async () => (await seeker.ask('prepareConversation', { personId, conversationId })).questions.length)
    .toBe(5);
  await page.reload();
  await expect(page.getByLabel('The one thing you most want to know from Tom')).toHaveValue(
    'Could I learn it in a year?',
  );
  expect((await seeker.ask('listQuestions', {})).questions).toMatchObject([{ organizationName: 'Metro Rail' }]);
  await page.getByRole('button', { name: 'Back to the suggested questions' }).click();
  await seeker.sees('How did you come to this work?');
  await seeker.hasNoAxeViolations();
});

test('the page before a talk is taken along in the calendar entry', async ({ seeker }) => {
  const { page } = seeker;
  const personId = await knowsTom(seeker);
  const { conversationId } = await seeker.ask('agreeConversation', { personId, at: '2026-11-26T15:00:00.000Z' });
  await seeker.opens(`/conversations/${conversationId}/prepare`);
  await page.getByRole('button', { name: 'Take it along' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /Put it into the calendar entry/ }).click();
  const file = await (await waiting).path();
  const ics = readFileSync(file, 'utf8').replaceAll('\r\n ', '');
  expect(ics).toContain('How did you come to this work?');
  expect(ics).toContain('Who else sees this clearly');
});

test('on a phone, a talk keeps its notes, remembers the last question, and leads to the next people', async ({
  seeker,
}) => {
  const { page } = seeker;
  await seeker.onAPhone();
  await seeker.ask('addOrganizations', { text: 'Metro Rail' });
  const personId = await knowsTom(seeker);
  const { conversationId } = await seeker.ask('agreeConversation', { personId, at: '2026-11-24T15:00:00.000Z' });
  await seeker.opens('/conversations');
  await page.getByRole('link', { name: 'We are talking' }).click();
  await seeker.sees('How did you come to this work?');
  const notes = page.getByLabel('Notes');
  await notes.fill('Started as a bus driver');
  await page.getByRole('button', { name: 'The next question' }).click();
  await seeker.sees('2 of 4');
  await notes.press('Control+End');
  await notes.press('Enter');
  await notes.pressSequentially('I will send the night bus article');
  await page.getByRole('button', { name: 'Promise', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Promise', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Culture', exact: true }).click();
  await notes.pressSequentially('"We look for what broke"');
  await expect(notes).toHaveValue(
    'Started as a bus driver\nPromise: I will send the night bus article\nCulture: "We look for what broke"',
  );
  await page.reload();
  await expect(notes).toHaveValue(/what broke"$/);
  await expect
    .poll(async () => (await seeker.ask('getConversation', { conversationId })).notes)
    .toMatch(/what broke"$/);
  await seeker.hasNoAxeViolations();
  await seeker.needsNoSidewaysScroll();

  await page.clock.setSystemTime('2026-11-24T15:16:00.000Z');
  await seeker.sees('A good moment for the last questions.');
  await seeker.sees('Before you say goodbye');
  await page.getByText('Thank them, with one thing that helped').click();
  await page.getByRole('button', { name: 'We are done' }).click();
  await seeker.sees('You haven’t asked who else yet');
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'I’ll ask now' }).click();
  await page.getByRole('button', { name: 'Note a name' }).click();
  await expect(notes).toBeFocused();
  await notes.pressSequentially('Dana Brooks, scheduler at Harbor Transit, may use name');
  await expect(page.getByRole('checkbox', { name: /Who else do you suggest/ })).toBeChecked();
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'We are done' }).click();

  await seeker.sees(page.getByRole('heading', { level: 1, name: 'After your talk with Tom' }));
  await expect(page.getByLabel('What did you learn?')).toHaveValue('Started as a bus driver');
  await expect(page.getByLabel('Whom did Tom suggest?')).toHaveValue(/^Dana Brooks/);
  await expect(page.getByLabel('What you promised', { exact: true })).toHaveValue('Send the night bus article');
  await expect(page.getByLabel('The line that says so')).toHaveValue('We look for what broke');
  await page.getByText('Clearly for', { exact: true }).click();
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
  const { tables } = await seeker.ask('exportEverything', {});
  expect(tables['fit_signals']).toMatchObject([{ axis: 'culture', score: 5, quote: 'We look for what broke' }]);
  expect(tables['insights']?.map((row) => row['question'])).toContain('path:how');

  const desk = await seeker.ask('getWritingDesk', { personId });
  expect(desk.kind).toBe('thank-you');
  expect(desk.startingPoints.map(({ body }) => body).join(' ')).toMatch(/what broke|bus driver/);
});

test('with the arrow keys alone the questions turn, and leaving without who else is asked about once', async ({
  seeker,
}) => {
  const { page } = seeker;
  const personId = await knowsTom(seeker);
  const { conversationId } = await seeker.ask('agreeConversation', { personId, at: '2026-11-24T15:00:00.000Z' });
  await seeker.opens(`/conversations/${conversationId}/hold`);
  await seeker.sees('How did you come to this work?');
  await seeker.presses('ArrowRight', 'ArrowRight');
  await seeker.sees('3 of 4');
  await seeker.presses('ArrowLeft');
  await seeker.sees('2 of 4');
  await seeker.presses('ArrowRight', 'ArrowRight', 'ArrowRight');
  await seeker.sees('Before you say goodbye');
  await page.getByRole('button', { name: 'We are done' }).press('Enter');
  await seeker.sees('You haven’t asked who else yet');
  await page.getByRole('button', { name: 'Not this time' }).press('Enter');
  await seeker.sees(page.getByRole('heading', { level: 1, name: 'After your talk with Tom' }));
});

test('a talk that goes wrong finds kind words ready to copy, and a new time puts it back ahead', async ({ seeker }) => {
  const { page } = seeker;
  const personId = await knowsTom(seeker);
  const { conversationId } = await seeker.ask('agreeConversation', { personId, at: '2026-11-24T15:05:00.000Z' });
  await seeker.opens('/conversations');
  await page.getByRole('button', { name: /^More about the talk/ }).click();
  await page.getByRole('menuitem', { name: 'I’m running late' }).click();
  await expect(page.getByLabel('The words')).toHaveValue(/^Hi Tom, I’m about five minutes late/);
  await seeker.hasNoAxeViolations();
  await page.keyboard.press('Escape');
  await seeker.ask('changeConversation', { conversationId, status: 'no-show' });
  await page.reload();
  await page.getByRole('button', { name: 'Offer another time' }).click();
  await expect(page.getByLabel('The words')).toHaveValue(/I think we missed each other/);
  await page.getByRole('button', { name: 'We found another time' }).click();
  await page.getByText('30 minutes', { exact: true }).click();
  await page.getByRole('button', { name: 'Move it' }).click();
  await expect.poll(async () => (await seeker.ask('getConversation', { conversationId })).status).toBe('planned');
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

test('the page to read before a talk prints on one sheet, without the buttons', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addOrganizations', { text: 'Metro Rail' });
  const personId = await knowsTom(seeker);
  const { conversationId } = await seeker.ask('agreeConversation', { personId, at: '2026-11-26T15:00:00.000Z' });
  const said = [];
  for (const text of [
    'Nobody is blamed when a plan does not hold, they look for what broke and mend it',
    'They always look for who did it, and the one who did it hears about it for a year',
    'The new network goes live in June; until then it is all listening sessions in the evening',
    'A planner on the east desk retires in spring; nothing is posted and nothing will be before summer',
    'They hire people who can explain, and teach them the rest while they are there',
    'Decisions wait for the board; patience counts for more than being right',
  ])
    said.push(await seeker.ask('addInsight', { text, personId }));
  const [one, other] = said.map(({ id }) => id);
  await seeker.ask('linkInsights', { insightId: one ?? '', otherInsightId: other ?? '', kind: 'contradicts' });
  await seeker.ask('addPromise', { personId, text: 'Send the article on night buses', dueOn: '2026-11-27' });
  await seeker.ask('keepPreparation', { conversationId, wantToKnow: 'Could I learn this work while doing it?' });
  await seeker.opens(`/conversations/${conversationId}/prepare`);
  await seeker.sees('Your few questions');
  await seeker.hasNoAxeViolations();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: 'We are talking' })).toBeHidden();
  await seeker.sees('Your few questions');
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), format).toHaveLength(1);
  }
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
