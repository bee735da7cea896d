/** One organization: who she knows there, what was said, how it fits, what is open, where she stands. Method: M2, M3, M6, M7. */
import type { OutputOf } from '#contract/contract.ts';
import { compareText } from '#domain/compare-text.ts';
import { themeOf } from '#domain/learning/insight-themes.ts';
import { linkedinPeopleSearch } from '#domain/organizations/linkedin-people-search.ts';
import { openThemes } from '#domain/organizations/still-open.ts';
import { fail, ok } from '#domain/result.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { namedPeople } from '#store/named-people.ts';
import { conversationShapes } from '../conversations/conversation-shapes.ts';
import { fitShape } from '../fit/fit-shapes.ts';
import { namedAmong, personThere, questionsThere } from '../fit/questions-there.ts';
import { readFit } from '../fit/read-fit.ts';
import { insightShapes } from '../learning/insight-shapes.ts';
import type { UseCase } from '../use-case.ts';
import { organizationShape } from './organization-shape.ts';
import { type KnownThere, peopleThere } from './people-there.ts';
import { rankedOrganizations } from './ranked-organizations.ts';

type Page = OutputOf<'getOrganization'>;

export const getOrganization: UseCase<'getOrganization'> = async ({ organizationId }, context) =>
  context.store.read(async (r) => {
    const row = await r.one('organizations', organizationId);
    if (!row) return fail({ kind: 'organizationNotFound', organizationId });
    const ranked = await rankedOrganizations(r, context, row.archived_on !== null);
    const line = ranked.lines.find((one) => one.id === organizationId);
    if (!line) throw new Error('An organization on the list has no place in it.');
    const people = await peopleThere(r, ranked, row, context.today);
    const known = people.filter((person) => person.tier !== 'weak');
    const ids = new Set(known.map((person) => person.id));
    const insights = await insightShapes(
      r,
      (await r.all('insights')).filter(
        (i) =>
          i.organization_id === organizationId ||
          (i.organization_id === null && i.person_id !== null && ids.has(i.person_id)),
      ),
    );
    const { fit, shares } = await readFit(r, organizationId);
    const heard = new Set(insights.map((insight) => themeOf(insight.theme)));
    return ok({
      organization: await organizationShape(r, row),
      row: line,
      known,
      maybe: people.filter((person) => person.tier === 'weak'),
      insights: insights.sort((a, b) => compareText(b.on, a.on)),
      fit: fitShape(fit, shares),
      open: {
        fit: questionsThere(fit.axes, known),
        themes: openThemes(heard, known.map(personThere)).map(({ personId, ...theme }) => ({
          ...theme,
          ask: namedAmong(known, personId),
        })),
      },
      openings: await openingsThere(r, row),
      conversations: await heldWith(r, known),
      applications: await applicationsThere(r, row),
      linkedInUrl: linkedinPeopleSearch(row.name),
    });
  });

async function heldWith(r: Reading, known: readonly KnownThere[]): Promise<Page['conversations']> {
  const ids = new Set(known.map((person) => person.id));
  const held = (await r.all('conversations')).filter((c) => c.status === 'held' && ids.has(c.person_id));
  const shapes = await conversationShapes(r, held);
  return shapes.flatMap((c) =>
    c.heldOn === null ? [] : [{ conversationId: c.id, personId: c.person.id, personName: c.person.name, on: c.heldOn }],
  );
}

async function applicationsThere(r: Reading, { employer_key }: Row<'organizations'>): Promise<Page['applications']> {
  const rows = await r.from('applications').selectAll().where('employer_key', '=', employer_key).execute();
  return rows.map((row) => ({
    applicationId: row.id,
    title: row.title,
    appliedOn: row.applied_on,
    status: row.status,
  }));
}

/** Openings heard of there, posted or not, the newest first. */
async function openingsThere(r: Reading, { id, employer_key }: Row<'organizations'>): Promise<Page['openings']> {
  const rows = (await r.all('opportunities')).filter(
    (row) => row.organization_id === id || (row.organization_id === null && row.employer_key === employer_key),
  );
  const people = await namedPeople(
    r,
    rows.flatMap((row) => (row.person_id === null ? [] : [row.person_id])),
  );
  return rows
    .sort((a, b) => compareText(b.heard_on, a.heard_on) || compareText(b.id, a.id))
    .map((row) => ({
      id: row.id,
      title: row.title,
      posted: row.posted,
      stage: row.stage,
      heardOn: row.heard_on,
      from: row.person_id === null ? null : (people.get(row.person_id) ?? null),
    }));
}
