/** What is looked for on the learned page: from an address, and as a question to the program. Pure. */
import type { InputOf } from '#contract/contract.ts';
import type { Sought } from './insight-filters.tsx';

/** From `/learned?roleId=...&organizationId=...&theme=...`; what is not there is everything. */
export function soughtFrom(search: Readonly<Record<string, unknown>>): Sought {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  return {
    search: text(search['search']) ?? '',
    theme: text(search['theme']),
    organizationId: text(search['organizationId']),
    roleId: text(search['roleId']),
  };
}

export function toInput({ search, theme, organizationId, roleId }: Sought): InputOf<'listInsights'> {
  return {
    search,
    ...(theme === null ? {} : { theme }),
    ...(organizationId === null ? {} : { organizationId }),
    ...(roleId === null ? {} : { roleId }),
  };
}

/** Nothing is looked for: all of it is shown. */
export function isEverything({ search, theme, organizationId, roleId }: Sought): boolean {
  return search.trim() === '' && theme === null && organizationId === null && roleId === null;
}
