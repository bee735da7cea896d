/** The store's backups as the use cases see them. */
import type { Backups } from '#store/kernel/store.ts';
import type { BackupKeeper } from '#usecases/backup-keeper.ts';
import { now } from './clock.ts';

export function backupKeeper(backups: Backups): BackupKeeper {
  return {
    folder: backups.folder,
    make: async () => {
      const { name, bytes } = await backups.make(now());
      return { name, bytes };
    },
    list: async () =>
      backups.list().map(({ name, takenAt, bytes }) => ({ name, at: takenAt, bytes, people: backups.people(name) })),
    restore: (name) => backups.restore(name, now()),
  };
}
