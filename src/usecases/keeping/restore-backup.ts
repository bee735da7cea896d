/** Goes back to a backup; the present data is kept aside. */
import { fail } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const restoreBackup: UseCase<'restoreBackup'> = async ({ name }, { backups }) =>
  backups ? backups.restore(name) : fail({ kind: 'backupsUnsupported' });
