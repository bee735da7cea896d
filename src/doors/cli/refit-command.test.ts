import { afterEach, beforeEach, expect, test } from 'vitest';
import { aCommandLine, type CommandLine } from '#test/builders/command-line.ts';

let line: CommandLine;
beforeEach(async () => {
  line = await aCommandLine();
});
afterEach(() => line.close());

type Rows = Record<string, readonly Record<string, unknown>[]>;
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** A client with a talk a week for half a year, so many openings, every third of them with an interview. */
function anExport(client: number, openings: number, changes: Rows = {}): object {
  const day = (n: number) => new Date(Date.UTC(2026, 4, 1) + n * 86_400_000).toISOString().slice(0, 10);
  const of = (n: number, make: (i: number) => object) => Array.from({ length: n }, (_, i) => make(i));
  return {
    format: 'whoelse',
    version: 1,
    exportedAt: '2026-11-20T09:00:00.000Z',
    tables: {
      conversations: of(26, (i) => ({ id: `c${client}-${i}`, person_id: 'p', status: 'held', held_on: day(i * 7) })),
      opportunities: of(openings, (i) => ({
        id: `o${client}-${i}`,
        conversation_id: `c${client}-${i}`,
        heard_on: day(i * 7 + 10),
        stage: i % 3 === 0 ? 'interviewing' : 'heard',
        stage_on: day(i * 7 + 20),
      })),
      ...changes,
    },
  };
}

function putClients(count: number, openings: (i: number) => number): readonly string[] {
  const names = Array.from({ length: count }, (_, i) => `client-${i}.json`);
  line.put(...names.map((name, i) => ({ name, bytes: bytesOf(anExport(i, openings(i))) })));
  return names;
}

test('the figures of twelve clients are told beside the usual ones, and nothing is kept', async () => {
  const { code, out } = await line.run('refit', ...putClients(12, (i) => 1 + (i % 3)));
  expect(code).toBe(0);
  expect(out).toContain('12 clients; means, and where 9 of 10 lie:');
  expect(out).toContain('24 openings from ');
  expect(out).toContain('usual .20 (.04 to .47)');
  expect(out).toContain('Nothing was kept; --save uses them from now on.');
  const standing = await line.run('ask', 'getStanding', '{}', '--json');
  expect(standing.out).not.toContain('figures of your practice');
});

test('with --save the forecast starts from them, and the page says so', async () => {
  const names = putClients(12, () => 1);
  const before = (await line.run('ask', 'getStanding', '{}')).json<Standing>();
  const { stages, saved } = (await line.run('refit', ...names, '--save', '--json')).json<Refitted>();
  expect(saved).toBe(true);
  expect(stages[0]?.refitted.mean).toBeLessThan(0.1);
  const after = (await line.run('ask', 'getStanding', '{}')).json<Standing>();
  expect(after.outlook.figures).toBe(
    'Reckoned with the figures of your practice: 12 clients, as of November 22, 2026.',
  );
  expect(after.outlook.ahead[6]?.one.mean ?? 1).toBeLessThan((before.outlook.ahead[6]?.one.mean ?? 0) - 0.05);
});

interface Standing {
  readonly outlook: {
    readonly figures: string;
    readonly ahead: readonly { readonly one: { readonly mean: number } }[];
  };
}
interface Refitted {
  readonly saved: boolean;
  readonly stages: readonly { readonly refitted: { readonly mean: number } }[];
}

test('fewer than ten clients change nothing, and those without a conversation do not count', async () => {
  const names = putClients(9, () => 2);
  line.put({ name: 'quiet.json', bytes: bytesOf(anExport(99, 0, { conversations: [] })) });
  const { code, err } = await line.run('refit', ...names, 'quiet.json', '--save');
  expect(code).toBe(1);
  expect(err).toContain('9 clients with a conversation or an opening: too few');
  expect((await line.run('ask', 'getStanding', '{}')).out).not.toContain('figures of your practice');
});

test('a wrong file is named with the field that is wrong', async () => {
  const names = putClients(10, () => 2);
  const wrong = anExport(50, 0, { conversations: [{ id: 'c', held_on: 7 }] });
  line.put(
    { name: 'wrong.json', bytes: bytesOf(wrong) },
    { name: 'letter.txt', bytes: new TextEncoder().encode('Hi') },
  );
  expect((await line.run('refit', ...names, 'wrong.json')).err).toContain(
    'wrong.json: this file is not a Who Else export: conversations, row 1, column held_on: a text or nothing was expected',
  );
  expect((await line.run('refit', ...names, 'letter.txt')).err).toContain('letter.txt is not a Who Else export');
  line.put({ name: 'undated.json', bytes: bytesOf({ ...anExport(51, 0), exportedAt: '' }) });
  expect((await line.run('refit', 'undated.json')).err).toContain('undated.json: ');
});

test('one client is not counted twice', async () => {
  const names = putClients(10, () => 2);
  line.put({ name: 'again.json', bytes: bytesOf(anExport(3, 2)) });
  expect((await line.run('refit', ...names, 'again.json')).err).toContain(
    'again.json and client-3.json are of one client.',
  );
});
