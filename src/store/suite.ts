/** Runs the same tests on SQLite and on PostgreSQL: what one promises, the other keeps too. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { folderVariable, postgresPrograms, postgresSchema } from '#test/builders/postgres.ts';
import { anOwner, aStore, type TestStore } from '#test/builders/store.ts';
import type { Flavor, OwnerStore, Store } from './kernel/store.ts';

/** Opens things for one test. */
export interface Open {
  /** The store of an owner nobody has used before: empty. */
  (): Promise<OwnerStore>;
  readonly flavor: Flavor;
  /** The store that all tests of this file share, each with owners of its own. */
  whole(): Promise<Store>;
}

/** Titles and bodies, as vitest's `test`. */
export type Tell = (title: string, body: () => Promise<void>) => void;

/** Without PostgreSQL its half is skipped, and the end of the run says how many tests that were. */
export function describeStore(name: string, tests: (open: Open, tell: Tell) => void): void {
  describe(`${name}, on SQLite`, () => {
    const { open, close } = opener('sqlite', async () => undefined);
    tests(open, (title, body) => test(title, body));
    afterAll(close);
  });
  if (postgresPrograms()) {
    describe(`${name}, on PostgreSQL`, () => {
      const { open, close } = opener('postgres', postgresSchema);
      tests(open, (title, body) => test(title, body));
      afterAll(close);
    });
    return;
  }
  describe.skip(`${name}, on PostgreSQL (not found)`, () => {
    tests(opener('postgres', postgresSchema).open, (title, body) => {
      test(title, body);
      const folder = process.env[folderVariable];
      if (folder) appendFileSync(join(folder, 'skipped'), '.');
    });
  });
}

function opener(flavor: Flavor, address: () => Promise<string | undefined>) {
  let opening: Promise<TestStore> | undefined;
  const shared = (): Promise<TestStore> => {
    opening ??= address().then(aStore);
    return opening;
  };
  const open = async (): Promise<OwnerStore> => (await shared()).store.forOwner(anOwner());
  const whole = async (): Promise<Store> => (await shared()).store;
  return {
    open: Object.assign(open, { flavor, whole }),
    close: async (): Promise<void> => {
      if (opening) await (await opening).close();
    },
  };
}
