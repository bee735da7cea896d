/** A data file that was damaged, emptied or swapped: a clear sentence, the way to the last good backup, and back. */
import { copyFileSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildProgram, runProgram } from '../builders/built-program.ts';
import { aFolder } from '../builders/store.ts';

let home = '';

beforeAll(buildProgram, 120_000);
beforeEach(() => {
  home = aFolder();
  expect(runProgram(home, 'ask', 'addPerson', '{"name":"Priya Raman"}').code).toBe(0);
  expect(runProgram(home, 'backup').code).toBe(0);
  expect(runProgram(home, 'ask', 'addPerson', '{"name":"Tom Okafor"}').code).toBe(0);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const harms: readonly (readonly [string, string, (file: string) => void])[] = [
  ['emptied', 'storeEmptied', (file) => truncateSync(file, 0)],
  ['deleted', 'storeEmptied', (file) => rmSync(file)],
  [
    'overwritten with something else',
    'storeDamaged',
    (file) => writeFileSync(file, 'This is a shopping list, not a search. '.repeat(400)),
  ],
  [
    'cut in half',
    'storeDamaged',
    (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2 / 4096) * 4096),
  ],
  [
    'swapped for another search',
    'storeSwapped',
    (file) => {
      const other = aFolder();
      runProgram(other, 'ask', 'addPerson', '{"name":"Someone Else"}');
      copyFileSync(dataFile(other), file);
      rmSync(other, { recursive: true, force: true });
    },
  ],
];

for (const [what, kind, harm] of harms) {
  test(`a data file that was ${what} is told of, with the way back, and brought back by restore`, () => {
    const file = dataFile(home);
    for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
    harm(file);
    const answer = runProgram(home, 'today', '--json');
    expect(answer.code, answer.out + answer.said).toBe(1);
    const { problem } = JSON.parse(answer.out) as { problem: { kind: string; sentence: string; next: string } };
    expect(problem.kind).toBe(kind);
    expect(problem.sentence.length).toBeGreaterThan(10);
    expect(problem.next).toContain('whoelse restore');
    expect(problem.next).toContain('last good backup');

    const back = runProgram(home, 'restore');
    expect(back.code, back.out + back.said).toBe(0);
    expect(runProgram(home, 'people', '--json').out).toContain('Priya Raman');
  });
}

test('with no backup yet the sentence says so and the file stays as it is', () => {
  const fresh = aFolder();
  runProgram(fresh, 'ask', 'addPerson', '{"name":"Priya Raman"}');
  const file = dataFile(fresh);
  rmSync(join(fresh, 'backups'), { recursive: true, force: true });
  writeFileSync(file, 'not a search');
  const answer = runProgram(fresh, 'today', '--json');
  expect(answer.code).toBe(1);
  expect(JSON.parse(answer.out)).toMatchObject({ problem: { next: expect.stringContaining('no backup yet') } });
  expect(readFileSync(file, 'utf8')).toBe('not a search');
  rmSync(fresh, { recursive: true, force: true });
});

/** The one SQLite file of a data folder. */
function dataFile(folder: string): string {
  const name = readdirSync(folder).find((one) => /\.(sqlite|db)$/.test(one));
  if (!name) throw new Error(`No data file in ${readdirSync(folder).join(', ')}`);
  return join(folder, name);
}
