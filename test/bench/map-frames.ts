/** How long a page's frames take while a hand moves a drawing: real mouse and wheel in Chromium, the time between two frames as the page sees it. */
import { type Browser, chromium, type Locator, type Page } from '@playwright/test';
import settings from '../../playwright.config.ts';
import type { Figure } from './figure.ts';

/** Milliseconds. 16.7 is as smooth as a screen of 60 hertz can be. */
export interface FrameTimes {
  readonly frames: number;
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
}

/** Chromium as the journeys run it; the one who opened it closes it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch(settings.use?.launchOptions ?? {});
}

/** Frame times of the page while `act` goes on. */
export async function frameTimesWhile(page: Page, act: () => Promise<void>): Promise<FrameTimes> {
  await page.evaluate(`(() => {
    const times = []; let last = performance.now(); globalThis.__frames = times; globalThis.__framesRun = true;
    const next = (now) => { times.push(now - last); last = now; if (globalThis.__framesRun) requestAnimationFrame(next); };
    requestAnimationFrame((now) => { last = now; requestAnimationFrame(next); });
  })()`);
  await act();
  const times = await page.evaluate<number[]>(
    '(() => { globalThis.__framesRun = false; return globalThis.__frames; })()',
  );
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { frames: sorted.length, median: at(0.5), p95: at(0.95), slowest: sorted.at(-1) ?? 0 };
}

/** Frame times while a hand drags the drawing back and forth across its window, `sweeps` times each way. */
export async function frameTimesWhilePanning(page: Page, drawing: Locator, sweeps = 3): Promise<FrameTimes> {
  const { left, top, width, height } = await placeOf(drawing);
  return frameTimesWhile(page, async () => {
    for (let sweep = 0; sweep < sweeps; sweep += 1)
      for (const [fromX, toX] of [
        [0.85, 0.15],
        [0.15, 0.85],
      ] as const) {
        await page.mouse.move(left + width * fromX, top + height * 0.4);
        await page.mouse.down();
        await page.mouse.move(left + width * toX, top + height * 0.6, { steps: 40 });
        await page.mouse.up();
      }
  });
}

/** Frame times while the wheel zooms in and out again over the middle of the drawing. */
export async function frameTimesWhileZooming(page: Page, drawing: Locator, turns = 2): Promise<FrameTimes> {
  const { left, top, width, height } = await placeOf(drawing);
  return frameTimesWhile(page, async () => {
    await page.mouse.move(left + width / 2, top + height / 2);
    for (let turn = 0; turn < turns; turn += 1)
      for (const notch of [-60, 60])
        for (let i = 0; i < 25; i += 1) {
          await page.mouse.wheel(0, notch);
          await page.waitForTimeout(16);
        }
  });
}

/** The times as lines of the table: the median and the 95th in a hundred, in milliseconds a frame. */
export function figuresOf(name: string, times: FrameTimes): Figure[] {
  return [
    { name: `${name}, a frame`, value: times.median, unit: 'ms', worst: times.slowest, aim: 34 },
    { name: '  19 of 20 frames within', value: times.p95, unit: 'ms', aim: 50 },
  ];
}

async function placeOf(
  drawing: Locator,
): Promise<{ readonly left: number; readonly top: number; readonly width: number; readonly height: number }> {
  const box = await drawing.boundingBox();
  if (!box) throw new Error('The drawing has no place on the page.');
  return { left: box.x, top: box.y, width: box.width, height: box.height };
}
