/** What can be removed and brought back, and where it is kept. */
import type { TableName } from '#store/schema.ts';

export const removedKinds = {
  person: 'people',
  organization: 'organizations',
  role: 'roles',
  message: 'messages',
  conversation: 'conversations',
  insight: 'insights',
  question: 'questions',
  fitSignal: 'fit_signals',
  promise: 'promises',
  referral: 'referrals',
  application: 'applications',
  opportunity: 'opportunities',
  interview: 'interviews',
  offer: 'offers',
} as const satisfies Record<string, TableName>;

export type RemovedKind = keyof typeof removedKinds;

/** How long what was removed can be brought back (method, laws that hold everywhere). */
export const restorableDays = 30;
