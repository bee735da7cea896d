/** Target organizations in order, and why each stands where it stands. Method: M2; lexicographic and lockable as in peers 3(a). */
import { compareText } from '../compare-text.ts';

/** What the order is made from; all facts, nothing stored but her own moves. */
export interface RankableOrganization {
  readonly id: string;
  readonly name: string;
  /** How much she would love it: 3 most, 0 not really; null not said yet, which stands above "not really". */
  readonly love: 0 | 1 | 2 | 3 | null;
  /** People she knows there (exact or strong matches only). */
  readonly peopleKnown: number;
  /** Someone offered or gave an introduction there. */
  readonly hasReferral: boolean;
  /** Sentence of the strongest sign that they hire (a posting, word from inside); '' for none. */
  readonly openingSign: string;
  /** The place she locked it at, 1 for the top; null when free. */
  readonly lockedPlace: number | null;
  /** The organization she put it right after by hand, '' for the very top; null when never moved. */
  readonly movedAfter: string | null;
}

export interface RankedOrganization {
  readonly id: string;
  /** 1 for the first. */
  readonly place: number;
  readonly because: string;
}

/**
 * Every organization once. Love first, then a way in (a referral, then more people known), then a sign of opening, then the name; hand moves follow
 * their neighbor, locked ones stand at their place (the last place when it lies beyond; the better loved first when two want one).
 * The order of the input does not matter.
 */
export function rankOrganizations(organizations: readonly RankableOrganization[]): readonly RankedOrganization[] {
  const natural = [...organizations].sort(compareNaturally);
  const locked = natural.filter((one) => one.lockedPlace !== null);
  const free = moved(natural.filter((one) => one.lockedPlace === null));
  const places = new Map<number, RankableOrganization>();
  const total = natural.length;
  for (const one of [...locked].sort((a, b) => (a.lockedPlace ?? 0) - (b.lockedPlace ?? 0))) {
    let place = Math.min(Math.max(Math.trunc(one.lockedPlace ?? 1), 1), total);
    while (places.has(place) && place < total) place += 1;
    while (places.has(place) && place > 1) place -= 1;
    places.set(place, one);
  }
  const ranked: RankedOrganization[] = [];
  const queue = [...free];
  for (let place = 1; place <= total; place += 1) {
    const one = places.get(place) ?? queue.shift();
    if (one) ranked.push({ id: one.id, place, because: reason(one) });
  }
  return ranked;
}

function compareNaturally(a: RankableOrganization, b: RankableOrganization): number {
  return (
    loveOrNotSaid(b) - loveOrNotSaid(a) ||
    Number(b.hasReferral) - Number(a.hasReferral) ||
    b.peopleKnown - a.peopleKnown ||
    Number(b.openingSign !== '') - Number(a.openingSign !== '') ||
    compareText(a.name.toLowerCase(), b.name.toLowerCase()) ||
    compareText(a.name, b.name) ||
    compareText(a.id, b.id)
  );
}

/** Hand moves applied: a moved one stands right after its neighbor; when the neighbor is gone, or two wait for each other, where it would stand anyway. */
function moved(natural: readonly RankableOrganization[]): readonly RankableOrganization[] {
  const ids = new Set(natural.map((one) => one.id));
  const byId = new Map(natural.map((one) => [one.id, one] as const));
  const followsTop = (one: RankableOrganization): boolean => {
    const seen = new Set<string>();
    for (let at: RankableOrganization | undefined = one; at; ) {
      if (seen.has(at.id)) return false;
      seen.add(at.id);
      const after: string | null = at.movedAfter;
      if (after === null || after === '' || !ids.has(after)) return true;
      at = byId.get(after);
    }
    return true;
  };
  const isMoved = (one: RankableOrganization) =>
    one.movedAfter !== null && (one.movedAfter === '' || ids.has(one.movedAfter)) && followsTop(one);
  const followers = new Map<string, RankableOrganization[]>();
  for (const one of natural) {
    if (!isMoved(one)) continue;
    const row = followers.get(one.movedAfter ?? '');
    if (row) row.push(one);
    else followers.set(one.movedAfter ?? '', [one]);
  }
  const order: RankableOrganization[] = [];
  const place = (one: RankableOrganization) => {
    order.push(one);
    for (const next of followers.get(one.id) ?? []) place(next);
  };
  for (const one of followers.get('') ?? []) place(one);
  for (const one of natural) if (!isMoved(one)) place(one);
  return order;
}

/** What is not said yet may still be loved: between "not really" and "could be good" (judgement). */
function loveOrNotSaid({ love }: RankableOrganization): number {
  return love ?? 0.5;
}

const loveWords = [
  'Not really where you would love to be',
  'It could be good',
  'You would like it very much',
  'You would love it',
] as const;

function reason(one: RankableOrganization): string {
  if (one.lockedPlace !== null) return 'You locked it here.';
  if (one.movedAfter !== null) return 'You moved it here.';
  const parts: string[] = one.love === null ? [] : [loveWords[one.love]];
  if (one.hasReferral) parts.push('someone can introduce you');
  else if (one.peopleKnown > 0)
    parts.push(one.peopleKnown === 1 ? 'you know one person there' : `you know ${one.peopleKnown} people there`);
  else parts.push('no one you know there yet');
  const said = parts.join('; ');
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  return one.openingSign === '' ? sentence : `${sentence} ${one.openingSign}`;
}
