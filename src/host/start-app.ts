/** `npm start`: finds the app that already runs here or starts it, opens the browser, and stays until it is stopped. */
import { randomUUID } from 'node:crypto';
import type { SaidProblem } from '#contract/problems.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { type Log, sayStoreProblem } from './ask-in-process.ts';
import { makePrivateFolder } from './data-folder.ts';
import { openSearch } from './open-search.ts';
import { findRunningApp, forgetRunningApp, noteRunningApp } from './running-app.ts';
import { serveApp } from './serve.ts';
import type { Settings } from './settings.ts';

interface Wish {
  readonly port: number;
  readonly open: boolean;
  readonly settings: Settings;
  readonly log: Log;
}

const hour = 3_600_000;

/** Returns when the app was stopped, or at once when another already runs on the folder. */
export async function startApp({ port, open, settings, log }: Wish): Promise<Result<true, SaidProblem>> {
  makePrivateFolder(settings.folder);
  const running = await findRunningApp(settings.folder);
  if (running) {
    say(`Who Else is already running at ${running.url}`);
    if (open) await openBrowser(running.url);
    return ok(true);
  }
  const search = await openSearch({ ...settings, log, checkWhole: true });
  if (!search.ok) return fail(sayStoreProblem(search.problem));
  const app = await serveApp({
    ask: search.value.ask,
    port,
    unexpected: (where, cause) => {
      const reference = randomUUID().slice(0, 8);
      log.unexpected(reference, where, cause);
      return reference;
    },
  });
  // Listened for before anybody is told: a stop that comes at once must still take the note away.
  const untilStopped = stopped();
  noteRunningApp(settings.folder, { url: app.url, pid: process.pid });
  if (app.moved) say(`Port ${port} is busy, so this is another one.`);
  say(`Who Else is running at ${app.url}`);
  say(`Your data stays in ${settings.databaseUrl ? 'your PostgreSQL database' : settings.folder}. Stop with Ctrl-C.`);
  const daily = () => {
    search.value.daily().catch((cause: unknown) => log.unexpected('daily', 'daily', cause));
  };
  setImmediate(daily);
  const clock = setInterval(daily, hour);
  if (open) await openBrowser(app.url);
  await untilStopped;
  clearInterval(clock);
  forgetRunningApp(settings.folder);
  await app.stop();
  await search.value.close();
  return ok(true);
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** Opens the address in the person's own browser; where there is no screen, the printed address is enough. */
async function openBrowser(url: string): Promise<void> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const { default: open } = await import('open');
  const child = await open(url);
  child.on('error', () => say(`Open ${url} in your browser.`));
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
