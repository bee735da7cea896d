/** Reads what the archive hints at: places she follows, jobs she saved or applied to, titles she looks for. Offered, never taken over unasked. */
import type { IncomingOrganization, IncomingRole } from '#domain/people/incoming.ts';
import type { FileReader } from '../file-reader.ts';
import { listCell } from './cells.ts';
import { simpleReader } from './simple-table.ts';

export const hintReaders: readonly FileReader[] = [
  simpleReader('linkedin-company-follows', ['Followed On'], (table) => {
    const name = table.column('Organization');
    const organizations = table.rows.map(({ cells, on }) => ({
      name: name(cells),
      because: 'followed' as const,
      on,
      title: '',
    }));
    return { organizations: organizations.filter((organization) => organization.name !== '') };
  }),
  simpleReader('linkedin-saved-jobs', ['Saved Date'], (table) => {
    const [company, title] = [table.column('Company Name'), table.column('Job Title')];
    const organizations: IncomingOrganization[] = [];
    const roles: IncomingRole[] = [];
    for (const { cells, on } of table.rows) {
      if (company(cells) !== '')
        organizations.push({ name: company(cells), because: 'saved-job', on, title: title(cells) });
      if (title(cells) !== '') roles.push({ name: title(cells), because: 'saved-job' });
    }
    return { organizations, roles: unique(roles) };
  }),
  simpleReader('linkedin-job-applications', ['Application Date'], (table) => {
    const [company, title, url] = [table.column('Company Name'), table.column('Job Title'), table.column('Job Url')];
    const applications = table.rows
      .map(({ cells, on }) => ({
        organization: company(cells),
        title: title(cells),
        appliedOn: on,
        url: url(cells),
        source: 'LinkedIn',
      }))
      .filter((application) => application.organization !== '' || application.title !== '');
    const organizations = applications
      .filter((application) => application.organization !== '')
      .map(({ organization, appliedOn }) => ({
        name: organization,
        because: 'applied' as const,
        on: appliedOn,
        title: '',
      }));
    return { applications, organizations };
  }),
  simpleReader('linkedin-job-preferences', [], (table) => {
    const [titles, dreams] = [table.column('Job Titles'), table.column('Dream Companies')];
    const roles = table.rows
      .flatMap(({ cells }) => listCell(titles(cells)))
      .map((name) => ({ name, because: 'preference' as const }));
    const organizations = table.rows
      .flatMap(({ cells }) => listCell(dreams(cells)))
      .map((name) => ({ name, because: 'dream' as const, on: null, title: '' }));
    return { roles: unique(roles), organizations };
  }),
  simpleReader('linkedin-saved-job-alerts', [], (table) => {
    const [context, url] = [table.column('QUERY_CONTEXT'), table.column('Jobs Search Url')];
    const names = table.rows.map(({ cells }) => keywordsOf(context(cells)) || keywordsOfUrl(url(cells)));
    const roles = names.filter((name) => name !== '').map((name) => ({ name, because: 'alert' as const }));
    return { roles: unique(roles) };
  }),
];

/** `{workflowContext={}, keywords=service planner, searchLocation={...}}`: a Java map's text, not JSON. */
function keywordsOf(javaMap: string): string {
  return (/\bkeywords=([^,{}]*)/i.exec(javaMap)?.[1] ?? '').trim();
}

function keywordsOfUrl(url: string): string {
  const encoded = /[?&]keywords=([^&#]*)/i.exec(url)?.[1] ?? '';
  const spaced = encoded.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced).trim();
  } catch (error) {
    if (error instanceof URIError) return spaced.trim();
    throw error;
  }
}

function unique(roles: readonly IncomingRole[]): readonly IncomingRole[] {
  return [...new Map(roles.map((role) => [role.name.toLowerCase(), role])).values()];
}
