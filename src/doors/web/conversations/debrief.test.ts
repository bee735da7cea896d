import { describe, expect, test } from 'vitest';
import { aConversation } from './a-conversation.ts';
import { debriefInput, emptyWhoElse, readDebrief, startDebrief, whoElseFields } from './debrief.ts';

const today = '2026-11-24';
const start = (part: Partial<Parameters<typeof startDebrief>[0]> = {}) =>
  startDebrief({ conversation: null, today, heldOn: today, names: '', asked: false, ...part });
const who = { personId: 'p1', conversationId: null, notes: undefined };

describe('the two-minute debrief', () => {
  test('it begins from the notes and from the names said at the end', () => {
    const conversation = aConversation({ notes: 'They hire in spring\nI will send the article' });
    const debrief = start({ conversation, names: 'Tom Okafor, planner at Metro Rail\n' });
    expect(debrief.learned.map((one) => one.text)).toEqual(['They hire in spring', '']);
    expect(debrief.promised).toMatchObject([{ text: 'Send the article', dueOn: '2026-11-27' }]);
    expect(debrief.whoElse.map((one) => one.line)).toEqual(['Tom Okafor, planner at Metro Rail', '']);
    expect(debrief.askedWhoElse).toBe('yes');
  });

  test('a talk that was written down already begins empty, so that nothing is filed twice', () => {
    const conversation = aConversation({ notes: 'They hire in spring', debriefed: true });
    expect(start({ conversation }).learned.map((one) => one.text)).toEqual(['']);
  });

  test('lines left empty are not sent, and naming someone means she asked', () => {
    const debrief = {
      ...start(),
      learned: [{ key: 0, text: '  They plan with the drivers. ', theme: null, isQuote: true }],
      whoElse: [{ key: 1, line: 'Tom Okafor, planning lead at Metro Rail, may use name', fixed: {} }, emptyWhoElse(2)],
    };
    expect(debriefInput(debrief, who)).toMatchObject({
      personId: 'p1',
      learned: [{ text: 'They plan with the drivers.', isQuote: true, organizationId: null, roleId: null }],
      whoElse: [{ name: 'Tom Okafor', title: 'Planning lead', organization: 'Metro Rail', mayUseName: 'yes' }],
      askedWhoElse: true,
      promised: [],
    });
  });

  test('what she corrects by hand goes before what the line says', () => {
    const fields = whoElseFields({
      key: 1,
      line: 'Tom Okafor, planning lead at Metro Rail',
      fixed: { organization: 'Metro Rail North', mayUseName: 'no' },
    });
    expect(fields).toMatchObject({ name: 'Tom Okafor', organization: 'Metro Rail North', mayUseName: 'no' });
  });

  test('it is the same after a reload, and anything else kept under its name is left alone', () => {
    const debrief = { ...start(), surprised: 'How small the team is' };
    expect(readDebrief(JSON.stringify(debrief))).toEqual(debrief);
    expect(readDebrief('')).toBeNull();
    expect(readDebrief('{"learned":"no list"}')).toBeNull();
  });
});
