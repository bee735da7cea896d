/** Which clock the other person lives by, and how that is known. Method: M5. */
import { fail, ok, type Result } from '#domain/result.ts';
import type { Row } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';

export interface TheirClock {
  /** IANA name; '' when nothing says. */
  readonly zone: string;
  readonly from: 'said' | 'person' | 'city' | 'conversation' | 'unknown';
}

/** As she says now, as it stands on the person, as an agreed conversation had it, or from the city; never guessed beyond that. */
export function theirClock(
  person: Pick<Row<'people'>, 'zone' | 'city'> | undefined,
  conversations: readonly Pick<Row<'conversations'>, 'zone'>[],
  { zones }: Pick<Context, 'zones'>,
): TheirClock {
  if (person && zones.isZone(person.zone)) return { zone: person.zone, from: 'person' };
  const agreed = conversations.findLast(({ zone }) => zones.isZone(zone))?.zone;
  if (agreed) return { zone: agreed, from: 'conversation' };
  const ofCity = zones.zoneOfCity(person?.city ?? '');
  return ofCity === '' ? { zone: '', from: 'unknown' } : { zone: ofCity, from: 'city' };
}

/** The zone of what she wrote, a zone's own name or a city. */
export function zoneSaid(
  text: string,
  { zones }: Pick<Context, 'zones'>,
): Result<string, { readonly kind: 'zoneNotFound'; readonly zone: string }> {
  const zone = zones.isZone(text) ? text : zones.zoneOfCity(text);
  return zone === '' ? fail({ kind: 'zoneNotFound', zone: text }) : ok(zone);
}
