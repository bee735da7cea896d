/** Whom she knows at an opening's place, those who could tell her of it among them. Method: M10, M3. */
import { compareText } from '#domain/compare-text.ts';
import { isRecruiterOrHr } from '#domain/roles/read-title.ts';
import type { CouldTell } from '#domain/search/offer-unknown.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { type NamedPerson, toNamed } from '#store/named-people.ts';
import { type KnownThere, peopleThere } from '../organizations/people-there.ts';
import { type Ranked, rankedOrganizations } from '../organizations/ranked-organizations.ts';
import type { Context } from '../use-case.ts';
import { placesOf } from './opportunity-shapes.ts';

type Opening = Pick<Row<'opportunities'>, 'organization_id' | 'employer_key'>;

export interface WhoInside {
  /** On her list; null when it is not. */
  readonly organizationId: string | null;
  /** In full, where the place is on her list. */
  readonly there: readonly KnownThere[];
  readonly known: readonly NamedPerson[];
  /** Those she knows best first. */
  readonly couldTell: readonly (CouldTell & { readonly named: NamedPerson })[];
}

/** Gives who is inside of any opening's place; the list is ranked once, and each place read once. */
export async function whoInside(r: Reading, context: Context): Promise<(row: Opening) => Promise<WhoInside>> {
  const placeOf = await placesOf(r);
  const ranked = new Map<boolean, Promise<Ranked>>();
  const rankedOnce = (archived: boolean) => {
    const found = ranked.get(archived) ?? rankedOrganizations(r, context, archived);
    ranked.set(archived, found);
    return found;
  };
  const listed = async (organizationId: string, employerKey: string): Promise<WhoInside> => {
    const place = await r.one('organizations', organizationId);
    if (!place) return unlisted(r, employerKey);
    const everyone = await peopleThere(r, await rankedOnce(place.archived_on !== null), place, context.today);
    return onList(
      organizationId,
      everyone.filter((person) => person.tier !== 'weak'),
    );
  };
  const read = new Map<string, Promise<WhoInside>>();
  return (row) => {
    const id = placeOf(row);
    const key = id ?? `by name: ${row.employer_key}`;
    const found = read.get(key) ?? (id === null ? unlisted(r, row.employer_key) : listed(id, row.employer_key));
    read.set(key, found);
    return found;
  };
}

function onList(organizationId: string, there: readonly KnownThere[]): WhoInside {
  const named = ({ id, name, title, organization }: KnownThere) => ({ id, name, title, organization });
  return {
    organizationId,
    there,
    known: there.map(named),
    couldTell: there.map((person) => ({
      id: person.id,
      name: person.name,
      recruiter: person.recruiter,
      closed: person.doNotContact || person.standing === 'declined' || person.standing === 'closed',
      named: named(person),
    })),
  };
}

/** A place that is not on her list: whoever works there by name. */
async function unlisted(r: Reading, employerKey: string): Promise<WhoInside> {
  const people =
    employerKey === '' ? [] : await r.from('people').selectAll().where('employer_key', '=', employerKey).execute();
  people.sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  return {
    organizationId: null,
    there: [],
    known: people.map(toNamed),
    couldTell: people.map((person) => ({
      id: person.id,
      name: person.name,
      recruiter: isRecruiterOrHr(person.title),
      closed: person.do_not_contact_on !== null || person.closed_on !== null,
      named: toNamed(person),
    })),
  };
}
