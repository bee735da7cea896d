/** What a use case is: checked input and a context in, a value or a named problem out. */
import type { CheckedInputOf, OperationName, OutputOf, ProblemFrom } from '#contract/contract.ts';
import type { Day, Instant } from '#domain/day.ts';
import type { Result } from '#domain/result.ts';
import type { Zones } from '#domain/zones.ts';
import type { OwnerStore } from '#store/kernel/store.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import type { FiguresKeeper } from './figures-keeper.ts';

/** Time, chance and the calendar come in from outside, so that the same facts give the same answer. */
export interface Context {
  readonly store: OwnerStore;
  /** Today in the seeker's time zone. */
  readonly today: Day;
  readonly now: Instant;
  /** The seeker's IANA zone. */
  readonly zone: string;
  /** Every other zone, with its changes of clocks. */
  readonly zones: Zones;
  /** A new UUIDv7: sorts by time. */
  newId(): string;
  /** Public holidays of a country (ISO 3166 two letters) from `from` to `to`; empty when the country is not known. */
  holidays(country: string, from: Day, to: Day): Promise<ReadonlySet<Day>>;
  /** The local day of a moment in the seeker's zone. */
  dayOf(instant: Instant): Day;
  /** null where the database is backed up by whoever runs it. */
  readonly backups: BackupKeeper | null;
  /** What the forecast starts from: the usual figures, or a practice's own. */
  readonly figures: FiguresKeeper;
}

export type UseCase<N extends OperationName> = (
  input: CheckedInputOf<N>,
  context: Context,
) => Promise<Result<OutputOf<N>, ProblemFrom<N>>>;

/** One use case for every operation: a missing one does not compile. */
export type UseCases = { readonly [N in OperationName]: UseCase<N> };
