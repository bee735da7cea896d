/** The built page asks nothing of anybody else: every font, script and style is its own. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildProgram, startProgram } from '../builders/built-program.ts';
import { aFolder } from '../builders/store.ts';
import { filesUnder, root } from './source-files.ts';

beforeAll(buildProgram, 120_000);

test('no script, style or font comes from elsewhere', () => {
  const files = filesUnder('dist/web', /\.(html|css|js|svg|webmanifest)$/);
  expect(files.some(({ path }) => path.endsWith('.css'))).toBe(true);
  for (const { path, text } of files) {
    if (path.endsWith('.css')) expect(text, path).not.toMatch(/(url\(|@import)\s*["']?(https?:)?\/\//);
    if (path.endsWith('.html')) expect(text, path).not.toMatch(/(src|href)=["'](https?:)?\/\//);
    expect(text, path).not.toMatch(/googleapis|gstatic|jsdelivr|unpkg|cdnjs|sentry\.io|google-analytics|posthog/);
  }
});

test('no script stands in the page itself, so that the policy can refuse all that do', () => {
  const page = readFileSync(`${root}dist/web/index.html`, 'utf8');
  expect(page.match(/<script(?![^>]*\bsrc=)/g)).toBeNull();
  expect(page).not.toMatch(/\son[a-z]+=/);
});

describe('the running program', () => {
  test('serves the page for every address of it, its files for good, and nothing for files that are not there', async () => {
    const app = await startProgram(aFolder());
    const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.url}${path}`, { headers });
    const page = await get('/');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    const html = await page.text();
    for (const path of ['/people', '/people/some-one/write', '/no/such/page']) {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe(html);
    }
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
    const asset = await get(script, { 'accept-encoding': 'br' });
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-encoding')).toBe('br');
    expect(asset.headers.get('content-type')).toContain('javascript');
    expect((await get('/assets/gone-12345678.js')).status).toBe(404);
    expect((await get('/gone.png')).status).toBe(404);
    for (const path of [
      '/../package.json',
      '/..%2fpackage.json',
      '/%2e%2e/%2e%2e/package.json',
      '/assets/..%2f..%2f..%2fpackage.json',
      '/.built',
      '//etc/passwd',
    ])
      expect(await (await get(path)).text(), path).not.toMatch(/"whoelse"|root:/);
    await app.stop();
  });
});
