/** Finds the app that already runs on a data folder, so that a second start opens the first. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface RunningApp {
  readonly url: string;
  readonly pid: number;
}

const noteName = 'running.json';

/** The app that answers for this folder, or null. A note left by one that died is passed over. */
export async function findRunningApp(folder: string): Promise<RunningApp | null> {
  const note = readNote(join(folder, noteName));
  if (!note) return null;
  try {
    const answer = await fetch(`${note.url}/api/health`, { signal: AbortSignal.timeout(2000) });
    const said: unknown = await answer.json();
    const isOurs = typeof said === 'object' && said !== null && 'name' in said && said.name === 'whoelse';
    const sameFolder = typeof said === 'object' && said !== null && 'pid' in said && said.pid === note.pid;
    return isOurs && sameFolder ? note : null;
  } catch (cause) {
    // Nobody answers there any more: fetch says so with a TypeError, the timeout with a DOMException.
    if (cause instanceof TypeError || cause instanceof DOMException || cause instanceof SyntaxError) return null;
    throw cause;
  }
}

export function noteRunningApp(folder: string, app: RunningApp): void {
  writeFileSync(join(folder, noteName), `${JSON.stringify(app)}\n`, { mode: 0o600 });
}

/** Takes the note away, if it is still this process's own. */
export function forgetRunningApp(folder: string): void {
  if (readNote(join(folder, noteName))?.pid === process.pid) rmSync(join(folder, noteName), { force: true });
}

function readNote(file: string): RunningApp | null {
  try {
    const note: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof note !== 'object' || note === null || !('url' in note) || !('pid' in note)) return null;
    return typeof note.url === 'string' && typeof note.pid === 'number' ? { url: note.url, pid: note.pid } : null;
  } catch (cause) {
    if (cause instanceof SyntaxError || (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'))
      return null;
    throw cause;
  }
}
