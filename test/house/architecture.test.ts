/** docs/architecture.md against the disk: its tree is the tree. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from './source-files.ts';

const page = readFileSync(`${root}docs/architecture.md`, 'utf8');
const drawn = treeOf(page);

test('everything the tree draws is there', () => {
  expect(drawn.length).toBeGreaterThan(30);
  expect(drawn.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
});

test('every room and every folder of the method and of the doors is drawn', () => {
  const folders = ['src', 'src/domain', 'src/formats', 'src/doors', 'test', 'docs'].flatMap((folder) =>
    readdirSync(`${root}${folder}`)
      .map((name) => `${folder}/${name}`)
      .filter((path) => statSync(`${root}${path}`).isDirectory()),
  );
  expect(folders.filter((path) => !drawn.includes(path))).toEqual([]);
});

test('the page is one page', () => {
  expect(page.split('\n').length).toBeLessThan(130);
});

/** The paths of the first drawing in the page; names side by side after a folder are its folders. */
function treeOf(text: string): readonly string[] {
  const [, drawing = ''] = /```\n([\s\S]*?)```/.exec(text) ?? [];
  const at: string[] = [];
  const paths: string[] = [];
  for (const line of drawing.split('\n')) {
    const [, lead = '', rest = ''] = /^((?:[│ ] {3})*[├└]── |)(.*)$/.exec(line) ?? [];
    if (!lead) continue;
    const names = [...(/^((?:\S+ )*?\S+?)(?: {2,}|$)/.exec(rest)?.[1] ?? '').split(' ')].filter(Boolean);
    const depth = lead.length / 4 - 1;
    for (const name of names) {
      at.length = depth;
      const clean = name.replace(/\/$/, '');
      paths.push([...at, clean].join('/'));
      at[depth] = clean;
    }
  }
  return paths;
}
