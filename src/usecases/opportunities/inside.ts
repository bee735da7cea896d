/** What is known of a place from inside: fit with quotes, what people said by theme, whom to ask. Method: M10, M6, M7. */
import type { OutputOf } from '#contract/contract.ts';
import { compareText } from '#domain/compare-text.ts';
import { themeOf, themes } from '#domain/learning/insight-themes.ts';
import { isRecruiterOrHr } from '#domain/roles/read-title.ts';
import type { CouldTell } from '#domain/search/offer-unknown.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { type NamedPerson, toNamed } from '#store/named-people.ts';
import { fitShape } from '../fit/fit-shapes.ts';
import { questionsThere } from '../fit/questions-there.ts';
import { readFit } from '../fit/read-fit.ts';
import { insightShapes } from '../learning/insight-shapes.ts';
import { peopleThere } from '../organizations/people-there.ts';
import { rankedOrganizations } from '../organizations/ranked-organizations.ts';
import type { Context } from '../use-case.ts';
import { placesOf } from './opportunity-shapes.ts';

type Page = OutputOf<'getOpportunity'>;

export interface Inside extends Pick<Page, 'fit' | 'questions' | 'heard' | 'known'> {
  readonly organizationId: string | null;
  /** Those she knows best first. */
  readonly couldTell: readonly (CouldTell & { readonly named: NamedPerson })[];
}

/** Gives what is known inside of an opening's place; places asked for twice are read once. */
export async function insides(r: Reading, context: Context): Promise<(row: Row<'opportunities'>) => Promise<Inside>> {
  const placeOf = await placesOf(r);
  const read = new Map<string, Promise<Inside>>();
  return (row) => {
    const id = placeOf(row);
    const key = `${id ?? row.employer_key} ${row.role_id} ${row.conversation_id}`;
    const found = read.get(key) ?? (id === null ? unlisted(r, row) : listed(r, context, row, id));
    read.set(key, found);
    return found;
  };
}

async function listed(
  r: Reading,
  context: Context,
  row: Row<'opportunities'>,
  organizationId: string,
): Promise<Inside> {
  const place = await r.one('organizations', organizationId);
  if (!place) return unlisted(r, row);
  const ranked = await rankedOrganizations(r, context, place.archived_on !== null);
  const known = (await peopleThere(r, ranked, place, context.today)).filter((person) => person.tier !== 'weak');
  const { fit, shares } = await readFit(r, organizationId, row.role_id ?? undefined);
  const ids = new Set(known.map((person) => person.id));
  return {
    organizationId,
    fit: fitShape(fit, shares),
    questions: questionsThere(fit.axes, known),
    heard: await heardOf(
      r,
      (one) =>
        one.organization_id === organizationId ||
        (one.conversation_id !== null && one.conversation_id === row.conversation_id) ||
        (one.organization_id === null && one.person_id !== null && ids.has(one.person_id)),
    ),
    known: known.map(({ id, name, title, organization }) => ({ id, name, title, organization })),
    couldTell: known.map((person) => ({
      id: person.id,
      name: person.name,
      recruiter: person.recruiter,
      closed: person.doNotContact || person.standing === 'declined' || person.standing === 'closed',
      named: { id: person.id, name: person.name, title: person.title, organization: person.organization },
    })),
  };
}

/** A place that is not on her list: whoever works there by name, and what the conversation itself taught. */
async function unlisted(r: Reading, row: Row<'opportunities'>): Promise<Inside> {
  const people =
    row.employer_key === ''
      ? []
      : await r.from('people').selectAll().where('employer_key', '=', row.employer_key).execute();
  people.sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  const ids = new Set(people.map((person) => person.id));
  return {
    organizationId: null,
    fit: null,
    questions: [],
    heard: await heardOf(
      r,
      (one) =>
        (one.conversation_id !== null && one.conversation_id === row.conversation_id) ||
        (one.organization_id === null && one.person_id !== null && ids.has(one.person_id)),
    ),
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

/** By theme, in the order a conversation takes; the newest first. */
async function heardOf(r: Reading, isOf: (row: Row<'insights'>) => boolean): Promise<Page['heard']> {
  const all = await insightShapes(r, (await r.all('insights')).filter(isOf));
  all.sort((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id));
  return themes.flatMap(({ theme, label }) => {
    const insights = all.filter((one) => themeOf(one.theme) === theme);
    return insights.length === 0 ? [] : [{ theme, label, insights }];
  });
}
