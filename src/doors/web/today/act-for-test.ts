/** Acts and days for tests: everything unsaid is nothing. */
import type { TodaysAct } from './act-address.ts';
import type { TodayShown } from './today-letter.tsx';

export function anAct(parts: Partial<TodaysAct> & Pick<TodaysAct, 'kind'>): TodaysAct {
  return {
    key: `${parts.kind}:1`,
    title: 'Thank Priya Raman',
    because: 'Thanks are warmest within a day.',
    button: 'Write the thank-you',
    dueOn: null,
    personId: null,
    personName: null,
    organizationId: null,
    organizationName: null,
    conversationId: null,
    promiseId: null,
    messageId: null,
    opportunityId: null,
    step: null,
    ...parts,
  };
}

export function aToday(parts: Partial<TodayShown>): TodayShown {
  return {
    today: '2026-11-22',
    seekerName: 'Ana Silva',
    conversations: 0,
    acts: [],
    kindWord: '',
    week: {
      monday: '2026-11-16',
      applications: 0,
      messages: 0,
      conversations: 0,
      replies: 0,
      sentence: 'A quiet week so far.',
    },
    pace: { conversationsAWeek: 2, firstMessagesAWeek: 6, because: 'For 2 conversations a week.' },
    ahead: [],
    interviewsAhead: [],
    milestones: [],
    reviewOf: null,
    pause: null,
    landedOn: null,
    isSample: false,
    isNew: false,
    ...parts,
  };
}
