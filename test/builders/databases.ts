/** The databases a search is tried on: its name, whether it is on this machine, and a fresh address (none for the file). */
import { postgresPrograms, postgresSchema } from './postgres.ts';

export const databases = [
  ['SQLite', true, async () => undefined],
  ['PostgreSQL', postgresPrograms() !== undefined, postgresSchema],
] as const;
