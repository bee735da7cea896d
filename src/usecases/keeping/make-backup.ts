/** Makes a backup now; it is opened and checked. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const makeBackup: UseCase<'makeBackup'> = async (_input, { backups }) =>
  backups ? ok(await backups.make()) : fail({ kind: 'backupsUnsupported' });
