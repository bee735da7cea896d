/** A kind of work as a hypothesis, and the sentences about it. Method: M1. Pure. */
import type { OutputOf } from '#contract/contract.ts';

export type Role = OutputOf<'listRoles'>['roles'][number];
export type RolePage = OutputOf<'getRole'>;
export type RoleCondition = RolePage['conditions'][number];
export type Evidence = RoleCondition['evidence'][number];
export type Confidence = Role['confidence'];

/** Green is what much speaks for; amber what much speaks against; the rest is open. */
export function toneOf(level: Confidence['level']): 'good' | 'due' | 'plain' {
  if (level === 'well-supported' || level === 'leaning-yes' || level === 'one-for') return 'good';
  return level === 'well-against' || level === 'leaning-no' || level === 'one-against' ? 'due' : 'plain';
}

/** What each side of the evidence is called: of what must be true, and of what would rule it out. */
export const sideWords: Readonly<Record<RoleCondition['kind'], Readonly<Record<Evidence['stance'], string>>>> = {
  must: { for: 'For it', against: 'Against it' },
  'rules-out': { for: 'Not in the way', against: 'In the way' },
};

/** Where she is with someone who could tell her; '' when she has not written yet. */
export const askedWords: Readonly<Record<RolePage['people'][number]['standing'], string>> = {
  'not-yet': '',
  drafted: 'You began a message to them.',
  waiting: 'You wrote to them.',
  replied: 'They answered you.',
  agreed: 'You agreed to talk.',
  talked: 'You talked with them.',
  declined: 'They said no.',
  closed: 'Left alone.',
};

/** The first person to write to about it: not asked yet, and not one who hires for others. */
export function nextToAsk(people: RolePage['people']): RolePage['people'][number] | undefined {
  return people.find((one) => one.standing === 'not-yet' && !one.doNotContact && !one.recruiter);
}

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
