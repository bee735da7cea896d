/** How well employer pairs and titles are read, over labelled files. Run by hand: `tsx test/bench/names.ts PAIRS.tsv TITLES.tsv`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { relateEmployers } from '#domain/organizations/relate-employers.ts';
import { readTitle } from '#domain/roles/read-title.ts';

export interface NameFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

interface Miss {
  readonly text: string;
  readonly wanted: string;
  readonly got: string;
}

const own = (name: string) => fileURLToPath(new URL(`../fixtures/names/${name}`, import.meta.url));

/** Precision and recall of each relation, accuracy of seniority, function and both, as shares of one; over our own labels when no files are given. */
export function run(pairsFile = own('employer-pairs.tsv'), titlesFile = own('titles.tsv')): readonly NameFigure[] {
  return measure(pairsFile, titlesFile).figures;
}

export function measure(
  pairsFile: string,
  titlesFile: string,
): { figures: readonly NameFigure[]; misses: readonly Miss[] } {
  const misses: Miss[] = [];
  const figures: NameFigure[] = [];
  const pairs = rowsOf(pairsFile).map(([a = '', b = '', wanted = '']) => ({
    a,
    b,
    wanted,
    got: relateEmployers(a, b) as string,
  }));
  for (const { a, b, wanted, got } of pairs) if (wanted !== got) misses.push({ text: `${a} | ${b}`, wanted, got });
  for (const relation of [...new Set(pairs.map((pair) => pair.wanted))].sort()) {
    const hit = pairs.filter((pair) => pair.wanted === relation && pair.got === relation).length;
    const said = pairs.filter((pair) => pair.got === relation).length;
    const meant = pairs.filter((pair) => pair.wanted === relation).length;
    figures.push({ name: `employers, ${relation}: precision`, value: said === 0 ? 1 : hit / said, unit: `of ${said}` });
    figures.push({ name: `employers, ${relation}: recall`, value: hit / meant, unit: `of ${meant}` });
  }
  const titles = rowsOf(titlesFile).map(([title = '', seniority = '', of = '']) => ({
    title,
    seniority,
    of,
    got: readTitle(title),
  }));
  for (const { title, seniority, of, got } of titles) {
    if (got.seniority !== seniority || got.function !== of) {
      misses.push({ text: title, wanted: `${seniority}, ${of}`, got: `${got.seniority}, ${got.function}` });
    }
  }
  const share = (holds: (one: (typeof titles)[number]) => boolean) =>
    titles.filter(holds).length / Math.max(titles.length, 1);
  const unit = `of ${titles.length}`;
  figures.push({ name: 'titles: seniority', value: share((one) => one.got.seniority === one.seniority), unit });
  figures.push({ name: 'titles: function', value: share((one) => one.got.function === one.of), unit });
  figures.push({
    name: 'titles: both',
    value: share((one) => one.got.seniority === one.seniority && one.got.function === one.of),
    unit,
  });
  return { figures, misses };
}

function rowsOf(file: string): readonly (readonly string[])[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [pairsFile = own('employer-pairs.tsv'), titlesFile = own('titles.tsv')] = process.argv.slice(2);
  const { figures, misses } = measure(pairsFile, titlesFile);
  for (const { name, value, unit } of figures) console.log(`${name.padEnd(40)} ${value.toFixed(3)}  ${unit}`);
  for (const { text, wanted, got } of misses) console.log(`  ${text}: wanted ${wanted}, got ${got}`);
}
