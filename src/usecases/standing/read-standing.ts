/** The facts of where she stands, read once: people, messages, conversations, openings. Method: M0, M9. */
import { compareText } from '#domain/compare-text.ts';
import { type Day, daysBetween } from '#domain/day.ts';
import { businessDaysBetween } from '#domain/outreach/business-days.ts';
import { titleFitsRole } from '#domain/roles/title-fits-role.ts';
import type { FunnelOpportunity, FunnelPerson } from '#domain/search/funnel.ts';
import { wholeSilence } from '#domain/search/funnel-replies.ts';
import type { StandingFacts } from '#domain/search/where-you-stand.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { findSeeker, newSeeker } from '#store/seekers.ts';
import { type Dealing, readDealings, tieClassOf } from '../outreach/dealings.ts';
import type { Context } from '../use-case.ts';
import { readPauses } from '../week/read-pauses.ts';

export interface StandingReading {
  readonly facts: StandingFacts;
  readonly dealings: ReadonlyMap<string, Dealing>;
  readonly roles: ReadonlyMap<string, string>;
  /** What each opening is called. */
  readonly openings: ReadonlyMap<string, NamedOpening>;
  /** The day she began something new; null while she searches. */
  readonly landedOn: Day | null;
}

export interface NamedOpening {
  readonly title: string;
  readonly organization: string;
  /** null when it is only marked on the organization. */
  readonly opportunityId: string | null;
  readonly organizationId: string | null;
}

/** A title counts for a role from here on: half of it fits. */
const enough = 0.5;

export async function readStanding(r: Reading, context: Context): Promise<StandingReading> {
  const { today } = context;
  const dealings = await readDealings(r, context);
  const roles = await r.from('roles').select(['roles.id', 'name']).where('dropped_on', 'is', null).execute();
  const seeker = (await findSeeker(r)) ?? newSeeker('', context.now);
  const openings = await r.all('opportunities');
  const noted = await heardElsewhere(r, openings);
  const fitting = rolesFitting(roles);
  const held = [...dealings.values()].flatMap(({ conversations }) => conversations.filter((c) => c.status === 'held'));
  const asked = new Set(held.filter((c) => c.asked_who_else === 1).map(({ id }) => id));
  const referrals = [...dealings.values()].flatMap(({ referredTo }) => referredTo);
  const facts: StandingFacts = {
    people: [...dealings.values()].map((dealing) => personOf(dealing, fitting, today)),
    opportunities: [...(await opportunitiesOf(r, openings, today)), ...noted.map(toHeard)],
    chosenPace: seeker.conversations_a_week,
    talkedOn: held.flatMap(({ held_on }) => held_on ?? []).sort(compareText),
    growth: {
      names: referrals.length,
      asked: asked.size,
      namesFromAsked: referrals.filter((row) => row.conversation_id !== null && asked.has(row.conversation_id)).length,
      notAsked: held.filter((c) => c.asked_who_else === 0).length,
    },
    pauses: await readPauses(r),
  };
  return {
    facts,
    dealings,
    landedOn: seeker.landed_on,
    roles: new Map(roles.map(({ id, name }) => [id, name])),
    openings: new Map<string, NamedOpening>([
      ...openings.map(
        ({ id, title, organization, organization_id }) =>
          [id, { title, organization, opportunityId: id, organizationId: organization_id }] as const,
      ),
      ...noted.map(
        ({ id, name, opening_note }) =>
          [id, { title: opening_note, organization: name, opportunityId: null, organizationId: id }] as const,
      ),
    ]),
  };
}

function personOf(dealing: Dealing, fitting: (title: string) => readonly string[], today: Day): FunnelPerson {
  const { person, messages, conversations } = dealing;
  const sent = messages.filter((m) => m.direction === 'out' && m.status === 'sent' && m.sent_on !== null);
  const first = sent.find((m) => m.kind === 'first') ?? sent[0];
  const wroteOn = first?.sent_on ?? null;
  const talkedOn = conversations
    .flatMap((c) => (c.status === 'held' && c.held_on !== null ? [c.held_on] : []))
    .sort(compareText);
  const repliedOn = wroteOn === null ? null : answerOf(dealing, wroteOn, talkedOn);
  return {
    id: person.id,
    reachedBy: reachedByThen(dealing, wroteOn),
    channel: first?.channel ?? '',
    startingPoint: first?.starting_point ?? '',
    roles: fitting(person.title),
    organization: person.organization,
    wroteOn,
    repliedOn,
    waited: wroteOn === null || repliedOn !== null ? 0 : silence(dealing, wroteOn, today),
    agreeing:
      repliedOn === null || talkedOn.length > 0 || dealing.standing === 'declined' || dealing.standing === 'closed'
        ? null
        : conversations.some((c) => c.status === 'planned')
          ? 0
          : daysBetween(repliedOn, today),
    talkedOn,
    named: dealing.referredTo.length,
  };

  function silence(of: Dealing, from: Day, until: Day): number {
    // Whoever is away reads it on the first day back.
    const read = of.messages.reduce<Day>(
      (last, m) => (m.back_on !== null && m.back_on > last ? m.back_on : last),
      from,
    );
    return daysBetween(read, until) > 4 * wholeSilence ? wholeSilence : businessDaysBetween(read, until, of.holidays);
  }
}

