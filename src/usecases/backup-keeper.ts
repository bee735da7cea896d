/** What the use cases need of backups; the host wires it to the store's own. A full disk or a damaged file is thrown as the store's problem. */
import type { Problem } from '#contract/problems.ts';
import type { Instant } from '#domain/day.ts';
import type { Result } from '#domain/result.ts';

type Unrestored = Extract<Problem, { kind: 'backupNotFound' | 'backupDamaged' | 'noBackups' }>;

export interface BackupKeeper {
  readonly folder: string;
  make(): Promise<{ name: string; bytes: number }>;
  /** Newest first. */
  list(): Promise<{ name: string; at: Instant; bytes: number; people: number | null }[]>;
  /** A copy of the present data is kept aside, never deleted. */
  restore(name: string): Promise<Result<{ restored: string; keptAside: string | null }, Unrestored>>;
}
