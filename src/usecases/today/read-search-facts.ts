/** The facts that whom-to-talk-to-next is worked out from, read once. Method: M3, M8, M9. */
import { mayWriteOn } from '#domain/conversations/promises.ts';
import type { Day } from '#domain/day.ts';
import type { OpeningSign, OrganizationFacts, PersonFacts, SearchFacts } from '#domain/search/search-facts.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { peopleSnapshot } from '#store/search-cache.ts';
import { findSeeker } from '#store/seekers.ts';
import { type Dealing, lastHeldOn, readDealings } from '../outreach/dealings.ts';
import { employerMatches } from '../people/employer-matches.ts';
import type { Context } from '../use-case.ts';
import { knownPeopleFacts } from './known-people-facts.ts';
import { type LearnedFacts, learnedFacts } from './learned-facts.ts';

export interface SearchReading {
  readonly facts: SearchFacts;
  readonly dealings: ReadonlyMap<string, Dealing>;
  readonly organizationIdOf: (employer: string) => string | null;
  /** What was worked out from these very facts under this name before, else worked out now. */
  once<T>(name: string, make: () => T): T;
}

export async function readSearchFacts(
  r: Reading,
  context: Pick<Context, 'today' | 'now' | 'holidays'>,
): Promise<SearchReading> {
  const dealings = await readDealings(r, context);
  const snapshot = await peopleSnapshot(r, context.now);
  const listed = await r.from('organizations').selectAll().where('archived_on', 'is', null).execute();
  const employers = snapshot.once('employers', () => new Set([...snapshot.people.values()].map((p) => p.organization)));
  const matches = await employerMatches(r, employers);
  const positions = await r.all('positions');
  const roles = await r.from('roles').select('name').where('dropped_on', 'is', null).execute();
  const seeker = await findSeeker(r);
  const organizationIdOf = (employer: string) => matches.sure(employer)?.targetId ?? null;
  const ownEmployers = new Set(positions.map((row) => row.employer_key).filter((key) => key !== ''));
  const educations = await r.from('educations').select('school').execute();
  const ownSchools = [...new Set(educations.map((row) => row.school))].filter((name) => name !== '').sort();
  const print = JSON.stringify([matches.targets, [...ownEmployers].sort(), ownSchools]);
  const learnedOf = await learnedFacts(r, organizationIdOf);
  const titleNow =
    positions.find((row) => row.finished_on === '')?.title ?? positions[0]?.title ?? seeker?.headline ?? '';
  const known = knownPeopleFacts(snapshot, { organizationIdOf, ownEmployers, ownSchools, print });
  const choices = await r.from('person_choices').select(['person_choices.id', 'touch_stopped_on']).execute();
  const stopped = new Set(choices.flatMap((row) => (row.touch_stopped_on === null ? [] : [row.id])));
  const hasLanded = (seeker?.landed_on ?? null) !== null;
  const people = [...known.facts];
  const dealt: PersonFacts[] = [];
  for (const [id, dealing] of dealings) {
    const at = known.placeOf.get(id);
    const person = at === undefined ? undefined : known.facts[at];
    if (at === undefined || !person) continue;
    const facts = { ...dealtWith(person, dealing, dealings), touchStopped: hasLanded || stopped.has(id) };
    people[at] = facts;
    dealt.push(facts);
  }
  const facts = {
    seeker: { title: titleNow, roles: roles.map((row) => row.name) },
    organizations: listed.map((row) => toOrganization(row, learnedOf(row.id))),
    people,
  };
  const whole = JSON.stringify([print, facts.seeker, facts.organizations, dealt]);
  return {
    facts,
    dealings,
    organizationIdOf,
    once: (name, make) => snapshot.once(`${name} ${whole}`, make),
  };
}

function toOrganization(row: Row<'organizations'>, learned: LearnedFacts): OrganizationFacts {
  const openings: OpeningSign[] =
    row.opening === 'heard' || row.opening === 'posted' ? [{ sign: row.opening, on: row.opening_on }] : [];
  return {
    id: row.id,
    name: row.name,
    onList: true,
    love: row.love,
    openings: [...openings, ...learned.openings],
    fit: learned.fit,
    offerOn: learned.offerOn,
    lockedPlace: row.place,
  };
}

function dealtWith(person: PersonFacts, dealing: Dealing, dealings: ReadonlyMap<string, Dealing>): PersonFacts {
  const sent = dealing.messages.filter((m) => m.direction === 'out' && m.status === 'sent');
  const lastTalk = lastHeldOn(dealing.conversations);
  const checkIns = lastTalk === null ? [] : sent.filter((m) => m.kind === 'check-in' && (m.sent_on ?? '') >= lastTalk);
  return {
    ...person,
    origin: dealing.referredBy.length > 0 ? 'referral' : person.origin,
    referredBy: dealing.referredBy.map((row) => ({
      personId: row.from_person_id,
      on: row.on_day,
      mayUseName: row.may_use_name !== 'no',
      name: dealings.get(row.from_person_id)?.person.name ?? 'Someone you know',
    })),
    skippedUntil: later(person.skippedUntil, theyWriteFirstUntil(dealing)),
    state: dealing.standing === 'not-yet' ? 'none' : dealing.standing,
    firstMessageOn: sent[0]?.sent_on ?? null,
    lastMessageOn: sent.at(-1)?.sent_on ?? null,
    followUpsSent: dealing.outreach.followUpsSent,
    conversations: dealing.conversations.filter((c) => c.status === 'held').length,
    lastConversationOn: lastTalk,
    checkIns: checkIns.length,
    lastCheckInOn: checkIns.at(-1)?.sent_on ?? null,
    rapport: rapportOf(dealing),
    organizationFree: dealing.outreach.organizationFree,
  };
}

/** Whoever named people to her talked well with her; of everyone else nothing is known. Judgement, on five steps. */
function rapportOf({ referredTo }: Dealing): number | null {
  if (referredTo.length === 0) return null;
  return referredTo.length > 2 ? 5 : 4;
}

/** While somebody wanted to write first, she waits; null when one of those who named them leaves it to her. */
function theyWriteFirstUntil({ referredBy }: Dealing): Day | null {
  const days = referredBy.map((row) =>
    mayWriteOn({ on: row.on_day, whoWrites: row.who_writes === 'them' ? 'them' : 'seeker' }),
  );
  if (referredBy.some((row) => row.who_writes !== 'them')) return null;
  return days.reduce<Day | null>((first, { on }) => (first === null || on < first ? on : first), null);
}

function later(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
