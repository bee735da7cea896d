/** What happened for the first time, and how far the conversations have come: facts in a sentence, never a prize. Method: M8, M9. */
import { compareText } from '../compare-text.ts';
import type { Day } from '../day.ts';
import { capital } from './week.ts';

export type MilestoneKind =
  | 'first-message'
  | 'first-reply'
  | 'first-conversation'
  | 'first-referral'
  | 'referral-of-referral'
  | 'conversations'
  | 'first-opening'
  | 'first-interview'
  | 'first-offer';

/** Something that happened on a day, with a person or about an opening; `at` orders one day, any text that sorts. */
export interface Happened {
  readonly id: string;
  readonly on: Day;
  readonly at: string;
  readonly personId: string | null;
  readonly opportunityId: string | null;
  /** The place an opening is at; '' when not said. */
  readonly organization: string;
}

export interface Naming extends Happened {
  readonly namedId: string;
}

export interface MilestoneFacts {
  /** First messages that went out. */
  readonly messages: readonly Happened[];
  /** Answers, notes of absence left out. */
  readonly replies: readonly Happened[];
  /** Conversations held. */
  readonly conversations: readonly Happened[];
  readonly referrals: readonly Naming[];
  readonly openings: readonly Happened[];
  readonly interviews: readonly Happened[];
  readonly offers: readonly Happened[];
  readonly names: ReadonlyMap<string, string>;
}

export interface Milestone {
  /** `conversations:25`, `first-reply`; each once. */
  readonly key: string;
  readonly kind: MilestoneKind;
  readonly on: Day;
  readonly personId: string | null;
  readonly opportunityId: string | null;
  /** Of what it is: the conversation, the message, the opening. */
  readonly ofId: string;
  readonly sentence: string;
}

/** Conversations worth a sentence; 125 is the method's own number. */
export const conversationCounts: readonly number[] = [10, 25, 50, 75, 100, 125];

/** Those reached by `today`, in the order they came. Nothing that is still to come counts. */
export function milestones(facts: MilestoneFacts, today: Day): readonly Milestone[] {
  const past = <T extends Happened>(all: readonly T[]): readonly T[] =>
    all.filter(({ on }) => on <= today).sort(inTime);
  const name = (id: string | null): string => facts.names.get(id ?? '') ?? 'someone you know';
  const held = past(facts.conversations);
  const named = past(facts.referrals);
  const again = named.find((one) =>
    named.some((earlier) => earlier.namedId === one.personId && inTime(earlier, one) < 0),
  );
  const found: readonly (Milestone | null)[] = [
    first('first-message', past(facts.messages)[0], (one) => `Your first message went out, to ${name(one.personId)}.`),
    first('first-reply', past(facts.replies)[0], (one) => `The first answer came, from ${name(one.personId)}.`),
    first('first-conversation', held[0], (one) => `You had your first conversation, with ${name(one.personId)}.`),
    first(
      'first-referral',
      named[0],
      (one) => `${capital(name(one.personId))} was the first to name someone to you: ${name(one.namedId)}.`,
    ),
    first(
      'referral-of-referral',
      again,
      (one) =>
        `${capital(name(one.personId))}, who was named to you, named the next: ${name(one.namedId)}. One conversation now leads to another by itself.`,
    ),
    ...conversationCounts.map((count) =>
      first(
        'conversations',
        held[count - 1],
        (one) => `The conversation with ${name(one.personId)} was number ${count}.`,
        `:${count}`,
      ),
    ),
    first(
      'first-opening',
      past(facts.openings)[0],
      (one) =>
        `You heard of the first opening${place(one)}${one.personId === null ? '' : `, from ${name(one.personId)}`}.`,
    ),
    first('first-interview', past(facts.interviews)[0], (one) => `You had your first interview${place(one)}.`),
    first(
      'first-offer',
      past(facts.offers)[0],
      (one) => `The first offer came${one.organization === '' ? '' : `, from ${one.organization}`}.`,
    ),
  ];
  return found
    .filter((one) => one !== null)
    .sort((a, b) => compareText(a.on, b.on) || order.indexOf(a.kind) - order.indexOf(b.kind));
}

const order: readonly MilestoneKind[] = [
  'first-message',
  'first-reply',
  'first-conversation',
  'conversations',
  'first-referral',
  'referral-of-referral',
  'first-opening',
  'first-interview',
  'first-offer',
];

function first<T extends Happened>(
  kind: MilestoneKind,
  one: T | undefined,
  say: (one: T) => string,
  more = '',
): Milestone | null {
  if (!one) return null;
  const { id, on, personId, opportunityId } = one;
  return { key: `${kind}${more}`, kind, on, personId, opportunityId, ofId: id, sentence: say(one) };
}

function place({ organization }: Happened): string {
  return organization === '' ? '' : ` at ${organization}`;
}

function inTime(a: Happened, b: Happened): number {
  return compareText(a.on, b.on) || compareText(a.at, b.at) || compareText(a.id, b.id);
}
