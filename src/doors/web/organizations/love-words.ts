/** How much she would love to work there, in her own kind of words; never stars. Method: M2. */
import type { OutputOf } from '#contract/contract.ts';
import type { Option } from '../ui/option.ts';

export type OrganizationLine = OutputOf<'listOrganizations'>['organizations'][number];
export type OrganizationPage = OutputOf<'getOrganization'>;
export type Organization = OrganizationPage['organization'];
export type KnownPerson = OrganizationPage['known'][number];

export type LoveId = '3' | '2' | '1' | '0' | 'unsaid';

export const loveOptions: readonly Option<LoveId>[] = [
  { id: '3', label: 'I’d love it' },
  { id: '2', label: 'Very much' },
  { id: '1', label: 'Could be good' },
  { id: '0', label: 'Not really' },
  { id: 'unsaid', label: 'Not said yet' },
];

export function loveToId(love: number | null): LoveId {
  return loveOptions.find((one) => one.id === String(love))?.id ?? 'unsaid';
}

export function idToLove(id: LoveId): number | null {
  return id === 'unsaid' ? null : Number(id);
}
