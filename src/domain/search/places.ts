/** What is known of each employer: how likely it hires, what an offer there is worth, who there knows the seeker. Method: M2, M6. */
import type { Day } from '../day.ts';
import { type Etiquette, isOpenFirstMessage } from './closed-doors.ts';
import type { OrganizationFacts, PersonFacts, SearchFacts } from './search-facts.ts';
import { summable } from './summable.ts';
import { conversationWarmth, daysSince } from './warmth.ts';
import type { Weights } from './weights.ts';

export type HiringSign = 'none' | 'posted' | 'heard';

export interface Place {
  /** Counts the places of one answer from 0. */
  readonly at: number;
  /** Key that people share; '' = employer unknown, where nobody blocks anybody. */
  readonly key: string;
  readonly organization: OrganizationFacts | null;
  /** Chance that it needs someone like her now, 0-1. */
  hires: number;
  readonly sign: HiringSign;
  /** Worth of an offer from there, 1 = the place she loves most. */
  readonly value: number;
  /** People of hers there. */
  people: number;
  /** First messages sent there, not leading to a conversation. */
  unanswered: number;
  openFirstMessages: number;
  talks: number;
  lastTalkOn: Day | null;
  /** Sum of ln(1 - share of the place that one person's conversation covers). */
  logUncovered: number;
  /** Sum of the warmth of ties there. */
  warmTies: number;
  /** Chance of a need, 0-1: `hires`, growing a little with the people known there. */
  need: number;
  /** Share of the place that nobody warm covers yet, 0-1. */
  uncovered: number;
  /** What the ties there add, 1 and up. */
  vouched: number;
}

/** Which place a person belongs to: her own list first, then the employer's key. */
export function placeKey(person: PersonFacts): string {
  return person.organizationId === null ? person.employerKey : `#${person.organizationId}`;
}

/** Each person's place, in their order, with what everyone there adds to it. `covers` = how much each person's conversation covers, `warmths` = tieWarmth of each, both in their order. */
export function placesOf(
  facts: SearchFacts,
  today: Day,
  etiquette: Etiquette,
  weights: Weights,
  covers: Float64Array,
  warmths: Float64Array,
): readonly Place[] {
  const onList = new Map<string, Place>();
  const elsewhere = new Map<string, Place>();
  let count = 0;
  for (const organization of facts.organizations) {
    onList.set(organization.id, emptyPlace(count++, `#${organization.id}`, organization, today, weights));
  }
  const ofPeople = facts.people.map((person, i) => {
    const places = person.organizationId === null ? elsewhere : onList;
    const name = person.organizationId ?? person.employerKey;
    let place = places.get(name);
    if (place === undefined) {
      place = emptyPlace(count++, placeKey(person), null, today, weights);
      places.set(name, place);
    }
    addPerson(place, person, covers[i] ?? 0, today, etiquette, weights);
    if (person.origin === 'known') place.warmTies += summable(warmths[i] ?? 0);
    return place;
  });
  for (const place of onList.values()) weighPlace(place, today, weights);
  for (const place of elsewhere.values()) weighPlace(place, today, weights);
  return ofPeople;
}

/** What is the same for everyone there, once everybody is counted. */
function weighPlace(place: Place, today: Day, weights: Weights): void {
  place.hires *= 1 - silence(place, today, weights);
  const size = place.key === '' ? 1 : Math.min(3, place.people ** weights.sizePower);
  place.need = Math.min(1, place.hires * size);
  place.uncovered = Math.exp(place.logUncovered);
  place.vouched = 1 + weights.vouching * Math.min(4, place.warmTies);
}

/** How much less a need is believed in after the last conversation there brought no word of one; it fades as signs do, and a later sign undoes it. */
function silence({ lastTalkOn, organization }: Place, today: Day, weights: Weights): number {
  if (lastTalkOn === null) return 0;
  for (const { sign, on } of organization?.openings ?? []) {
    if (sign === 'posted' || on === null || (on >= lastTalkOn && on <= today)) return 0;
  }
  return weights.silentTalk * Math.exp(-daysSince(lastTalkOn, today) / weights.openingLifeDays);
}

function addPerson(
  place: Place,
  person: PersonFacts,
  cover: number,
  today: Day,
  etiquette: Etiquette,
  weights: Weights,
): void {
  place.people += 1;
  if (isOpenFirstMessage(person, today, etiquette)) place.openFirstMessages += 1;
  if (person.state === 'waiting' || person.state === 'closed' || person.state === 'declined') place.unanswered += 1;
  if (person.conversations > 0) {
    place.talks += person.conversations;
    place.logUncovered += summable(Math.log(1 - 0.95 * cover * conversationWarmth(person, today, weights)));
    const { lastConversationOn: on } = person;
    if (on !== null && on <= today && on > (place.lastTalkOn ?? '')) place.lastTalkOn = on;
  }
}

function emptyPlace(
  at: number,
  key: string,
  organization: OrganizationFacts | null,
  today: Day,
  weights: Weights,
): Place {
  const { hires, sign } = hiring(organization, today, weights);
  return {
    at,
    key,
    organization,
    hires,
    sign,
    value: worth(organization, weights),
    people: 0,
    unanswered: 0,
    openFirstMessages: 0,
    talks: 0,
    lastTalkOn: null,
    logUncovered: 0,
    warmTies: 0,
    need: 0,
    uncovered: 1,
    vouched: 1,
  };
}

/** A sign of an opening fades back to what is usual: jobs are filled in about two months. Signs after today do not count. */
function hiring(
  organization: OrganizationFacts | null,
  today: Day,
  weights: Weights,
): { hires: number; sign: HiringSign } {
  let hires = weights.hiresBase;
  let sign: HiringSign = 'none';
  for (const opening of organization?.openings ?? []) {
    if (opening.on !== null && (opening.on > today || answered(opening.on, organization))) continue;
    const full = opening.sign === 'heard' ? weights.hiresHeard : weights.hiresPosted;
    const fresh = opening.on === null ? 1 : Math.exp(-daysSince(opening.on, today) / weights.openingLifeDays);
    const now = weights.hiresBase + (full - weights.hiresBase) * fresh;
    if (now > hires) {
      hires = now;
      sign = opening.sign;
    }
  }
  return { hires, sign };
}

/** Whether the offer made there came after the sign, and so was most likely what it spoke of. */
function answered(sign: Day, organization: OrganizationFacts | null): boolean {
  return organization !== null && organization.offerOn !== null && sign <= organization.offerOn;
}

/** A place she locked high on her list counts as loved, whatever she said of it before. */
function worth(organization: OrganizationFacts | null, weights: Weights): number {
  if (organization === null || !organization.onList) return weights.valueElsewhere;
  const love = organization.love;
  let value = weights.valueUnsaid;
  if (love !== null) {
    const steps = weights.valueByLove;
    const low = Math.min(2, Math.max(0, Math.floor(love)));
    const from = steps[low] ?? 0;
    value = from + ((steps[low + 1] ?? from) - from) * Math.min(1, love - low);
  }
  if (organization.lockedPlace !== null) value = Math.max(value, 1 - 0.05 * Math.max(0, organization.lockedPlace - 1));
  return organization.fit === null ? value : value * (1 + weights.fitStep * (organization.fit - 3));
}
