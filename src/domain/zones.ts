/** What the method asks of time zones; a library outside answers it. Method: M5. */
import type { Day, Instant } from './day.ts';

/** A moment as a clock on the wall shows it. */
export interface LocalTime {
  readonly day: Day;
  /** `HH:MM`, 24 hours; seconds are left out. */
  readonly time: string;
  /** 0 Sunday ... 6 Saturday. */
  readonly weekday: number;
}

/**
 * Zones by their IANA names (`America/New_York`), with every change of clocks.
 * Ask `isZone` first: the other questions throw for a name that is no zone.
 */
export interface Zones {
  /** Whether the name is a zone this machine knows. Bare offsets (`+05:30`) are not. */
  isZone(name: string): boolean;
  /** Minutes ahead of UTC at that moment; negative in the Americas, 345 in Kathmandu. */
  offsetMinutesAt(zone: string, instant: Instant): number;
  localOf(zone: string, instant: Instant): LocalTime;
  /**
   * The moment a wall clock there shows that day and time (`HH:MM` or `HH:MM:SS`).
   * A time skipped when clocks go forward moves later by what was skipped (02:30 becomes 03:30); a time that comes twice is the earlier one.
   */
  instantOf(zone: string, day: Day, time: string): Instant;
  /** The zone of a city, metropolitan area, state or country of a single zone, as people write them; '' when unknown or not certain. */
  zoneOfCity(place: string): string;
  /** The city a zone is known by: `New York`, `Kolkata`, `UTC`. */
  placeOf(zone: string): string;
  /** `New York time`; `UTC` for UTC. */
  nameOf(zone: string): string;
}
