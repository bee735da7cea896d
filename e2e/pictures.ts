/** Takes the README's pictures from the made-up search, 1280 pixels wide: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import config from '../playwright.config.ts';
import { startApp } from './app.ts';

const folder = 'docs/pictures';
const zone = 'America/New_York';
const now = '2026-11-24T15:00:00.000Z';
/** Which page, as it stands after the first look. */
const pictures = [
  { name: 'today', path: '/' },
  { name: 'organizations', path: '/organizations' },
  { name: 'chain', path: '/chain?person=sample-person-samuel' },
  { name: 'network', path: '/network' },
  { name: 'story', path: '/story' },
] as const;

mkdirSync(folder, { recursive: true });
const app = await startApp(zone, now);
const browser = await chromium.launch(config.use?.launchOptions ?? {});
try {
  const added = await fetch(`${app.url}/api/addSample`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  if (!added.ok) throw new Error(`The made-up search did not come in: ${added.status}`);
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    timezoneId: zone,
    locale: 'en-US',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.clock.setSystemTime(now);
  for (const { name, path } of pictures) {
    await page.goto(`${app.url}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${folder}/${name}.png` });
    process.stdout.write(`${folder}/${name}.png\n`);
  }
} finally {
  await browser.close();
  await app.stop();
}