/** The roles a title fits; the same titles come again and again. */
function rolesFitting(
  roles: readonly { readonly id: string; readonly name: string }[],
): (title: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (title) => {
    const ids =
      known.get(title) ?? roles.flatMap(({ id, name }) => (titleFitsRole(title, name).fit >= enough ? [id] : []));
    known.set(title, ids);
    return ids;
  };
}

/** Openings she heard of and marked on the organization only. */
async function heardElsewhere(
  r: Reading,
  openings: readonly Row<'opportunities'>[],
): Promise<readonly Row<'organizations'>[]> {
  const organizations = await r.from('organizations').selectAll().where('opening', '=', 'heard').execute();
  return organizations.filter(
    ({ id, employer_key }) =>
      !openings.some((row) => row.organization_id === id || (employer_key !== '' && row.employer_key === employer_key)),
  );
}

function toHeard({ id, opening_on, changed_at, archived_on }: Row<'organizations'>): FunnelOpportunity {
  return {
    id,
    personId: null,
    heardOn: opening_on ?? changed_at.slice(0, 10),
    interviewingOn: null,
    offerOn: null,
    closed: archived_on !== null,
  };
}

/** The first answer that is none of absence; a conversation without one on file was an answer too. */
function answerOf({ messages, conversations }: Dealing, wroteOn: Day, talkedOn: readonly Day[]): Day | null {
  const answer = messages.find(
    (m) => m.direction === 'in' && m.meaning !== 'out-of-office' && m.sent_on !== null && m.sent_on >= wroteOn,
  );
  if (answer?.sent_on) return answer.sent_on;
  const talked = talkedOn.find((day) => day >= wroteOn);
  if (talked) return talked;
  const planned = conversations.find((c) => c.status === 'planned');
  return planned ? later(wroteOn, planned.created_at.slice(0, 10)) : null;
}

/** How she reached them when she first wrote: what came of it since does not count. */
function reachedByThen(dealing: Dealing, wroteOn: Day | null): FunnelPerson['reachedBy'] {
  if (wroteOn === null) return dealing.tieClass;
  const { person, tie, referredBy, conversations } = dealing;
  const before = (day: Day | null): boolean => day !== null && day < wroteOn;
  const earlierTie = tie !== null && (tie.first_message_on === null || before(tie.first_message_on)) ? tie : null;
  return tieClassOf(
    person,
    earlierTie,
    referredBy.some((row) => row.on_day <= wroteOn),
    conversations.some((c) => c.status === 'held' && before(c.held_on)),
  );
}

async function opportunitiesOf(
  r: Reading,
  openings: readonly Row<'opportunities'>[],
  today: Day,
): Promise<readonly FunnelOpportunity[]> {
  const interviews = await r.all('interviews');
  const offers = await r.all('offers');
  return openings.map((row) => {
    const theirs = interviews.filter((one) => one.opportunity_id === row.id && one.status !== 'canceled');
    const offerOn = earliest(offers.filter((one) => one.opportunity_id === row.id).map((one) => one.received_on));
    const reached = row.stage === 'interviewing' || row.stage === 'offer' ? row.stage_on || row.heard_on : null;
    const days = theirs.flatMap((one) => one.on_day ?? (one.at === null ? [] : [one.at.slice(0, 10)]));
    const met = earliest([...days, ...(reached === null ? [] : [reached]), ...(offerOn === null ? [] : [offerOn])]);
    return {
      id: row.id,
      personId: row.person_id,
      heardOn: row.heard_on,
      // An interview agreed for a day to come is interviewing already.
      interviewingOn: met !== null && met > today ? today : met,
      offerOn: offerOn ?? (row.stage === 'offer' ? row.stage_on || today : null),
      closed: row.stage === 'closed',
      fromPosting:
        row.person_id === null &&
        row.conversation_id === null &&
        (row.application_id !== null || row.posted === 'posted'),
    };
  });
}

function earliest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
