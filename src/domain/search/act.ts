/** One thing to do today, with its reason and one button. Method: M9. */
import type { Day } from '../day.ts';

export type ActKind =
  | 'prepare'
  | 'hold'
  | 'debrief'
  | 'thank'
  | 'report-back'
  | 'promise'
  | 'answer'
  | 'follow-up'
  | 'close'
  | 'write'
  | 'check-in'
  | 'find'
  | 'interview'
  | 'decide'
  | 'first-step';
export type FirstStep = 'roles' | 'organizations' | 'people';

export interface Act {
  /** Stays the same while the act stands: `follow-up:<messageId>`. */
  readonly key: string;
  readonly kind: ActKind;
  readonly title: string;
  /** One sentence. */
  readonly because: string;
  /** What the button says. */
  readonly button: string;
  /** The day it is due; null when any day will do. */
  readonly dueOn: Day | null;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly organizationId: string | null;
  readonly organizationName: string | null;
  readonly conversationId: string | null;
  readonly promiseId: string | null;
  readonly messageId: string | null;
  /** Of an interview or an offer. */
  readonly opportunityId: string | null;
  /** For a first step: which one. */
  readonly step: FirstStep | null;
}

/** A person as an act names them. */
export interface ActPerson {
  readonly id: string;
  readonly name: string;
  readonly organizationId: string | null;
  readonly organizationName: string | null;
}

type Bare = Pick<Act, 'key' | 'kind' | 'title' | 'because' | 'button' | 'dueOn'> & Partial<Act>;

/** An act with everything unsaid left null. */
export function act(person: ActPerson | null, bare: Bare): Act {
  return {
    personId: person?.id ?? null,
    personName: person?.name ?? null,
    organizationId: person?.organizationId ?? null,
    organizationName: person?.organizationName ?? null,
    conversationId: null,
    promiseId: null,
    messageId: null,
    opportunityId: null,
    step: null,
    ...bare,
  };
}

/** The acts with each key once, the first of them kept. */
export function once(acts: readonly Act[]): readonly Act[] {
  return [...new Map([...acts].reverse().map((one) => [one.key, one])).values()].reverse();
}
