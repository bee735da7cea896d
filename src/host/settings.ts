/** What can be set from outside: by environment only, with defaults that need nothing. */
import { dataFolder } from './data-folder.ts';

export interface Settings {
  /** `WHOELSE_HOME`, else the platform's own place. */
  readonly folder: string;
  /** `DATABASE_URL`: PostgreSQL instead of the file in the folder. */
  readonly databaseUrl: string | undefined;
}

export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  return { folder: dataFolder(), databaseUrl: env.DATABASE_URL || undefined };
}
