import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aConnectionsFile, profile } from '#test/builders/linkedin-archive.ts';

const program = fileURLToPath(new URL('../../host/main.ts', import.meta.url));
let folder = '';
let file = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whoelse-process-'));
  const rows = Array.from({ length: 400 }, (_, i) => [
    'Person',
    `Number${i}`,
    profile(`p-${i}`),
    '',
    'Harbor',
    'Planner',
    '03 Mar 2019',
  ]);
  file = join(folder, 'Connections.csv');
  writeFileSync(file, aConnectionsFile(rows).bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(...args: readonly string[]): ChildProcess {
  const env = { ...process.env, WHOELSE_HOME: join(folder, 'home'), FORCE_COLOR: '1', DATABASE_URL: '' };
  return spawn(process.execPath, ['--import', 'tsx', program, ...args], { env, stdio: ['pipe', 'pipe', 'pipe'] });
}

async function run(...args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = start(...args);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (text) => {
    out += text;
  });
  child.stderr?.on('data', (text) => {
    err += text;
  });
  child.stdin?.end();
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

test('standard output holds the answer and nothing else; exit codes say how it went', {
  timeout: 120_000,
}, async () => {
  const done = await run('import', file, '--json');
  expect([done.code, done.err]).toEqual([0, '']);
  expect(JSON.parse(done.out)).toMatchObject({ people: { new: 400 } });
  const refused = await run('import', `${file}.gone`, '--json');
  expect([refused.code, refused.err]).toEqual([1, '']);
  expect(JSON.parse(refused.out)).toMatchObject({ problem: { kind: 'fileRefused' } });
  const listed = await run('people', '--limit', '3');
  expect(listed.out.split('\n')).toHaveLength(5);
  // No color where nobody looks, whatever is said around it.
  expect(`${listed.out}${listed.err}`).not.toContain('\u001b');
});

test('whoever has read enough may close the pipe', { timeout: 120_000 }, async () => {
  const child = start('export');
  let err = '';
  child.stderr?.on('data', (text) => {
    err += text;
  });
  child.stdout?.once('data', () => child.stdout?.destroy());
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  expect([code, err]).toEqual([0, '']);
});

test('the app and the command line work on the same folder at once', { timeout: 120_000 }, async () => {
  const app = start('start', '--no-open', '--port', '0');
  try {
    const url = await new Promise<string>((resolve) =>
      app.stdout?.on('data', (text) => {
        const found = /http:\/\/\S+/.exec(String(text));
        if (found) resolve(found[0]);
      }),
    );
    const [first, second] = await Promise.all([
      run('person', '--add', 'Wanda Quill, planner, Northern Ferries'),
      run('org', '--add', 'Northern Ferries'),
    ]);
    expect([first.code, second.code]).toEqual([0, 0]);
    const answer = await fetch(`${url}/api/listPeople`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ search: 'wanda quill' }),
    });
    expect(await answer.json()).toMatchObject({ items: [{ name: 'Wanda Quill', organization: 'Northern Ferries' }] });
    expect((await run('start', '--no-open')).out).toBe(`Who Else is already running at ${url}\n`);
  } finally {
    app.kill('SIGTERM');
    await new Promise((resolve) => app.on('close', resolve));
  }
});
