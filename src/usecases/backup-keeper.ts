/** What the use cases need of backups; the host wires it to the store's own. */
import type { Problem } from '#contract/problems.ts';
import type { Instant } from '#domain/day.ts';
import type { Result } from '#domain/result.ts';

type Of<K extends Problem['kind']> = Extract<Problem, { kind: K }>;

export interface BackupKeeper {
  readonly folder: string;
  make(): Promise<Result<{ name: string; bytes: number }, Of<'storeDamaged'> | Of<'diskFull'>>>;
  /** Newest first. */
  list(): Promise<readonly { name: string; at: Instant; bytes: number; people: number | null }[]>;
  /** The present file is kept aside, never deleted. */
  restore(name: string): Promise<Result<{ restored: string; keptAside: string }, Of<'backupNotFound'> | Of<'noBackups'> | Of<'storeDamaged'>>>;
}
