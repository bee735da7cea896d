/** Goes back to a backup; the present data is kept aside. */
import { fail } from '#domain/result.ts';
import { forgetSnapshots } from '#store/search-cache.ts';
import type { UseCase } from '../use-case.ts';

export const restoreBackup: UseCase<'restoreBackup'> = async ({ name }, { backups }) => {
  if (!backups) return fail({ kind: 'backupsUnsupported' });
  const restored = await backups.restore(name);
  if (restored.ok) forgetSnapshots();
  return restored;
};
