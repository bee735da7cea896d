/** The shape of the house: names, sizes, what is never written. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesUnder, root } from './source-files.ts';

const files = filesUnder('src', /\.tsx?$/);
const own = [...files, ...filesUnder('test', /\.(ts|js)$/), ...filesUnder('e2e', /\.ts$/)];

/** Tables of plain data: as long as what they list. */
const tables = new Set(['src/domain/organizations/known-organizations.ts']);

test('no file gathers others, and no folder is named for nothing in particular', () => {
  const nameless = /(^|\/)(utils?|helpers?|common|shared|types|lib|misc)(\/|\.tsx?$)|(^|\/)index\.tsx?$/;
  expect(own.map(({ path }) => path).filter((path) => nameless.test(path))).toEqual([]);
});

test('every file is named in kebab-case', () => {
  const kebab = /^[a-z0-9$]+(-[a-z0-9]+)*(\.(test|test-d|spec|d))?\.(tsx?|js)$/;
  expect(own.map(({ path }) => path).filter((path) => !kebab.test(path.split('/').at(-1) ?? ''))).toEqual([]);
});

test('nothing is a default export or an enum', () => {
  // A tool asks for this one's default export.
  const wanted = new Set(['e2e/build-once.ts']);
  const wrong = own.filter(({ text, path }) => {
    const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
    return (/^export default /m.test(bare) && !wanted.has(path)) || /^(export )?(const )?enum /m.test(bare);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every file opens with a sentence about itself; a test’s titles are its own', () => {
  const told = own.filter(({ isTest, path }) => !isTest && !path.endsWith('.d.ts'));
  expect(told.filter(({ text }) => !/^(#!.*\n)?\/\*\*/.test(text)).map(({ path }) => path)).toEqual([]);
});

test('every file of the method says which step it serves', () => {
  const rules = files.filter(({ path, isTest }) => path.startsWith('src/domain/') && !isTest);
  const silent = rules.filter(({ text }) => !/Method: .*M\d/.test(text.slice(0, 1500)));
  // What every step stands on.
  const ground = new Set(['src/domain/day.ts', 'src/domain/result.ts', 'src/domain/compare-text.ts']);
  expect(silent.map(({ path }) => path).filter((path) => !ground.has(path))).toEqual([]);
});

test('files stay short', () => {
  const sizes = files
    .filter(({ isTest, path }) => !isTest && !tables.has(path))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  const at = (share: number) => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))]?.lines ?? 0;
  console.log(
    `» Sizes of ${sizes.length} files: median ${at(0.5)} lines, 95th percentile ${at(0.95)}, longest ${sizes.at(-1)?.path} with ${sizes.at(-1)?.lines}.`,
  );
  expect(at(0.5)).toBeLessThanOrEqual(100);
  expect(at(0.95)).toBeLessThanOrEqual(320);
});

test('nothing that is kept here names a place on somebody’s machine', () => {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  // Written in two parts, so that this file does not name them either.
  const places = [
    '/wo' + 'rk/',
    '/ro' + 'ot/',
    '/ho' + 'me/[a-z]',
    'C:\\\\\\\\Us' + 'ers',
    'local' + 'host:[0-9]+/npm',
  ];
  const pattern = new RegExp(`(^|[\\s"'\`(=:])(${places.join('|')})`);
  const naming = listed.filter(
    (path) => /\.(ts|tsx|js|json|md|html|css|sql|sh|yml|toml)$|\/run$/.test(path) && pattern.test(readTracked(path)),
  );
  expect(listed.length).toBeGreaterThan(300);
  expect(naming).toEqual([]);
});

test('the lock file names only the public registry', () => {
  const lock = readFileSync(`${root}package-lock.json`, 'utf8');
  const hosts = new Set([...lock.matchAll(/"resolved": "(?:git\+)?\w+:\/\/([^/"]+)/g)].map(([, host]) => host));
  expect([...hosts].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
});

function readTracked(path: string): string {
  try {
    return readFileSync(`${root}${path}`, 'utf8');
  } catch (cause) {
    // Deleted in the working tree, not yet in the index.
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return '';
    throw cause;
  }
}
