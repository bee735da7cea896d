/** The built program, run as people run it: on a data folder of its own, with a port of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds when the build is missing or old. */
export function buildProgram(): void {
  const done = spawnSync(process.execPath, [`${root}bin/ready.js`], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`Who Else does not build: ${done.stderr}`);
}

function surroundings(home: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _none, WHOELSE_NOW: _real, ...rest } = process.env;
  return { ...rest, WHOELSE_HOME: home };
}

/** One command, to its end. */
export function runProgram(
  home: string,
  ...args: readonly string[]
): { readonly code: number | null; readonly out: string; readonly said: string } {
  const done = spawnSync(process.execPath, [`${root}bin/whoelse`, ...args], {
    env: surroundings(home),
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, said: done.stderr };
}

export interface Running {
  readonly url: string;
  readonly said: () => string;
  /** Ends it at once, as a power cut or an impatient system does. */
  kill(): Promise<void>;
  /** Ends it as Ctrl-C does. */
  stop(): Promise<void>;
}

/** The app on a free port (or the one wished for), once it answers. */
export async function startProgram(home: string, port = 0): Promise<Running> {
  const child = spawn(process.execPath, [`${root}bin/whoelse`, 'start', '--no-open', '--port', String(port)], {
    env: surroundings(home),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /running at (http:\S+)\n/.exec(said)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`The app ended with ${code} before it answered: ${said}`)));
  });
  return { url, said: () => said, kill: () => end(child, 'SIGKILL'), stop: () => end(child, 'SIGTERM') };
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
