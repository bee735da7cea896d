/** A seeker for tests: does anything by its name, on a real store with a clock that stands still until told. */
import type { InputOf, OperationName, OutputOf } from '#contract/contract.ts';
import type { Problem } from '#contract/problems.ts';
import type { Instant } from '#domain/day.ts';
import { useCases } from '#usecases/all.ts';
import { anOpenedSearch, type OpenedSearch } from './search.ts';

export interface Seeker {
  readonly search: OpenedSearch;
  /** Her today, `YYYY-MM-DD`. */
  readonly today: string;
  does<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** The problem an operation answers with; a value is a mistake and thrown. */
  isRefused<N extends OperationName>(name: N, input: InputOf<N>): Promise<Problem>;
  /** Adds a person from one line; gives the id. */
  knows(line: string): Promise<string>;
  /** From now on it is noon of that day. */
  wakesOn(day: string): void;
  leaves(): Promise<void>;
}

/** On SQLite, or on PostgreSQL when its address is given. It is noon of Monday, 2026-11-23. */
export async function aSeeker(databaseUrl?: string): Promise<Seeker> {
  const search = await anOpenedSearch(databaseUrl);
  const noon = (day: string): Instant => `${day}T12:00:00.000Z`;
  search.at(noon('2026-11-23'));
  const does: Seeker['does'] = (name, input) => search.ask(name, useCases[name], input);
  return {
    search,
    get today() {
      return search.context.today;
    },
    does,
    isRefused: async (name, input) => {
      const answer = await search.result(name, useCases[name], input);
      if (answer.ok) throw new Error(`${name} was not refused.`);
      return answer.problem;
    },
    knows: async (line) => (await does('addPersonByLine', { line })).personId,
    wakesOn: (day) => search.at(noon(day)),
    leaves: () => search.close(),
  };
}
