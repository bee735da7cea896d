/** The maps at real size in Chromium: how soon they stand, and how long a frame takes while a hand moves them. */
import { rmSync } from 'node:fs';
import { aBigChain } from '../builders/big-chain.ts';
import { buildProgram, startProgram } from '../builders/built-program.ts';
import type { Figure } from './figure.ts';
import { figuresOf, frameTimesWhilePanning, frameTimesWhileZooming, openBrowser } from './map-frames.ts';
import { benchNetwork } from './map-network.ts';

const people = 2000;

export async function benchMap(): Promise<Figure[]> {
  buildProgram();
  return [...(await benchChain()), ...(await benchNetwork())];
}

async function benchChain(): Promise<Figure[]> {
  const folder = await aBigChain(people);
  const app = await startProgram(folder);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const from = performance.now();
    await page.goto(`${app.url}/chain`);
    const drawing = page.getByRole('tree');
    await drawing.getByRole('treeitem').first().waitFor();
    const stands = performance.now() - from;
    const near = await frameTimesWhilePanning(page, drawing);
    const zooming = await frameTimesWhileZooming(page, drawing);
    await page.getByRole('button', { name: 'See all' }).click();
    await page.waitForTimeout(300);
    await page.getByRole('button', { name: 'Larger' }).click();
    const whole = await frameTimesWhilePanning(page, drawing);
    const said = `the chain, ${people.toLocaleString('en-US')} people`;
    return [
      { name: `${said}: from the address to the picture`, value: stands, unit: 'ms' },
      ...figuresOf(`${said}: moved by hand`, near),
      ...figuresOf(`${said}: zoomed by wheel`, zooming),
      ...figuresOf(`${said}: seen whole and moved`, whole),
    ];
  } finally {
    await browser.close();
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
