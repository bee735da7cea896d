/** Where the one button of an act leads. Pure. Method: M9. */
import type { OutputOf } from '#contract/contract.ts';

export type TodaysAct = OutputOf<'getToday'>['acts'][number];

export interface ActAddress {
  readonly to: string;
  readonly search: Readonly<Record<string, string>>;
}

/** A page of the app, or null for what is done on the spot: keeping a promise, letting it rest. */
export function actAddress(act: TodaysAct): ActAddress | null {
  const write = (kind?: string): ActAddress | null =>
    act.personId === null ? null : { to: `/people/${act.personId}/write`, search: kind ? { kind } : {} };
  const talk = (page: string): ActAddress | null =>
    act.conversationId === null ? null : { to: `/conversations/${act.conversationId}/${page}`, search: {} };
  switch (act.kind) {
    case 'prepare':
    case 'hold':
      return talk(act.kind);
    case 'debrief':
      return talk('log');
    case 'thank':
      return write('thank-you');
    case 'report-back':
    case 'answer':
    case 'follow-up':
    case 'check-in':
      return write(act.kind);
    case 'write':
      return write();
    case 'interview':
    case 'decide':
      return act.opportunityId === null ? null : { to: `/opportunities/${act.opportunityId}`, search: {} };
    case 'find':
      return act.organizationId === null ? null : { to: `/organizations/${act.organizationId}`, search: {} };
    case 'first-step':
      return { to: '/welcome', search: { step: act.step ?? 'roles' } };
    case 'promise':
    case 'close':
      return null;
  }
}

/** Whether it was picked by the ranking, so that "not this person now" makes sense. */
export function isSuggested(act: TodaysAct): boolean {
  return (act.kind === 'write' || act.kind === 'check-in') && act.messageId === null && act.personId !== null;
}
