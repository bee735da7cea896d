/** Acts of interviews and of offers that wait for an answer. Method: M9, M10. */
import { addDays, type Day } from '../day.ts';
import { type Act, act } from './act.ts';
import { sayAnswerBy } from './opportunities.ts';
import { daysCounted, type Pause } from './pause.ts';

export interface TodayInterview {
  readonly id: string;
  readonly opportunityId: string;
  readonly name: string;
  readonly organization: string;
  readonly organizationId: string | null;
  readonly status: 'planned' | 'held' | 'canceled';
  readonly on: Day;
  /** Its hour where the seeker is, `10:00`; '' when not agreed. */
  readonly hour: string;
}

export interface TodayOffer {
  readonly id: string;
  readonly opportunityId: string;
  readonly organization: string;
  readonly organizationId: string | null;
  /** Only offers not answered yet. */
  readonly answerBy: Day;
}

/** An offer shows itself this many days before its day, so that there is time to ask. */
const answerAheadDays = 3;
/** After so many days, time away left out, an interview without notes is let be, as a conversation is. */
const writeDownDays = 14;

/** Interviews of today and tomorrow, and those to be written down. */
export function interviewActs(
  interviews: readonly TodayInterview[],
  today: Day,
  pauses: readonly Pause[] = [],
): readonly Act[] {
  return interviews.flatMap((one): readonly Act[] => {
    if (one.status !== 'planned') return [];
    const of = {
      opportunityId: one.opportunityId,
      organizationId: one.organizationId,
      organizationName: one.organization,
    };
    const at = one.hour === '' ? '' : ` at ${one.hour}`;
    const there = one.organization === '' ? '' : ` at ${one.organization}`;
    if (one.on === today || one.on === addDays(today, 1))
      return [
        act(null, {
          ...of,
          key: `interview:${one.id}`,
          kind: 'interview',
          title: `${one.name}${there}`,
          because: `It is ${one.on === today ? 'today' : 'tomorrow'}${at}; what people there told you is on one page.`,
          button: 'Read it once more',
          dueOn: one.on,
        }),
      ];
    if (one.on < today && daysCounted(addDays(one.on, 1), today, pauses) <= writeDownDays)
      return [
        act(null, {
          ...of,
          key: `interviewed:${one.id}`,
          kind: 'interview',
          title: `How did it go${there}?`,
          because: 'Two minutes now keep what you saw and heard; it is what you will weigh an offer by.',
          button: 'Write it down',
          dueOn: one.on,
        }),
      ];
    return [];
  });
}

/** An answer that someone waits for: from three days before, until she has decided. */
export function offerActs(offers: readonly TodayOffer[], today: Day): readonly Act[] {
  return offers
    .filter(({ answerBy }) => addDays(answerBy, -answerAheadDays) <= today)
    .map((one) =>
      act(null, {
        key: `decide:${one.id}`,
        kind: 'decide',
        title: one.organization === '' ? 'Answer your offer' : `Answer the offer from ${one.organization}`,
        because: sayAnswerBy(one.answerBy, today),
        button: 'Weigh it',
        dueOn: one.answerBy,
        opportunityId: one.opportunityId,
        organizationId: one.organizationId,
        organizationName: one.organization || null,
      }),
    );
}
