/** What answers are split by, and what each group is called. Method: M0. */
import type { CheckedInputOf } from '#contract/contract.ts';
import { startingPointLabel } from '#domain/outreach/starting-point-label.ts';
import { type FunnelPerson, type Split, splitBy, splitByReach } from '#domain/search/funnel.ts';
import type { Priors } from '#domain/search/priors.ts';
import type { StandingReading } from './read-standing.ts';

export type By = NonNullable<CheckedInputOf<'listBehind'>['by']>;
export const bys: readonly By[] = ['reach', 'channel', 'start', 'role', 'organization'];

/** Days that the split of effort looks back on. */
export const lookBack = 28;

/** Places with one message each say nothing; the eight she wrote to most are enough. */
const mostGroups = 8;
const fewestThere = 2;

export function keysOf(by: By): (person: FunnelPerson) => readonly string[] {
  switch (by) {
    case 'reach':
      return ({ reachedBy }) => [reachedBy];
    case 'channel':
      return ({ channel }) => [channel];
    case 'start':
      return ({ startingPoint }) => [startingPoint === '' ? freely : startingPoint];
    case 'role':
      return ({ roles }) => roles;
    case 'organization':
      return ({ organization }) => [organization];
  }
}

const freely = 'freely';

export function splitStanding(by: By, { facts, roles }: StandingReading, priors: Priors): readonly LabeledSplit[] {
  const shown = { most: mostGroups, fewest: by === 'organization' ? fewestThere : 1 };
  const groups = by === 'reach' ? splitByReach(facts, priors) : splitBy(facts, keysOf(by), priors, shown);
  return groups.map((group) => ({ ...group, label: labelOf(by, group.key, roles) }));
}

export interface LabeledSplit extends Split {
  readonly label: string;
}

function labelOf(by: By, key: string, roles: ReadonlyMap<string, string>): string {
  switch (by) {
    case 'reach':
      return reach[key] ?? key;
    case 'channel':
      return channels[key] ?? key;
    case 'start':
      return key === freely
        ? 'In your own words from the start'
        : startingPointLabel(key) || 'A starting point of before';
    case 'role':
      return roles.get(key) ?? key;
    case 'organization':
      return key;
  }
}

const reach: Readonly<Record<string, string>> = {
  referred: 'Someone named them to you',
  known: 'You knew them',
  shared: 'You share a past',
  cold: 'New to you',
};
const channels: Readonly<Record<string, string>> = {
  'linkedin-note': 'A note on LinkedIn',
  'linkedin-message': 'A message on LinkedIn',
  email: 'E-mail',
  phone: 'Telephone',
  other: 'Another way',
};
