import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aFolder, testNow } from '#test/builders/store.ts';
import { ownerFrom } from '../kernel/owner.ts';
import { openStore } from '../store-for.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Bundled once, where it finds the packages: starting it from its sources would take most of the test's time. */
const writer = join(root, 'node_modules', '.cache', `store-writer-${process.pid}.mjs`);
const folders: string[] = [];

beforeAll(async () => {
  await build({
    input: join(root, 'test', 'builders', 'store-writer.ts'),
    platform: 'node',
    external: [/^@photostructure/, 'pg', 'kysely'],
    output: { file: writer, format: 'esm', codeSplitting: false },
    logLevel: 'silent',
  });
});
afterAll(() => {
  for (const folder of [...folders, writer]) rmSync(folder, { recursive: true, force: true });
});

test('two programs writing to one file at the same time both have everything kept', async () => {
  const folder = newFolder();
  const programs = ['app', 'cli'].map((name) => startWriter(folder, name, 150));
  const codes = await Promise.all(programs.map(({ ended }) => ended));
  expect(codes).toEqual([0, 0]);
  expect((await idsIn(folder)).size).toBe(600);
});

test('this program writes and reads while another one writes', async () => {
  const folder = newFolder();
  const opened = await openStore({ folder, now: testNow });
  if (!opened.ok) throw new Error(opened.problem.because);
  const store = opened.value.forOwner(ownerFrom('local'));
  const other = startWriter(folder, 'cli', 100);
  let mine = 0;
  while (other.child.exitCode === null) {
    await store.write((w) => w.change('people', `cli-${mine % 100}`, { notes: 'seen' }));
    const all = await store.read((r) => r.all('people'));
    expect(all.length % 2).toBe(0);
    mine += 1;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect(await other.ended).toBe(0);
  await opened.value.close();
  expect((await idsIn(folder)).size).toBe(200);
});

test('no person who was acknowledged is lost when the program is killed, fifty times', async () => {
  const folder = newFolder();
  const acknowledged = new Set<string>();
  for (let round = 0; round < 10; round += 1) {
    const programs = Array.from({ length: 5 }, (_, at) => startWriter(folder, `r${round}w${at}`, 100_000));
    await Promise.all(programs.map(({ spoke }) => spoke));
    for (const { child } of programs) {
      await new Promise((resolve) => setTimeout(resolve, (round * 7 + acknowledged.size) % 13));
      child.kill('SIGKILL');
    }
    await Promise.all(programs.map(({ ended }) => ended));
    for (const { said } of programs) for (const id of said()) acknowledged.add(id);
    const kept = await idsIn(folder);
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    expect([...kept].filter((id) => !id.endsWith('-twin') && !kept.has(`${id}-twin`))).toEqual([]);
  }
  expect(acknowledged.size).toBeGreaterThan(50);
}, 180_000);

function newFolder(): string {
  const folder = aFolder();
  folders.push(folder);
  return folder;
}

function startWriter(folder: string, name: string, count: number) {
  const child: ChildProcess = spawn(process.execPath, [writer, folder, name, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let heard = '';
  const spoke = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (bytes) => {
      heard += String(bytes);
      resolve();
    });
    child.on('exit', () => reject(new Error('the writer ended without a word')));
  });
  spoke.catch(() => {});
  const ended = once(child, 'close').then(() => child.exitCode);
  /** Whole lines only: the last one may have been cut by the kill. */
  const said = () => heard.split('\n').slice(0, -1);
  return { child, spoke, ended, said };
}

async function idsIn(folder: string): Promise<ReadonlySet<string>> {
  const opened = await openStore({ folder, now: testNow });
  if (!opened.ok) throw new Error(opened.problem.because);
  const people = await opened.value.forOwner(ownerFrom('local')).read((r) => r.all('people'));
  await opened.value.close();
  return new Set(people.map((person) => person.id));
}
