/** The facts of everybody on file, kept with their rows from one question to the next: only what changed is worked out again. Method: M3. */
import { isRecruiterOrHr } from '#domain/roles/read-title.ts';
import type { PersonFacts } from '#domain/search/search-facts.ts';
import type { CachedPerson, CachedTie, PeopleSnapshot } from '#store/search-cache.ts';
import { mentions } from '../outreach/shared-places.ts';

/** What the facts of all people depend on beside their own rows. */
export interface Surroundings {
  /** The organization on her list an employer is for sure, null when it is none. */
  readonly organizationIdOf: (employer: string) => string | null;
  /** Keys of the seeker's own employers, past and present. */
  readonly ownEmployers: ReadonlySet<string>;
  /** Names of the schools the seeker went to. */
  readonly ownSchools: readonly string[];
  /** Changes whenever one of the above would answer differently. */
  readonly print: string;
}

interface Kept {
  readonly tie: CachedTie | undefined;
  readonly print: string;
  readonly facts: PersonFacts;
}

/** Gone with the rows themselves, when nobody has asked for a while. */
const kept = new WeakMap<CachedPerson, Kept>();

export interface KnownPeople {
  readonly facts: readonly PersonFacts[];
  /** Where in `facts` a person stands. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/** Facts of everybody in the snapshot's order, as if she had never dealt with any of them; the same object while nothing changed. */
export function knownPeopleFacts(snapshot: PeopleSnapshot, surroundings: Surroundings): KnownPeople {
  // Only the latest surroundings' facts are held: an older answer would hold everybody a second time.
  const latest = snapshot.once('known people', () => ({ print: '', known: nobody }));
  if (latest.print !== surroundings.print) {
    latest.known = everybody(snapshot, surroundings);
    latest.print = surroundings.print;
  }
  return latest.known;
}

const nobody: KnownPeople = { facts: [], placeOf: new Map() };

function everybody(snapshot: PeopleSnapshot, surroundings: Surroundings): KnownPeople {
  const recruits = remembered(isRecruiterOrHr);
  const facts: PersonFacts[] = [];
  const placeOf = new Map<string, number>();
  for (const person of snapshot.people.values()) {
    const tie = snapshot.ties.get(person.id);
    let known = kept.get(person);
    if (known?.tie !== tie || known?.print !== surroundings.print) {
      // The same row has the same title: that reading is still good.
      const recruiter = known?.facts.recruiter ?? recruits(person.title);
      known = { tie, print: surroundings.print, facts: factsOf(person, tie, surroundings, recruiter) };
      kept.set(person, known);
    }
    placeOf.set(person.id, facts.length);
    facts.push(known.facts);
  }
  return { facts, placeOf };
}

function factsOf(
  person: CachedPerson,
  tie: CachedTie | undefined,
  { organizationIdOf, ownEmployers, ownSchools }: Surroundings,
  recruiter: boolean,
): PersonFacts {
  const isShared = ownEmployers.has(person.employer_key);
  const words = ownSchools.length === 0 ? '' : `${person.met_how} ${person.organization} ${person.notes}`;
  const school = ownSchools.find((name) => mentions(words, name));
  return {
    id: person.id,
    origin: person.source === 'hand' || person.source === 'referral' ? 'found' : 'known',
    organizationId: organizationIdOf(person.organization),
    employerKey: person.employer_key,
    title: person.title,
    seniority: null,
    recruiter,
    sharedEmployer: isShared,
    sharedSchool: school !== undefined,
    circle: isShared ? person.employer_key : school === undefined ? '' : `school ${school}`,
    tie: {
      messagesSent: tie?.messages_sent ?? 0,
      messagesReceived: tie?.messages_received ?? 0,
      firstOn: tie?.first_message_on ?? null,
      lastOn: tie?.last_message_on ?? null,
      connectedOn: person.connected_on,
      closeness: person.closeness,
      endorsements: (tie?.endorsements_given ?? 0) + (tie?.endorsements_received ?? 0),
      recommendations: (tie?.recommended_by_them ?? 0) + (tie?.recommended_by_seeker ?? 0),
      mutuals: 0,
    },
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
    doNotContact: person.do_not_contact_on !== null,
    skippedUntil: person.skipped_until,
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
