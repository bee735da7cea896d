/** What nobody expected, in a small file of the data folder; never sent anywhere, never with what a person wrote. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from './ask-in-process.ts';
import { now } from './clock.ts';

const bytesAtMost = 1024 * 1024;

/** A log that starts anew when it has grown to a megabyte; the one before is kept beside it. */
export function fileLog(folder: string): Log {
  const file = join(folder, 'problems.log');
  return {
    unexpected: (reference, operation, cause) => {
      const said = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > bytesAtMost) renameSync(file, `${file}.1`);
      appendFileSync(file, `${now()} ${reference} ${operation}\n${said}\n\n`, { mode: 0o600 });
    },
  };
}
