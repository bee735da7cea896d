/** The use cases of keeping and giving back what is hers, by the names of their operations. */
import type { UseCases } from '../use-case.ts';
import { exportEverything } from './export-everything.ts';
import { exportTable } from './export-table.ts';
import { importEverything } from './import-everything.ts';
import { listBackups } from './list-backups.ts';
import { listDeleted } from './list-deleted.ts';
import { makeBackup } from './make-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { restoreDeleted } from './restore-deleted.ts';

export const keepingUseCases = {
  exportEverything,
  importEverything,
  exportTable,
  listDeleted,
  restoreDeleted,
  makeBackup,
  listBackups,
  restoreBackup,
} satisfies Partial<UseCases>;
