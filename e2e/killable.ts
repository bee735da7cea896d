/** A Who Else and a browser that can be ended at once, as a power cut does, and started again on the same data. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Ask } from '#contract/ask.ts';
import { askOverHttp } from '#contract/http-client.ts';

export interface Killable {
  /** Folders of the program's data and the browser's. */
  readonly home: string;
  readonly profile: string;
  url: string;
  ask: Ask;
  startServer(): Promise<void>;
  killServer(): Promise<void>;
  /** Starts the browser and gives its one page. */
  startBrowser(): Promise<Page>;
  killBrowser(): Promise<void>;
  /** Ends both and deletes what they kept. */
  end(): Promise<void>;
}

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const browserPath = process.env['CHROMIUM'] ?? usual.find((path) => existsSync(path)) ?? chromium.executablePath();
const browserWords = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
  '--window-size=390,844',
];

export function killable(): Killable {
  const home = mkdtempSync(join(tmpdir(), 'whoelse-kill-'));
  const profile = mkdtempSync(join(tmpdir(), 'whoelse-profile-'));
  const program = join(process.env['WHOELSE_TEST_APP'] ?? '.', 'bin/whoelse');
  const { DATABASE_URL: _elsewhere, ...rest } = process.env;
  let server: ChildProcess | null = null;
  let browser: ChildProcess | null = null;
  let client: Browser | null = null;
  let port = '0';
  const one: Killable = {
    home,
    profile,
    url: '',
    ask: async () => {
      throw new Error('The server has not been started.');
    },
    startServer: async () => {
      server = spawn(process.execPath, [program, 'start', '--no-open', '--port', port], {
        env: { ...rest, WHOELSE_HOME: home },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      one.url = (await said(server, /running at (http:\S+)/))[1] ?? '';
      port = new URL(one.url).port;
      one.ask = askOverHttp(`${one.url}/api`, (url, init) => fetch(url, init));
    },
    killServer: () => kill(server),
    startBrowser: async () => {
      // A group of its own, so that its helpers end with it.
      browser = spawn(browserPath, [...browserWords, `--user-data-dir=${profile}`, 'about:blank'], {
        stdio: ['ignore', 'ignore', 'pipe'],
        detached: true,
      });
      const [, address = ''] = await said(browser, /DevTools listening on (ws:\S+)/);
      client = await chromium.connectOverCDP(address);
      const context = client.contexts()[0] ?? (await client.newContext());
      return context.pages()[0] ?? (await context.newPage());
    },
    killBrowser: async () => {
      await kill(browser, 'group');
      await client?.close().catch((gone: unknown) => console.log('The browser was gone already.', String(gone)));
      client = null;
    },
    end: async () => {
      await one.killBrowser();
      await one.killServer();
      for (const folder of [home, profile]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return one;
}

/** Waits for that in what a process prints. */
function said(child: ChildProcess, wanted: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let words = '';
    const listen = (chunk: Buffer) => {
      words += chunk.toString();
      const found = wanted.exec(words);
      if (found) resolve(found);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${words}`)));
  });
}

function kill(child: ChildProcess | null, whole?: 'group'): Promise<void> {
  const { pid } = child ?? {};
  if (!child || pid === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    process.kill(whole ? -pid : pid, 'SIGKILL');
  });
}
