/** The built program: how soon it answers, what it holds in memory, how many people's lists it serves a second. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { aBigSearch } from '../builders/big-search.ts';
import { buildProgram, type Running, runProgram, startProgram } from '../builders/built-program.ts';
import { aFolder } from '../builders/store.ts';
import { type Figure, median, timed } from './figure.ts';

const connections = 50;
const seconds = 4;

export async function benchProgram(): Promise<Figure[]> {
  buildProgram();
  const full = await (await aBigSearch()).park();
  try {
    return [
      await startUp('start-up, new folder', () => aFolder(), 5),
      await startUp('start-up, 30,000 people', () => full, 5),
      await timed(
        'one command, 30,000 people (people --search)',
        () => runProgram(full, 'people', '--search', 'raman'),
        { runs: 3 },
      ),
      ...(await running(full)),
    ];
  } finally {
    rmSync(full, { recursive: true, force: true });
  }
}

/** From the start of the process to the first answer. */
async function startUp(name: string, home: () => string, runs: number): Promise<Figure> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const folder = home();
    const from = performance.now();
    const app = await startProgram(folder);
    await fetch(`${app.url}/api/health`);
    times.push(performance.now() - from);
    await app.stop();
    if (name.includes('new')) rmSync(folder, { recursive: true, force: true });
  }
  return { name, value: median(times), unit: 'ms', worst: Math.max(...times) };
}

async function running(folder: string): Promise<Figure[]> {
  const idle: number[] = [];
  for (let i = 0; i < 3; i++) {
    const fresh = aFolder();
    const app = await startProgram(fresh);
    await pause(1500);
    idle.push(await residentMegabytes(app));
    await app.stop();
    rmSync(fresh, { recursive: true, force: true });
  }
  const app = await startProgram(folder);
  await pause(2500);
  const started = await residentMegabytes(app);
  const first = await timed('Today over HTTP, the very first', () => ask(app, 'getToday', {}), { runs: 1, before: 0 });
  const later = await timed('Today over HTTP, later', () => ask(app, 'getToday', {}), { aim: 500 });
  const list = await timed('first page of the list over HTTP', () => ask(app, 'listPeople', { limit: 50 }), {
    aim: 20,
  });
  await ask(app, 'listPeople', { search: 'raman' });
  await pause(2000);
  const used = await residentMegabytes(app);
  const rate = await requestsASecond(app);
  await app.stop();
  return [
    first,
    later,
    list,
    { name: 'memory, idle after start', value: median(idle), unit: 'MB', worst: Math.max(...idle), aim: 120 },
    { name: 'memory, started on 30,000 people', value: started, unit: 'MB', aim: 120 },
    { name: 'memory, after Today, the list and a search', value: used, unit: 'MB' },
    { name: `requests a second, list page, ${connections} connections`, value: rate, unit: '/s' },
  ];
}

async function ask(app: Running, operation: string, input: object): Promise<void> {
  const answer = await fetch(`${app.url}/api/${operation}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${operation} answered ${answer.status}.`);
}

async function residentMegabytes(app: Running): Promise<number> {
  const health: unknown = await (await fetch(`${app.url}/api/health`)).json();
  const pid = typeof health === 'object' && health !== null && 'pid' in health ? String(health.pid) : '';
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', pid], { encoding: 'utf8' })) / 1024;
}

async function requestsASecond(app: Running): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + seconds * 1000;
  let done = 0;
  const one = (): Promise<void> =>
    new Promise<void>((resolve, reject) => {
      const headers = { 'content-type': 'application/json' };
      const sent = request(`${app.url}/api/listPeople`, { method: 'POST', agent, headers }, (answer) => {
        answer.resume();
        answer.on('end', resolve);
      });
      // A connection the app had just let go: the next one is asked instead.
      sent.on('error', () => (sent.reusedSocket ? one().then(resolve, reject) : reject(new Error('The app let go.'))));
      sent.end('{"limit":50}');
    });
  const keepAsking = async () => {
    while (performance.now() < until) {
      await one();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, keepAsking));
  agent.destroy();
  return done / seconds;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
