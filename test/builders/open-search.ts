/** The whole search as the program opens it, for tests of doors and host: real store, real use cases, real `ask`. */
import { rmSync } from 'node:fs';
import { type OpenSearch, openSearch } from '#host/open-search.ts';
import { aFolder } from './store.ts';

export interface OpenedForTests extends OpenSearch {
  readonly folder: string;
  /** What was logged as not expected. */
  readonly logged: readonly string[];
}

/** On SQLite in a folder of its own, or on PostgreSQL when its address is given. */
export async function anOpenSearch(databaseUrl?: string): Promise<OpenedForTests> {
  const folder = aFolder();
  const logged: string[] = [];
  const log = {
    unexpected: (_: string, operation: string, cause: unknown) => void logged.push(`${operation}: ${String(cause)}`),
  };
  const opened = await openSearch({ folder, databaseUrl, log, checkWhole: true });
  if (!opened.ok) throw new Error(`The search does not open: ${opened.problem.because}`);
  return {
    ...opened.value,
    folder,
    logged,
    close: async () => {
      await opened.value.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
