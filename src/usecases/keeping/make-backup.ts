/** Makes a backup now. */
import { fail } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const makeBackup: UseCase<'makeBackup'> = async (_, { backups }) => (backups ? backups.make() : fail({ kind: 'backupsUnsupported' }));
