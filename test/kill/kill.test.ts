/** Nothing acknowledged is ever lost: the running program is killed in the middle of writing, again and again. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ask } from '#contract/ask.ts';
import { askOverHttp } from '#contract/http-client.ts';
import { buildProgram, startProgram } from '../builders/built-program.ts';
import { aFolder } from '../builders/store.ts';

const kills = 50;
const home = aFolder();

beforeAll(buildProgram, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('every acknowledged row is there after the program was killed fifty times while writing', async () => {
  const kept = { people: new Set<string>(), drafts: new Map<string, string>(), notes: '', asked: 0 };
  let lost = 0;
  let port = 0;
  let personId = '';
  let conversationId = '';
  for (let n = 0; n <= kills; n++) {
    const app = await startProgram(home, port);
    port = Number(new URL(app.url).port);
    const ask = askOverHttp(`${app.url}/api`, (url, init) => fetch(url, init));
    if (n === 0) {
      personId = await value(ask('addPerson', { name: 'Priya Raman' }), ({ personId: id }) => id);
      conversationId = await value(
        ask('agreeConversation', { personId, at: '2027-01-12T15:00:00Z' }),
        ({ conversationId: id }) => id,
      );
    } else {
      const { people, drafts, notes } = await whatIsThere(ask);
      lost += [...kept.people].filter((name) => !people.has(name)).length;
      lost += [...kept.drafts].filter(([id, body]) => drafts.get(id) !== body).length;
      // Notes only grow: what is there begins with what was acknowledged.
      if (!notes.startsWith(kept.notes)) lost += 1;
    }
    if (n === kills) {
      await app.stop();
      break;
    }
    let going = true;
    // A writer goes on until nobody answers any more; only what was answered counts as kept.
    const writer = async (write: (turn: number) => Promise<boolean>) => {
      for (let turn = 0; going && (await write(turn)); turn++) kept.asked += 1;
    };
    const added = (name: string) => async () => {
      const answer = await ask('addPerson', { name });
      if (answer.ok) kept.people.add(name);
      return answer.ok;
    };
    const writers = [
      writer((turn) => added(`Anna ${lettersOf(n)} ${lettersOf(turn)}`)()),
      writer((turn) => added(`Kofi ${lettersOf(n)} ${lettersOf(turn)}`)()),
      writer(async (turn) => {
        const body = `Draft ${n} ${turn}`;
        const answer = await ask('saveDraft', { personId, kind: 'first', channel: 'email', body });
        if (answer.ok) kept.drafts.set(answer.value.messageId, body);
        return answer.ok;
      }),
      writer(async (turn) => {
        const notes = `${kept.notes}${n}.${turn} `;
        const answer = await ask('keepNotes', { conversationId, notes });
        if (answer.ok) kept.notes = notes;
        return answer.ok;
      }),
    ];
    await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 380));
    await app.kill();
    going = false;
    await Promise.all(writers);
  }
  const rows = kept.people.size + kept.drafts.size;
  console.log(
    `» The kill test: ${kills} kills, ${kept.asked} acknowledged writes, ${rows} rows of them new, ${lost} lost.`,
  );
  expect(kept.asked).toBeGreaterThan(kills);
  expect(lost).toBe(0);
}, 300_000);

async function whatIsThere(ask: Ask) {
  const { tables } = await value(ask('exportEverything', {}), (all) => all);
  const rows = (table: string) => tables[table] ?? [];
  return {
    people: new Set(rows('people').map((row) => String(row['name']))),
    drafts: new Map(rows('messages').map((row) => [String(row['id']), String(row['body'])])),
    notes: String(rows('conversations')[0]?.['notes'] ?? ''),
  };
}

async function value<T, V>(
  answer: Promise<{ ok: true; value: T } | { ok: false; problem: { sentence: string } }>,
  of: (value: T) => V,
): Promise<V> {
  const said = await answer;
  if (!said.ok) throw new Error(said.problem.sentence);
  return of(said.value);
}

/** Letters for a number, so that names stay names: 0 is Aa, 27 is Bb. */
function lettersOf(n: number): string {
  return `${String.fromCharCode(65 + (Math.floor(n / 26) % 26))}${String.fromCharCode(97 + (n % 26))}${n >= 676 ? 'x'.repeat(Math.floor(n / 676)) : ''}`;
}
