/** Organizations her files and people hint at. Method: M2. */
import { employerKey } from '#domain/organizations/employer-name.ts';
import { suggestOrganizations as suggest } from '#domain/organizations/suggest-organizations.ts';
import type { IncomingOrganization } from '#domain/people/incoming.ts';
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const suggestOrganizations: UseCase<'suggestOrganizations'> = async ({ limit }, { store }) =>
  store.read(async (r) => {
    const hints = await r.from('hints').selectAll().where('what', '=', 'organization').execute();
    const hidden = new Set(hints.filter((row) => row.hidden === 1).map((row) => row.name_key));
    const employers = await r.from('people').select('organization').where('organization', '<>', '').execute();
    const have = await r.all('organizations');
    const applied = await r.from('applications').select(['organization', 'applied_on']).execute();
    const list = suggest(
      [
        ...hints
          .filter((row) => row.hidden === 0)
          .map((row) => ({
            name: row.name,
            because: row.because as IncomingOrganization['because'],
            on: row.on_day,
            title: row.title,
          })),
        ...applied.map((row) => ({
          name: row.organization,
          because: 'applied' as const,
          on: row.applied_on,
          title: '',
        })),
      ],
      employers.map((row) => row.organization),
      have.map((row) => row.name),
      limit + hidden.size,
    );
    const offered = list.map((one) => ({
      key: employerKey(one.name),
      name: one.name,
      because: one.because,
      known: one.peopleKnown,
    }));
    return ok({ suggestions: offered.filter((one) => !hidden.has(one.key)).slice(0, limit) });
  });
