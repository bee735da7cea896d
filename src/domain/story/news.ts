/** Whom to tell how it ended, one by one: those who led to it first, then everyone who gave something. Method: M11, M8. */
import { compareText } from '../compare-text.ts';
import type { Day } from '../day.ts';

export interface Helper {
  readonly personId: string;
  /** The days they talked, earliest first. */
  readonly talks: readonly Day[];
  /** Names of the people they named, in order of time. */
  readonly named: readonly string[];
  /** They may not be written to. */
  readonly isClosed: boolean;
  /** A thank-you for a conversation of these days is still owed. */
  readonly owesThanks: boolean;
  /** A word of thanks or news sent to them on or after the day she landed; null when none was. */
  readonly toldOn: Day | null;
  /** She said they need not be told. */
  readonly settledOn: Day | null;
}

export interface NewsTo {
  readonly personId: string;
  readonly state: 'to-tell' | 'told' | 'settled';
  readonly isOnTheWay: boolean;
  /** What to begin: thanks that are still owed come before the news. */
  readonly kind: 'thank-you' | 'report-back';
  readonly because: string;
}

/** Those on the way in its order, then those who named most people, then those talked with last. Whoever may not be written to, or gave nothing, is left out. */
export function newsTo(helpers: readonly Helper[], way: readonly string[]): readonly NewsTo[] {
  const place = new Map(way.map((id, at) => [id, at]));
  return helpers
    .filter((one) => !one.isClosed && (one.talks.length > 0 || one.named.length > 0))
    .sort(
      (a, b) =>
        (place.get(a.personId) ?? way.length) - (place.get(b.personId) ?? way.length) ||
        b.named.length - a.named.length ||
        compareText(b.talks.at(-1) ?? '', a.talks.at(-1) ?? '') ||
        compareText(a.personId, b.personId),
    )
    .map((one) => {
      const at = place.get(one.personId);
      return {
        personId: one.personId,
        state: one.toldOn !== null ? 'told' : one.settledOn !== null ? 'settled' : 'to-tell',
        isOnTheWay: at !== undefined,
        kind: one.owesThanks ? 'thank-you' : 'report-back',
        because: becauseOf(one, at, way.length),
      };
    });
}

function becauseOf({ named, talks }: Helper, at: number | undefined, steps: number): string {
  if (at !== undefined && at === steps - 1)
    return steps === 1 ? 'They told you of the opening that became your yes.' : 'They told you of the opening.';
  const [first, second] = named;
  const gave =
    first === undefined
      ? talks.length > 1
        ? `You talked ${talks.length} times.`
        : 'They gave you their time.'
      : `They sent you on to ${first}${second === undefined ? '' : named.length === 2 ? ` and ${second}` : ` and ${named.length - 1} others`}.`;
  return at === 0 ? `It began with them. ${gave}` : gave;
}

/** Where the telling stands, in one sentence. */
export function sayNews(people: readonly Pick<NewsTo, 'state'>[], hasLanded: boolean): string {
  if (!hasLanded)
    return 'There is news to tell when you have said yes somewhere. Until then, the words back that you owe are on Today.';
  const toTell = people.filter(({ state }) => state === 'to-tell').length;
  if (people.length === 0) return 'Nobody on file has helped yet. Whoever did will be glad of a line.';
  if (toTell === 0) return 'Everyone who helped has heard it from you.';
  return toTell === 1
    ? 'One person who helped has not heard it from you yet.'
    : `${toTell} people who helped have not heard it from you yet. One at a time is fine.`;
}
