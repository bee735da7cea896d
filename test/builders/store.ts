/** Stores for tests: real ones, in a folder of their own that goes away again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Owner, ownerFrom } from '#store/kernel/owner.ts';
import type { NewRow, Store } from '#store/kernel/store.ts';
import { openStore } from '#store/store-for.ts';

/** The moment at which the tests' stores are opened. */
export const testNow = '2026-11-22T09:00:00.000Z';

export interface TestStore {
  readonly store: Store;
  /** The data folder of the SQLite store. */
  readonly folder: string;
  /** Closes the store and takes its folder away. */
  close(): Promise<void>;
}

/** A new store on SQLite, or on PostgreSQL when its address is given. */
export async function aStore(databaseUrl?: string): Promise<TestStore> {
  const folder = aFolder();
  const opened = await openStore({ folder, databaseUrl, now: testNow });
  if (!opened.ok) throw new Error(`The test's store does not open: ${opened.problem.because}`);
  const store = opened.value;
  return {
    store,
    folder,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A new temporary folder; whoever asks takes it away. */
export function aFolder(): string {
  return mkdtempSync(join(tmpdir(), 'whoelse-test-'));
}

let owners = 0;

/** An owner nobody has used before in this process. */
export function anOwner(): Owner {
  owners += 1;
  return ownerFrom(`seeker-${process.pid}-${owners}`);
}

/** A person as the store keeps them, nothing special about them. */
export function aPersonRow(given: Partial<NewRow<'people'>> & { readonly id: string }): NewRow<'people'> {
  return {
    created_at: testNow,
    changed_at: testNow,
    deleted_at: null,
    name: 'Priya Raman',
    name_key: 'priya raman',
    given_name: 'Priya',
    family_name: 'Raman',
    credentials: '',
    title: 'Operations Director',
    organization: 'Harbor Transit',
    employer_key: 'harbor transit',
    email: '',
    other_emails: '[]',
    phone: '',
    profile_url: '',
    profile_key: '',
    city: '',
    zone: '',
    source: 'hand',
    connected_on: null,
    met_how: '',
    closeness: null,
    notes: '',
    do_not_contact_on: null,
    do_not_contact_reason: '',
    closed_on: null,
    closed_because: '',
    skipped_until: null,
    hand_set: '',
    import_id: '',
    import_hash: '',
    ...given,
  };
}
