/** Starting the built program: a second start, a busy port, a note left by one that died, a folder of one's own. */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildProgram, type Running, runProgram, startProgram } from '../builders/built-program.ts';
import { aFolder } from '../builders/store.ts';

let home = '';
let running: Running[] = [];

beforeAll(buildProgram, 120_000);
beforeEach(() => {
  home = join(aFolder(), 'not made yet');
  running = [];
});
afterEach(async () => {
  for (const app of running) await app.stop();
  rmSync(join(home, '..'), { recursive: true, force: true });
});

async function started(folder = home, port = 0): Promise<Running> {
  const app = await startProgram(folder, port);
  running.push(app);
  return app;
}

test('the printed address answers with the page and with this very process', async () => {
  const app = await started();
  expect(await (await fetch(`${app.url}/api/health`)).json()).toMatchObject({ name: 'whoelse' });
  const page = await fetch(app.url);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await page.text()).toContain('<title>Who Else</title>');
  expect(app.said()).toContain(home);
});

test('a second start finds the first and says where it is', async () => {
  const app = await started();
  const second = runProgram(home, 'start', '--no-open');
  expect(second.code).toBe(0);
  expect(second.out).toContain(`already running at ${app.url}`);
});

test('another folder is another search, on the next port when the first is busy', async () => {
  const first = await started();
  const port = Number(new URL(first.url).port);
  const other = aFolder();
  const second = await started(other, port);
  expect(second.url).not.toBe(first.url);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await expect.poll(second.said).toContain(`Port ${port} is busy`);
  await second.stop();
  rmSync(other, { recursive: true, force: true });
});

test('a port that something else holds is passed over', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  const address = holder.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const app = await started(home, port);
  expect(Number(new URL(app.url).port)).toBeGreaterThan(port);
  holder.close();
});

test('a note left by an app that died is passed over, also when another program took its port', async () => {
  const first = await started();
  await first.kill();
  expect(existsSync(join(home, 'running.json'))).toBe(true);
  const second = await started();
  expect(JSON.parse(readFileSync(join(home, 'running.json'), 'utf8'))).toMatchObject({ url: second.url });
  await second.stop();
  expect(existsSync(join(home, 'running.json'))).toBe(false);

  const stranger = aFolder();
  const other = await started(stranger);
  writeFileSync(join(home, 'running.json'), JSON.stringify({ url: other.url, pid: 1 }));
  const third = await started();
  expect(third.url).not.toBe(other.url);
  rmSync(stranger, { recursive: true, force: true });
});

test('a note that is half written is passed over', async () => {
  const first = await started();
  await first.stop();
  writeFileSync(join(home, 'running.json'), '{"url":"http://127');
  expect((await started()).said()).toContain('running at');
});

test('WHOELSE_HOME is made on the first start, for its owner only', async () => {
  await started();
  expect(statSync(home).mode & 0o777).toBe(0o700);
  expect(statSync(join(home, 'running.json')).mode & 0o777).toBe(0o600);
});

test('the app and the command line work on the same folder at once', async () => {
  const app = await started();
  const ask = (name: string, input: object) =>
    fetch(`${app.url}/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
  await Promise.all(
    Array.from({ length: 20 }, (_, n) => ask('addPerson', { name: `Anna ${String.fromCharCode(65 + n)}berg` })),
  );
  expect(runProgram(home, 'ask', 'addPerson', '{"name":"Priya Raman"}').code).toBe(0);
  const found = (await (await ask('listPeople', { search: 'priya raman' })).json()) as { total: number };
  expect(found.total).toBe(1);
  const listed = JSON.parse(runProgram(home, 'ask', 'listPeople', '{}').out) as { total: number };
  expect(listed.total).toBe(21);
});

test('a restore while the app runs is refused, with where it runs', async () => {
  const app = await started();
  const answer = runProgram(home, 'restore', '--json');
  expect(answer.code).toBe(1);
  expect(JSON.parse(answer.out)).toMatchObject({
    problem: { kind: 'appRunning', sentence: expect.stringContaining(app.url) },
  });
});
