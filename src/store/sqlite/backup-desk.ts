/** The backups of an open store. */
import { basename, join } from 'node:path';
import type { Backups } from '../kernel/store.ts';
import { StoreError } from '../kernel/store-problem.ts';
import { lastGoodBackup, listBackups, makeBackup, peopleIn } from './backups.ts';
import type { DataFolder } from './data-folder.ts';
import type { SqliteEngine } from './driver.ts';
import { nameError } from './file-problems.ts';
import { restoreOpen } from './restore.ts';

interface Desk {
  readonly engine: SqliteEngine;
  readonly place: DataFolder;
  /** Runs the work while this process does not write. */
  betweenWrites<T>(work: () => Promise<T>): Promise<T>;
  /** Brings what was restored to the schema of this program, and its note up to date. */
  settle(): Promise<void>;
}

export function backupDesk({ engine, place, betweenWrites, settle }: Desk): Backups {
  const naming = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const named = nameError(place, error);
      if (!(named instanceof StoreError)) throw named;
      throw new StoreError({ ...named.problem, lastGoodBackup: lastGoodBackup(engine, place) }, error);
    }
  };
  const make: Backups['make'] = (now, why = 'asked') => naming(() => makeBackup(engine, place, now, why));
  return {
    folder: place.backups,
    list: () => listBackups(place),
    people: (name) => peopleIn(engine, join(place.backups, basename(name))),
    make,
    makeDaily: async (now) => {
      const newest = listBackups(place)[0];
      return newest?.takenAt.slice(0, 10) === now.slice(0, 10) ? null : make(now, 'daily');
    },
    restore: (name, now) =>
      naming(() =>
        betweenWrites(async () => {
          const restored = await restoreOpen(engine, place, name, now);
          if (restored.ok) await settle();
          return restored;
        }),
      ),
  };
}
