/** The program: gives the command line everything it needs of this machine, and runs it. */
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import type { Ask } from '#contract/ask.ts';
import { type SaidProblem, sayProblem } from '#contract/problems.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { CliHost } from '#doors/cli/cli-host.ts';
import { runCli } from '#doors/cli/run-cli.ts';
import { speakMcp } from '#doors/mcp/mcp-door.ts';
import { sayStoreProblem } from './ask-in-process.ts';
import { dayIn, now, systemZone } from './clock.ts';
import { makePrivateFolder } from './data-folder.ts';
import { fileLog } from './file-log.ts';
import { holidays } from './holidays.ts';
import { type OpenSearch, openSearch } from './open-search.ts';
import { readFiles } from './read-files.ts';
import { readLines } from './read-lines.ts';
import { restoreClosed } from './restore-closed.ts';
import { readSettings } from './settings.ts';
import { startApp } from './start-app.ts';
import { readVersion } from './version.ts';

const settings = readSettings();
const log = fileLog(settings.folder);
let opened: OpenSearch | null = null;

/** Opened once a command, closed when it ends. The app checks the whole file; a short command leaves that to it. */
async function open(): Promise<Result<Ask, SaidProblem>> {
  if (opened) return ok(opened.ask);
  makePrivateFolder(settings.folder);
  const search = await openSearch({ ...settings, log, checkWhole: false });
  if (!search.ok) return fail(sayStoreProblem(search.problem));
  opened = search.value;
  return ok(opened.ask);
}

const host: CliHost = {
  version: readVersion(),
  isScreen: process.stdout.isTTY === true,
  showsProgress: process.stderr.isTTY === true,
  columns: process.stdout.columns || 80,
  out: (text) => {
    process.stdout.write(text);
  },
  say: (text) => {
    process.stderr.write(text);
  },
  today: () => dayIn(systemZone(), now()),
  holidays,
  open,
  readFiles: async (paths) => readFiles(paths),
  writeFile: async (path, bytes, over) => {
    if (!over && existsSync(path)) {
      return fail(
        sayProblem({
          kind: 'fileRefused',
          file: path,
          because: 'there is a file of that name already',
          todo: 'Choose another name, or say --over to replace it.',
        }),
      );
    }
    writeFileSync(path, bytes, { mode: 0o600 });
    if (process.platform !== 'win32') chmodSync(path, 0o600);
    return ok(true);
  },
  lines: () => readLines(process.stdin),
  startApp: (options) => startApp({ ...options, settings, log }),
  startMcp: async (ask) => {
    await speakMcp(ask, readVersion());
    await new Promise<void>((resolve) => process.stdin.once('close', resolve));
  },
  restore: (name) => restoreClosed(settings, name),
};

process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  // Somebody read enough (`whoelse people | head`): that is no mistake.
  if (cause.code === 'EPIPE') process.exit(0);
  throw cause;
});

process.exitCode = await runCli(host, process.argv.slice(2), (cause) =>
  log.unexpected('cli', process.argv.slice(2).join(' '), cause),
);
await (opened as OpenSearch | null)?.close();
