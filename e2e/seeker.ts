/** A seeker in a browser: each test gets its own server, data folder and page, and fails on any error the page reports. */
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { InputOf, OperationName, OutputOf } from '#contract/contract.ts';
import { askOverHttp } from '#contract/http-client.ts';
import { type App, startApp } from './app.ts';
import { axeViolations } from './axe.ts';

interface Settings {
  /** What server and browser take for the present; '' is the real one. A Tuesday, 10 in the morning in New York. */
  readonly now: string;
}

export const test = base.extend<Settings & { readonly seeker: Seeker }>({
  now: ['2026-11-24T15:00:00.000Z', { option: true }],
  seeker: async ({ page, now, timezoneId }, use) => {
    const app = await startApp(timezoneId ?? 'UTC', now);
    if (now) await page.clock.setSystemTime(now);
    const seeker = new Seeker(page, app);
    try {
      await use(seeker);
      expect(seeker.complaints, 'what the browser complained about').toEqual([]);
    } finally {
      await page.close();
      await app.stop();
    }
  },
});
export { expect };

export class Seeker {
  readonly page: Page;
  readonly app: App;
  /** Errors of the console and of the page's own code, so far. */
  readonly complaints: string[] = [];
  #mayBeRefused = false;

  constructor(page: Page, app: App) {
    this.page = page;
    this.app = app;
    page.on('pageerror', (cause) => this.complaints.push(String(cause)));
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      const text = `${message.text()} (${message.location().url})`;
      const isRefusal = /status of 4\d\d .*\/api\//.test(text);
      if (!(isRefusal && this.#mayBeRefused)) this.complaints.push(text);
    });
  }

  /** Asks an operation over HTTP; a problem fails the test with its sentence. */
  async ask<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
    const answer = await askOverHttp(`${this.app.url}/api`, (url, init) => fetch(url, init))(name, input);
    if (!answer.ok)
      throw new Error(`${name}: ${answer.problem.kind}: ${answer.problem.sentence} ${answer.problem.reference ?? ''}`);
    return answer.value;
  }

  /** Runs a command on the same data folder; a code other than 0 fails the test. Its standard output. */
  runs(...args: readonly string[]): string {
    const { code, out, said } = this.app.run(args);
    if (code !== 0) throw new Error(`whoelse ${args.join(' ')} ended with ${code}: ${out} ${said}`);
    return out;
  }

  /** Opens a page of the app by its path and waits until its heading stands. */
  async opens(path: string): Promise<void> {
    await this.page.goto(`${this.app.url}${path}`);
    await this.sees(this.page.getByRole('heading', { level: 1 }));
  }

  /** Waits until that text, or that part of the page, is visible. */
  async sees(what: string | RegExp | Locator): Promise<void> {
    await expect(
      typeof what === 'string' || what instanceof RegExp ? this.page.getByText(what).first() : what,
    ).toBeVisible();
  }

  /** Presses keys one after another. */
  async presses(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** From here on an operation may be refused (a 4xx answer) without failing the test. */
  mayBeRefused(): void {
    this.#mayBeRefused = true;
  }

  async onAPhone(): Promise<void> {
    await this.page.setViewportSize({ width: 390, height: 844 });
  }

  async onALaptop(): Promise<void> {
    await this.page.setViewportSize({ width: 1280, height: 800 });
  }

  async inTheDark(): Promise<void> {
    await this.page.emulateMedia({ colorScheme: 'dark' });
  }

  async inTheLight(): Promise<void> {
    await this.page.emulateMedia({ colorScheme: 'light' });
  }

  async hasNoAxeViolations(): Promise<void> {
    expect(await axeViolations(this.page), `what axe finds on ${this.page.url()}`).toEqual([]);
  }

  /** Nothing of the page lies beyond its right edge. */
  async needsNoSidewaysScroll(): Promise<void> {
    const beyond = await this.page.evaluate(() => {
      const { document } = globalThis as unknown as {
        document: { documentElement: { scrollWidth: number; clientWidth: number } };
      };
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect(beyond, `pixels beyond the edge on ${this.page.url()}`).toBeLessThanOrEqual(0);
  }
}
