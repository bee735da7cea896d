import { describe, expect, test } from 'vitest';
import { aConversation } from './a-conversation.ts';
import { debriefInput, emptyWhoElse, readDebrief, startDebrief, whoElseFields } from './debrief.ts';

const today = '2026-11-24';
const start = (part: Partial<Parameters<typeof startDebrief>[0]> = {}) =>
  startDebrief({ conversation: null, today, heldOn: today, asked: false, under: [], ...part });
const who = { personId: 'p1', conversationId: null, notes: undefined };

describe('the two-minute debrief', () => {
  test('it begins from the notes and the names among them', () => {
    const conversation = aConversation({
      notes: 'They hire in spring\nI will send the article\nPerson: Tom Okafor, planner at Metro Rail',
    });
    const debrief = start({ conversation });
    expect(debrief.learned.map((one) => one.text)).toEqual(['They hire in spring', '']);
    expect(debrief.promised).toMatchObject([{ text: 'Send the article', dueOn: '2026-11-27' }]);
    expect(debrief.whoElse.map((one) => one.line)).toEqual(['Tom Okafor, planner at Metro Rail', '']);
    expect(debrief.askedWhoElse).toBe('yes');
  });

  test('a talk that was written down already begins empty, so that nothing is filed twice', () => {
    const conversation = aConversation({ notes: 'They hire in spring', debriefed: true });
    expect(start({ conversation }).learned.map((one) => one.text)).toEqual(['']);
  });

  test('a talk that was written down already shows its single answers, so that none is lost when something is added', () => {
    const said = { surprised: 'She drove a bus', next: 'Ride the night bus', debriefed: true };
    const asked = start({ conversation: aConversation({ ...said, askedWhoElse: true }) });
    expect(asked).toMatchObject({ surprised: 'She drove a bus', next: 'Ride the night bus', askedWhoElse: 'yes' });
    expect(start({ conversation: aConversation({ ...said, askedWhoElse: false }) }).askedWhoElse).toBe('no');
    expect(debriefInput(asked, who)).toMatchObject({ surprised: 'She drove a bus', askedWhoElse: true });
  });

  test('a line marked culture or skill is asked about fit, and is only sent as such with an answer', () => {
    const conversation = aConversation({
      notes: 'Culture: "Nobody is blamed"\nSkill: read a timetable\nSurprise: so few maps',
    });
    const debrief = start({ conversation, under: ['culture:mistake', '', ''] });
    expect(debrief.fit.map(({ axis, quote, score }) => [axis, quote, score])).toEqual([
      ['culture', 'Nobody is blamed', null],
      ['skill', 'read a timetable', null],
    ]);
    expect(debrief.surprised).toBe('so few maps');
    const fit = debrief.fit.map((one, at) => (at === 0 ? { ...one, score: 5 as const } : one));
    const sent = debriefInput({ ...debrief, fit }, who);
    expect(sent.fitSignals).toMatchObject([{ axis: 'culture', quote: 'Nobody is blamed', score: 5 }]);
    expect(sent.learned?.map(({ text, theme, question }) => [text, theme, question])).toEqual([
      ['Nobody is blamed', 'culture', 'culture:mistake'],
      ['read a timetable', 'entry', ''],
    ]);
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
