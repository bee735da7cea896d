/** What the first page sends: its scripts, those they import, and those of Today, as compressed on the disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figure.ts';

const web = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** Kilobytes (1,000 bytes) with Brotli. The aim is 150 (issue 2). */
export function benchPageWeight(): Figure[] {
  const page = readFileSync(`${web}index.html`, 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, name]) => name ?? '');
  const scripts = closure(named.filter((name) => name.endsWith('.js')));
  const today = readdirSync(`${web}assets`).filter((name) => /^today-[^.]+\.js$/.test(name));
  const withToday = closure([...scripts, ...today.map((name) => `assets/${name}`)]);
  const styles = named.filter((name) => name.endsWith('.css'));
  const kilobytes = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + sizeOf(name), 0) / 1000;
  return [
    { name: 'JavaScript of the first page, compressed', value: kilobytes(scripts), unit: 'kB', aim: 150 },
    { name: '  with what Today loads', value: kilobytes(withToday), unit: 'kB', aim: 150 },
    { name: '  styles', value: kilobytes(styles), unit: 'kB' },
  ];
}

/** The scripts and all they import outright; what is loaded later does not count. */
function closure(names: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  const add = (name: string) => {
    if (all.has(name) || !existsSync(`${web}${name}`)) return;
    all.add(name);
    const text = readFileSync(`${web}${name}`, 'utf8');
    for (const [, next] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) add(`assets/${next}`);
  };
  for (const name of names) add(name);
  return all;
}

function sizeOf(name: string): number {
  const compressed = `${web}${name}.br`;
  return statSync(existsSync(compressed) ? compressed : `${web}${name}`).size;
}
