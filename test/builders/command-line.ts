/** The command line for tests: the real commands over a real search in a folder of its own, with what was printed kept. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '#domain/result.ts';
import type { CliHost, GivenFile } from '#doors/cli/cli-host.ts';
import { runCli } from '#doors/cli/run-cli.ts';
import { holidays } from '#host/holidays.ts';
import { openSearch } from '#host/open-search.ts';
import { readFiles } from '#host/read-files.ts';
import { fail } from './fail.ts';

export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Standard output as one JSON value. */
  json<T = Readonly<Record<string, unknown>>>(): T;
}

export interface CommandLine {
  /** Runs `whoelse` with these words. */
  run(...args: readonly string[]): Promise<Printed>;
  /** The same, with lines on standard input. */
  runWith(lines: readonly string[], ...args: readonly string[]): Promise<Printed>;
  /** Files that can be named in commands, beside those on the disk. */
  put(...files: readonly GivenFile[]): void;
  /** From now on it is this moment. */
  at(now: string): void;
  readonly written: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

/** On 22 November 2026 at nine, nobody known yet. */
export async function aCommandLine(
  changes: Partial<CliHost> = {},
  unexpected: (cause: unknown) => void = (cause) => fail('the command line', cause),
): Promise<CommandLine> {
  const folder = mkdtempSync(join(tmpdir(), 'whoelse-cli-'));
  const before = process.env['WHOELSE_NOW'];
  process.env['WHOELSE_NOW'] = '2026-11-22T09:00:00.000Z';
  const log = { unexpected: (_reference: string, operation: string, cause: unknown) => fail(operation, cause) };
  const opened = await openSearch({ folder, log, checkWhole: false });
  if (!opened.ok) throw new Error(opened.problem.because);
  const search = opened.value;
  const named = new Map<string, GivenFile>();
  const written = new Map<string, string>();

  async function runWith(lines: readonly string[], ...args: readonly string[]): Promise<Printed> {
    let [out, err] = ['', ''];
    const host: CliHost = {
      version: '1.2.3',
      isScreen: false,
      showsProgress: false,
      columns: 80,
      out: (text) => {
        out += text;
      },
      say: (text) => {
        err += text;
      },
      today: () => (process.env['WHOELSE_NOW'] ?? '').slice(0, 10),
      holidays,
      open: async () => ok(search.ask),
      readFiles: async (paths) => {
        const [here, elsewhere] = [paths.filter((path) => named.has(path)), paths.filter((path) => !named.has(path))];
        const read = readFiles(elsewhere);
        return read.ok ? ok([...here.flatMap((path) => named.get(path) ?? []), ...read.value]) : read;
      },
      writeFile: async (path, bytes) => {
        written.set(path, new TextDecoder().decode(bytes));
        return ok(true);
      },
      lines: async function* () {
        yield* lines;
      },
      startApp: async () => ok(true),
      startMcp: async () => {},
      restore: async () => fail('restore', 'not here'),
      ...changes,
    };
    const code = await runCli(host, args, unexpected);
    return { code, out, err, json: () => JSON.parse(out) };
  }

  return {
    runWith,
    run: (...args) => runWith([], ...args),
    put: (...files) => {
      for (const file of files) named.set(file.name, file);
    },
    at: (now) => {
      process.env['WHOELSE_NOW'] = now;
    },
    written,
    close: async () => {
      if (before === undefined) delete process.env['WHOELSE_NOW'];
      else process.env['WHOELSE_NOW'] = before;
      await search.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
