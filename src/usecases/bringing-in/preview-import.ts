/** What an import would do, without doing it. Method: M3. */
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import type { IncomingRecord } from './incoming-record.ts';
import { tiesByPerson } from './plan-ties.ts';
import { newApplications, weighPeople } from './weigh-batch.ts';

/** Enough to look at; the counts say the rest. */
const examplesAtMost = 50;

export const previewImport: UseCase<'previewImport'> = ({ batch }, { store }) =>
  store.read(async (reading) => {
    const { plan, changes, known, counts } = await weighPeople(reading, batch);
    const seen = changes.filter(({ change }) => change.isChanged);
    const fresh = await newApplications(reading, batch);
    const comers = plan.fresh.map((record, at) => ({
      id: `new ${at}`,
      nameKey: record.nameKey,
      profileKey: record.profileKey,
    }));
    return ok({
      people: counts,
      examples: {
        new: plan.fresh.slice(0, examplesAtMost).map((record) => line(record, 'Not here yet.', null)),
        changed: seen
          .slice(0, examplesAtMost)
          .map(({ row, matched, change }) =>
            line(matched.record, sayChange(row, change.after, matched.because), row.id),
          ),
        unsure: plan.unsure
          .slice(0, examplesAtMost)
          .map((unsure) => line(unsure.record, unsure.because, unsure.known.id)),
      },
      ties: tiesByPerson(batch.ties, [...known.filter((person) => !person.removed), ...comers]).size,
      applications: { new: fresh.length, same: batch.applications.length - fresh.length },
      moved: changes.filter(({ change }) => change.isMove).length,
    });
  });

function line({ person }: IncomingRecord, because: string, personId: string | null) {
  const { name, title, organization, file, line: at } = person;
  return { name, title, organization, file, line: at, because, personId };
}

const sayings: readonly (readonly [column: string, saying: string])[] = [
  ['title', 'title'],
  ['email', 'e-mail address'],
  ['other_emails', 'another e-mail address'],
  ['phone', 'phone number'],
  ['profile_url', 'LinkedIn profile'],
  ['city', 'city'],
  ['connected_on', 'day you connected'],
  ['notes', 'notes'],
  ['name', 'name'],
  ['credentials', 'credentials'],
];

function sayChange(
  row: { readonly organization: string; readonly title: string },
  after: object,
  because: string,
): string {
  const organization: unknown = Reflect.get(after, 'organization');
  if (typeof organization === 'string' && row.organization !== '')
    return `Was at ${row.organization}, now at ${organization}.`;
  const title: unknown = Reflect.get(after, 'title');
  if (typeof title === 'string' && row.title !== '') return `Was ${row.title}, now ${title}.`;
  const filled = sayings.filter(([column]) => column in after).map(([, saying]) => saying);
  if (typeof organization === 'string') filled.unshift('organization');
  return filled.length === 0 ? because : `New here: ${filled.join(', ')}.`;
}
