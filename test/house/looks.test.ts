/** A class is given its look in one feature only: styles of pages that were opened stay, and would reach into others. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const web = new URL('../../src/doors/web/', import.meta.url).pathname;

test('no two features give the same class a look', () => {
  const featuresByClass = new Map<string, Set<string>>();
  for (const path of readdirSync(web, { recursive: true, encoding: 'utf8' })) {
    const [feature = ''] = path.split('/');
    if (!path.endsWith('.css') || feature === 'ui') continue;
    for (const [, name = ''] of readFileSync(join(web, path), 'utf8').matchAll(/^ {2}\.([a-z][\w-]*) \{/gm))
      featuresByClass.set(name, (featuresByClass.get(name) ?? new Set()).add(feature));
  }
  expect(featuresByClass.size).toBeGreaterThan(100);
  expect([...featuresByClass].filter(([, features]) => features.size > 1).map(([name]) => name)).toEqual([]);
});
