/** A seeker's search for tests: a real store, a clock that stands still until told, ids that count up. */

import { checkInput } from '#contract/check.ts';
import type { CheckedInputOf, InputOf, OperationName } from '#contract/contract.ts';
import type { Day, Instant } from '#domain/day.ts';
import { zones } from '#formats/calendar/zones.ts';
import type { OwnerStore } from '#store/kernel/store.ts';
import { usualFigures } from '#usecases/figures-keeper.ts';
import type { Context, UseCase } from '#usecases/use-case.ts';
import { anOwner, aStore, type TestStore, testNow } from './store.ts';

export interface OpenedSearch {
  readonly owned: OwnerStore;
  readonly kept: TestStore;
  readonly context: Context;
  /** From now on it is this moment. */
  at(now: Instant): void;
  /** Asks a use case as a door does, its input checked and defaults filled in; a problem is thrown. */
  ask<N extends OperationName>(name: N, useCase: UseCase<N>, input: InputOf<N>): Promise<Answer<N>>;
  /** The same, with the result as it is. */
  result<N extends OperationName>(name: N, useCase: UseCase<N>, input: InputOf<N>): ReturnType<UseCase<N>>;
  /** Another owner's search in the same store. */
  another(): OpenedSearch;
  close(): Promise<void>;
}
type Answer<N extends OperationName> = Extract<Awaited<ReturnType<UseCase<N>>>, { ok: true }>['value'];

/** On SQLite, or on PostgreSQL when its address is given. */
export async function anOpenedSearch(databaseUrl?: string): Promise<OpenedSearch> {
  return searchIn(await aStore(databaseUrl));
}

function searchIn(kept: TestStore): OpenedSearch {
  const owned = kept.store.forOwner(anOwner());
  let now = testNow;
  let ids = 0;
  const context: Context = {
    store: owned,
    get now() {
      return now;
    },
    get today(): Day {
      return now.slice(0, 10);
    },
    zone: 'UTC',
    newId: () => {
      ids += 1;
      return `01940000-0000-7000-8000-${String(ids).padStart(12, '0')}`;
    },
    zones,
    holidays: async () => new Set(),
    dayOf: (instant) => instant.slice(0, 10),
    backups: null,
    figures: { now: () => usualFigures, keep: () => {} },
  };
  const result: OpenedSearch['result'] = (name, useCase, input) => useCase(checked(name, input), context);
  return {
    owned,
    kept,
    context,
    at: (moment) => {
      now = moment;
    },
    result,
    ask: async (name, useCase, input) => {
      const answer = await result(name, useCase, input);
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.problem)}`);
      return answer.value;
    },
    another: () => searchIn(kept),
    close: kept.close,
  };
}

function checked<N extends OperationName>(name: N, input: InputOf<N>): CheckedInputOf<N> {
  const answer = checkInput(name, input);
  if (!answer.ok) throw new Error(`${name} refuses its input: ${JSON.stringify(answer.problem)}`);
  return answer.value;
}
