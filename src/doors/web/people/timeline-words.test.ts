import { expect, test } from 'vitest';
import { aPage } from './people-for-test.ts';
import { beginning, plannedConversation, sayTimeline, type TimelineItem } from './timeline-words.ts';

const today = '2026-11-22';
const item = (part: Partial<TimelineItem>): TimelineItem => ({
  id: 'sent:m1',
  kind: 'sent',
  on: '2026-11-20',
  title: 'You wrote',
  text: '',
  detail: '',
  personId: null,
  ...part,
});

test('the timeline reads in words: no raw days, no inner names', () => {
  const page = aPage({
    timeline: [
      item({ id: 'promise:t1', kind: 'promise', title: 'To do by 2026-11-30', text: 'Send the article' }),
      item({ id: 'archive-messages:p1', kind: 'archive-messages', text: 'Since 2021-03-01: 3 from you' }),
      item({ id: 'closed:p1', kind: 'closed', title: 'You let it rest', text: 'silent' }),
    ],
    promises: [
      {
        id: 't1',
        kind: 'promise',
        text: 'Send the article',
        personId: 'p1',
        personName: 'Priya Raman',
        conversationId: null,
        dueOn: '2026-11-23',
        keptOn: null,
      },
    ],
  });
  const said = sayTimeline(page, today);
  expect(said.map(({ title }) => title)).toEqual(['You promised', 'You wrote', 'You let it rest']);
  expect(said.map(({ text }) => text)).toEqual([
    'Send the article, by tomorrow',
    '3 from you and 2 from them, since Monday, March 1, 2021.',
    'No answer came.',
  ]);
  expect(said.map(({ tone }) => tone)).toEqual(['plain', 'plain', 'plain']);
});

test('her notes have a place of their own and are not told twice', () => {
  const page = aPage({ timeline: [item({ id: 'note:notes-p1', kind: 'note', text: 'Likes trains' }), item({})] });
  expect(sayTimeline(page, today)).toHaveLength(1);
});

test('a talk leads to what was written down, an agreed one to its preparation', () => {
  const page = aPage({
    timeline: [item({ id: 'planned:c2', kind: 'planned' }), item({ id: 'conversation:c1', kind: 'conversation' })],
  });
  expect(sayTimeline(page, today).map(({ conversationId }) => conversationId)).toEqual(['c2', 'c1']);
  expect(plannedConversation(page)).toBe('c2');
  expect(plannedConversation(aPage())).toBeNull();
});

test('a long letter shows its beginning, cut between words', () => {
  expect(beginning('short')).toEqual({ head: 'short', isCut: false });
  const { head, isCut } = beginning('a pleasant word '.repeat(40), 50);
  expect(isCut).toBe(true);
  expect(head).toMatch(/^a pleasant word .* …$/);
  expect(head.length).toBeLessThan(55);
});
