/** Where a seeker's data lives on this machine, and that only she may read it. */
import { chmodSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: string;
}

/** `WHOELSE_HOME`, else the platform's own place: XDG, Application Support, %APPDATA%. Never made here. */
export function dataFolder(
  { env, platform, home }: Surroundings = { env: process.env, platform: process.platform, home: homedir() },
): string {
  if (env.WHOELSE_HOME) return env.WHOELSE_HOME;
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Who Else');
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Who Else');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'whoelse');
}

/** Makes the folder if it is missing; readable by nobody else. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.platform !== 'win32') chmodSync(folder, 0o700);
}
