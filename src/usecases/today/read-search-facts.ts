/** The facts that whom-to-talk-to-next is worked out from, read once. Method: M3, M8, M9. */
import { isRecruiterOrHr } from '#domain/roles/read-title.ts';
import type { OpeningSign, OrganizationFacts, PersonFacts, SearchFacts } from '#domain/search/search-facts.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { findSeeker } from '#store/seekers.ts';
import { employerMatches } from '../organizations/employer-matches.ts';
import { type Dealing, lastHeldOn, readDealings } from '../outreach/dealings.ts';
import type { Context } from '../use-case.ts';

const columns = [
  'people.id',
  'title',
  'organization',
  'employer_key',
  'source',
  'connected_on',
  'closeness',
  'do_not_contact_on',
  'skipped_until',
] as const;

export interface SearchReading {
  readonly facts: SearchFacts;
  readonly dealings: ReadonlyMap<string, Dealing>;
}

export async function readSearchFacts(
  r: Reading,
  context: Pick<Context, 'today' | 'holidays'>,
): Promise<SearchReading> {
  const dealings = await readDealings(r, context);
  const listed = await r.from('organizations').selectAll().where('archived_on', 'is', null).execute();
  const { organizationIdOf } = await employerMatches(r, listed);
  const [people, ties, positions, roles, seeker] = await Promise.all([
    r.from('people').select(columns).execute(),
    r.all('ties'),
    r.all('positions'),
    r.from('roles').select('name').where('dropped_on', 'is', null).execute(),
    findSeeker(r),
  ]);
  const tiesById = new Map(ties.map((row) => [row.id, row]));
  const ownEmployers = new Set(positions.map((row) => row.employer_key).filter((key) => key !== ''));
  const recruits = remembered(isRecruiterOrHr);
  const titleNow =
    positions.find((row) => row.finished_on === '')?.title ?? positions[0]?.title ?? seeker?.headline ?? '';
  const facts = {
    seeker: { title: titleNow, roles: roles.map((row) => row.name) },
    organizations: listed.map(toOrganization),
    people: people.map((person): PersonFacts => {
      const dealing = dealings.get(person.id);
      const isShared = ownEmployers.has(person.employer_key);
      return {
        id: person.id,
        origin:
          (dealing?.referredBy.length ?? 0) > 0
            ? 'referral'
            : person.source === 'hand' || person.source === 'referral'
              ? 'found'
              : 'known',
        organizationId: organizationIdOf.get(person.organization) ?? null,
        employerKey: person.employer_key,
        title: person.title,
        seniority: null,
        recruiter: recruits(person.title),
        sharedEmployer: isShared,
        sharedSchool: false,
        circle: isShared ? person.employer_key : '',
        tie: toTie(person, tiesById.get(person.id)),
        ...toProgress(dealing, dealings),
        doNotContact: person.do_not_contact_on !== null,
        skippedUntil: person.skipped_until,
      };
    }),
  };
  return { facts, dealings };
}

function toOrganization(row: Row<'organizations'>): OrganizationFacts {
  const openings: OpeningSign[] =
    row.opening === 'heard' || row.opening === 'posted' ? [{ sign: row.opening, on: row.opening_on }] : [];
  return {
    id: row.id,
    name: row.name,
    onList: true,
    love: row.love,
    openings,
    fit: null,
    offerOn: null,
    lockedPlace: row.place,
  };
}

function toTie(
  person: Pick<Row<'people'>, 'connected_on' | 'closeness'>,
  tie: Row<'ties'> | undefined,
): PersonFacts['tie'] {
  return {
    messagesSent: tie?.messages_sent ?? 0,
    messagesReceived: tie?.messages_received ?? 0,
    firstOn: tie?.first_message_on ?? null,
    lastOn: tie?.last_message_on ?? null,
    connectedOn: person.connected_on,
    closeness: person.closeness,
    endorsements: (tie?.endorsements_given ?? 0) + (tie?.endorsements_received ?? 0),
    recommendations: (tie?.recommended_by_them ?? 0) + (tie?.recommended_by_seeker ?? 0),
    mutuals: 0,
  };
}

type Progress = Pick<
  PersonFacts,
  | 'referredBy'
  | 'state'
  | 'firstMessageOn'
  | 'lastMessageOn'
  | 'followUpsSent'
  | 'conversations'
  | 'lastConversationOn'
  | 'checkIns'
  | 'lastCheckInOn'
  | 'rapport'
>;

const untouched: Progress = {
  referredBy: [],
  state: 'none',
  firstMessageOn: null,
  lastMessageOn: null,
  followUpsSent: 0,
  conversations: 0,
  lastConversationOn: null,
  checkIns: 0,
  lastCheckInOn: null,
  rapport: null,
};

function toProgress(dealing: Dealing | undefined, dealings: ReadonlyMap<string, Dealing>): Progress {
  if (!dealing) return untouched;
  const sent = dealing.messages.filter((m) => m.direction === 'out' && m.status === 'sent');
  const lastTalk = lastHeldOn(dealing.conversations);
  const checkIns = lastTalk === null ? [] : sent.filter((m) => m.kind === 'check-in' && (m.sent_on ?? '') >= lastTalk);
  return {
    referredBy: dealing.referredBy.map((row) => ({
      personId: row.from_person_id,
      on: row.on_day,
      mayUseName: row.may_use_name !== 'no',
      name: dealings.get(row.from_person_id)?.person.name ?? 'Someone you know',
    })),
    state: dealing.standing === 'not-yet' ? 'none' : dealing.standing,
    firstMessageOn: sent[0]?.sent_on ?? null,
    lastMessageOn: sent.at(-1)?.sent_on ?? null,
    followUpsSent: dealing.outreach.followUpsSent,
    conversations: dealing.conversations.filter((c) => c.status === 'held').length,
    lastConversationOn: lastTalk,
    checkIns: checkIns.length,
    lastCheckInOn: checkIns.at(-1)?.sent_on ?? null,
    rapport: null,
  };
}

/** The same answer for the same text without working it out again: titles repeat a lot. */
function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const there = known.get(text);
    if (there !== undefined) return there;
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}
