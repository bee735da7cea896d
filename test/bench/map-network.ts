/** The network at real size: how soon its answer and its layout are there, and how long a frame takes in Chromium while a hand moves it. */
import { rmSync } from 'node:fs';
import { layOutNetwork } from '#domain/network/lay-out-network.ts';
import { aBigSearch } from '../builders/big-search.ts';
import { startProgram } from '../builders/built-program.ts';
import { type Figure, timed } from './figure.ts';
import { type FrameTimes, frameTimesWhilePanning, frameTimesWhileZooming, openBrowser } from './map-frames.ts';

/** The program is built. */
export async function benchNetwork(): Promise<Figure[]> {
  return [...(await benchSize(2000)), ...(await benchSize(30_000))];
}

async function benchSize(people: number): Promise<Figure[]> {
  const search = await aBigSearch(people, 3 * people);
  // What was just written counts as fresh for two seconds, and is read again until then.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const said = `the network, ${people.toLocaleString('en-US')} people`;
  const network = await search.get('getNetwork', {});
  const figures: Figure[] = [
    await timed(`${said}: asked for`, () => search.get('getNetwork', {}), { aim: 300 }),
    { name: '  its answer', value: JSON.stringify(network).length / 1e6, unit: 'MB', aim: 2 },
    await timed('  laid out (in a worker of the page)', () => layOutNetwork(network, 1.9), { before: 3 }),
  ];
  const folder = await search.park();
  try {
    return [...figures, ...(await benchFrames(folder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchFrames(folder: string): Promise<Figure[]> {
  const app = await startProgram(folder);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const from = performance.now();
    await page.goto(`${app.url}/network`);
    const map = page.getByRole('application');
    await map.waitFor();
    const stands = performance.now() - from;
    await page.waitForTimeout(1000);
    const islands = [await frameTimesWhilePanning(page, map), await frameTimesWhileZooming(page, map)] as const;
    await page.getByRole('button', { name: 'See all' }).click();
    await page.waitForTimeout(1000);
    const whole = [await frameTimesWhilePanning(page, map), await frameTimesWhileZooming(page, map)] as const;
    return [
      { name: '  from the address to the map', value: stands, unit: 'ms' },
      ...smooth('  islands, moved by hand', islands[0]),
      ...smooth('  islands, zoomed by wheel', islands[1]),
      ...smooth('  everybody, moved by hand', whole[0]),
      ...smooth('  everybody, zoomed by wheel', whole[1]),
    ];
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** As smooth as a screen of 60 hertz: every frame in its turn, 19 of 20 within two. */
function smooth(name: string, { median, p95, slowest }: FrameTimes): Figure[] {
  return [
    { name: `${name}, a frame`, value: median, unit: 'ms', worst: slowest, aim: 16.7 },
    { name: '    19 of 20 frames within', value: p95, unit: 'ms', aim: 33 },
  ];
}
