/** The facts of where she stands, read once: people, messages, conversations, openings. Method: M0, M9. */
import { compareText } from '#domain/compare-text.ts';
import { type Day, daysBetween } from '#domain/day.ts';
import { businessDaysBetween } from '#domain/outreach/business-days.ts';
import { titleFitsRole } from '#domain/roles/title-fits-role.ts';
import type { FunnelPerson } from '#domain/search/funnel.ts';
import { wholeSilence } from '#domain/search/funnel-replies.ts';
import type { StandingFacts } from '#domain/search/where-you-stand.ts';
import type { Reading } from '#store/kernel/store.ts';
import { findSeeker, newSeeker } from '#store/seekers.ts';
import { type Dealing, readDealings, tieClassOf } from '../outreach/dealings.ts';
import type { Context } from '../use-case.ts';
import { readPauses } from '../week/read-pauses.ts';
import { heardElsewhere, openingFacts } from './opening-facts.ts';

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
  const noted = heardElsewhere(
    await r.from('organizations').selectAll().where('opening', '=', 'heard').execute(),
    openings,
  );
  const fitting = rolesFitting(roles);
  const held = [...dealings.values()].flatMap(({ conversations }) => conversations.filter((c) => c.status === 'held'));
  const asked = new Set(held.filter((c) => c.asked_who_else === 1).map(({ id }) => id));
  const referrals = [...dealings.values()].flatMap(({ referredTo }) => referredTo);
  const facts: StandingFacts = {
    people: [...dealings.values()].map((dealing) => personOf(dealing, fitting, today)),
    opportunities: openingFacts(
      { openings, interviews: await r.all('interviews'), offers: await r.all('offers') },
      noted,
      today,
    ),
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

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
