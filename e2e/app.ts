/** One running Who Else for one test: its own program, its own empty data folder, its own clock. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface App {
  readonly url: string;
  /** The data folder. */
  readonly home: string;
  /** The command line on the same data folder. */
  run(
    args: readonly string[],
    stdin?: string,
  ): { readonly code: number | null; readonly out: string; readonly said: string };
  /** Stops the server and deletes its data folder. */
  stop(): Promise<void>;
}

/** Starts one on a free port; `now` (an ISO moment) is what it takes for the present, '' the real one. */
export async function startApp(zone: string, now: string): Promise<App> {
  const home = mkdtempSync(join(tmpdir(), 'whoelse-e2e-'));
  const program = join(process.env['WHOELSE_TEST_APP'] ?? '.', 'bin/whoelse');
  const { DATABASE_URL: _elsewhere, ...rest } = process.env;
  const env = { ...rest, WHOELSE_HOME: home, TZ: zone, ...(now && { WHOELSE_NOW: now }) };
  const server = spawn(process.execPath, [program, 'start', '--no-open', '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(server);
  return {
    url,
    home,
    run: (args, stdin = '') => {
      const done = spawnSync(process.execPath, [program, ...args], { env, input: stdin, encoding: 'utf8' });
      return { code: done.status, out: done.stdout, said: done.stderr };
    },
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (server.exitCode === null && server.kill()) await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The address the server prints once it answers. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /running at (http:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) => reject(new Error(`The server ended with ${code} before it answered: ${said}`)));
  });
}
