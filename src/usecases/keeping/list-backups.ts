/** The backups, newest first, and where they lie. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const listBackups: UseCase<'listBackups'> = async (_, { backups }) =>
  backups ? ok({ backups: await backups.list(), folder: backups.folder }) : fail({ kind: 'backupsUnsupported' });
