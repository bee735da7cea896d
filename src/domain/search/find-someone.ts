/** Where on her list nobody can be written to, so that somebody is to be found there. Method: M3, M9; people at her places are the scarce thing (decision 042). */
import { compareText } from '../compare-text.ts';
import { type Day, daysBetween } from '../day.ts';
import { rankOrganizations } from '../organizations/rank-organizations.ts';
import { sayDate } from '../outreach/cadence-words.ts';
import { type Act, act } from './act.ts';
import type { TodayInterview, TodayOffer } from './offer-acts.ts';
import type { OpeningSign, OrganizationFacts, PersonFacts, SearchFacts } from './search-facts.ts';
import { usualWeights } from './weights.ts';

export interface PlaceToFind {
  readonly organizationId: string;
  readonly organizationName: string;
  /** One sentence, true of the facts. */
  readonly because: string;
}

/** What every key of such an act begins with. */
export const findKey = 'find:';

/**
 * The places on her list, best first, where nobody can be written to and nothing is under way. A place she said she would not love is
 * never among them; one of which she has not said it is. A heard or posted opening of the last two months comes first, then love, then
 * the place in her list, then the name. Empty when there is none. The same facts give the same answer in any order.
 */
export function placesToFind(facts: SearchFacts, today: Day): readonly PlaceToFind[] {
  const there = new Map<string, PersonFacts[]>();
  for (const person of facts.people) {
    if (person.organizationId === null) continue;
    const known = there.get(person.organizationId);
    if (known) known.push(person);
    else there.set(person.organizationId, [person]);
  }
  const peopleAt = ({ id }: OrganizationFacts): readonly PersonFacts[] => there.get(id) ?? [];
  const listed = facts.organizations.filter(({ onList }) => onList);
  const wanted = listed.filter((one) => one.love !== 0 && !peopleAt(one).some(standsInTheWay));
  if (wanted.length === 0) return [];
  const places = placesInList(listed, peopleAt);
  return wanted
    .map((one) => ({ one, opening: latestOpening(one, today), place: places.get(one.id) ?? 0 }))
    .sort(
      (a, b) =>
        Number(a.opening === null) - Number(b.opening === null) ||
        loveOf(b.one) - loveOf(a.one) ||
        a.place - b.place ||
        compareText(a.one.name, b.one.name) ||
        compareText(a.one.id, b.one.id),
    )
    .map(({ one, opening }) => ({
      organizationId: one.id,
      organizationName: one.name,
      because: sayWhy(one, opening, peopleAt(one).length > 0, today),
    }));
}

/** One act a place, in their order; none where an interview is ahead or an offer waits for her answer. */
export function findActs(
  places: readonly PlaceToFind[],
  interviews: readonly TodayInterview[],
  offers: readonly TodayOffer[],
  today: Day,
): readonly Act[] {
  const busy = new Set([
    ...interviews.filter(({ status, on }) => status === 'planned' && on >= today).map((one) => one.organizationId),
    ...offers.map((one) => one.organizationId),
  ]);
  return places
    .filter(({ organizationId }) => !busy.has(organizationId))
    .map(({ organizationId, organizationName, because }) =>
      act(null, {
        key: `${findKey}${organizationId}`,
        kind: 'find',
        title: `Find someone at ${organizationName}`,
        because,
        button: 'See who could introduce you',
        dueOn: null,
        organizationId,
        organizationName,
      }),
    );
}

/** Whether this person can be written to, or something with them is still open. */
function standsInTheWay({ state, doNotContact }: PersonFacts): boolean {
  if (state === 'waiting' || state === 'replied' || state === 'agreed') return true;
  return !doNotContact && state !== 'declined' && state !== 'closed';
}

function placesInList(
  listed: readonly OrganizationFacts[],
  peopleAt: (organization: OrganizationFacts) => readonly PersonFacts[],
): ReadonlyMap<string, number> {
  const ranked = rankOrganizations(
    listed.map((one) => ({
      id: one.id,
      name: one.name,
      love: one.love === 0 || one.love === 1 || one.love === 2 || one.love === 3 ? one.love : null,
      peopleKnown: peopleAt(one).length,
      hasReferral: peopleAt(one).some(({ referredBy }) => referredBy.length > 0),
      openingSign: one.openings.length > 0 ? 'There is a sign.' : '',
      lockedPlace: one.lockedPlace,
      movedAfter: null,
    })),
  );
  return new Map(ranked.map(({ id, place }) => [id, place]));
}

/** What she has not said counts as it does for whom to talk to next: she was asked where she would love to work, and named it. */
function loveOf({ love }: OrganizationFacts): number {
  return love ?? 2;
}

/** The last sign still good: not after today, not older than an opening usually is, and not what an offer answered; null when none. */
function latestOpening({ openings, offerOn }: OrganizationFacts, today: Day): OpeningSign | null {
  const good = openings.filter(
    ({ on }) =>
      on === null ||
      (on <= today && daysBetween(on, today) <= usualWeights.openingLifeDays && (offerOn === null || on > offerOn)),
  );
  return good.sort((a, b) => compareText(b.on ?? '', a.on ?? '') || compareText(a.sign, b.sign))[0] ?? null;
}

const loveWords = [
  'It is on your list',
  'It could be good to work there',
  'You would like very much to work there',
  'You would love to work there',
] as const;

function sayWhy({ love }: OrganizationFacts, opening: OpeningSign | null, knowsSomeone: boolean, today: Day): string {
  if (opening) {
    const on = opening.on === null ? '' : opening.on === today ? ' today' : ` on ${sayDate(opening.on)}`;
    const seen = opening.sign === 'heard' ? `An opening was heard of there${on}` : `You saw an opening there${on}`;
    return `${seen}, and ${knowsSomeone ? 'nobody you know there can be written to now' : 'you know nobody there yet'}.`;
  }
  const said = loveWords[love === null ? 0 : (Math.round(Math.min(3, Math.max(0, love))) as 0 | 1 | 2 | 3)];
  return `${said}, and ${knowsSomeone ? 'nobody you know there can be written to now' : 'nobody there can be written to yet'}.`;
}
