/** A kind of work as a hypothesis, and the sentences about it. Method: M1. Pure. */
import type { OutputOf } from '#contract/contract.ts';

export type Role = OutputOf<'listRoles'>['roles'][number];

export interface RoleFields {
  readonly name: string;
  readonly why: string;
  readonly mustBeTrue: string;
  readonly ruledOutBy: string;
}

export const noRole: RoleFields = { name: '', why: '', mustBeTrue: '', ruledOutBy: '' };

export function fieldsOf({ name, why, mustBeTrue, ruledOutBy }: Role): RoleFields {
  return { name, why, mustBeTrue, ruledOutBy };
}

/** How many on file could tell her about it. */
export function sayPeople({ people }: Pick<Role, 'people'>): string {
  if (people === 0) return 'Nobody on file does this work yet: ask who does.';
  if (people === 1) return 'One person you know does this work.';
  return `${people.toLocaleString('en-US')} people you know do this work.`;
}

/** "3 things learned". */
export function sayInsights({ insights }: Pick<Role, 'insights'>): string {
  if (insights === 0) return 'Nothing learned yet';
  return insights === 1 ? 'One thing learned' : `${insights.toLocaleString('en-US')} things learned`;
}

/** The sentence above the list. */
export function sayRoles(roles: readonly Pick<Role, 'dropped' | 'insights'>[]): string {
  const open = roles.filter((one) => one.dropped === null);
  if (open.length === 0) return 'Which kinds of work make the most sense? A guess is enough to begin.';
  const heard = open.filter((one) => one.insights > 0).length;
  const count = open.length === 1 ? 'One kind of work' : `${open.length} kinds of work`;
  if (heard === 0) return `${count} to find out about. Conversations will tell.`;
  return `${count} to find out about; conversations have told you about ${heard === open.length ? (heard === 1 ? 'it' : 'each') : heard === 1 ? 'one' : heard}.`;
}
