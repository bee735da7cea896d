/** Notes of a talk survive whatever ends around them: browser and program are killed while she types, again and again. Method: M5. */
import { expect, type Page, test } from '@playwright/test';
import { type Killable, killable } from './killable.ts';

/** `WHOELSE_KILLS=50` for the long form. */
const kills = Number(process.env['WHOELSE_KILLS'] ?? 10);
const mayBeLostMilliseconds = 1000;

let app: Killable;
let conversationId = '';

test.beforeEach(async () => {
  app = killable();
  await app.startServer();
  const person = await app.ask('addPerson', { name: 'Priya Raman' });
  if (!person.ok) throw new Error(person.problem.sentence);
  const at = new Date(Date.now() + 60_000).toISOString();
  const talk = await app.ask('agreeConversation', { personId: person.value.personId, at });
  if (!talk.ok) throw new Error(talk.problem.sentence);
  conversationId = talk.value.conversationId;
});
test.afterEach(() => app.end());

test(`killed ${kills} times in the middle of a line, no word older than a second is lost`, async () => {
  test.setTimeout(60_000 + kills * 25_000);
  const random = seeded(20261124);
  let written = '';
  let lost = 0;
  let longest = 0;
  for (let round = 0; round <= kills; round += 1) {
    const page = await app.startBrowser();
    const notes = await openNotes(page);
    await expect(notes)
      .toHaveValue(new RegExp(`^${escaped(written)}`), { timeout: 5000 })
      .catch((gone: unknown) => {
        lost += 1;
        console.log(`» Round ${round}: lost words.`, String(gone).slice(0, 600));
      });
    if (round === kills) break;
    written = await notes.inputValue();
    longest = Math.max(longest, written.length);
    // Sometimes the program dies first and she goes on without it, sometimes the browser, sometimes both at once.
    const dies = { server: 300 + random() * 2500, browser: 300 + random() * 2500 };
    const typed = typing(page, written, random);
    const began = Date.now();
    await wait(Math.min(dies.server, dies.browser));
    if (dies.server < dies.browser) await app.killServer();
    else await app.killBrowser();
    await wait(Math.max(0, began + Math.max(dies.server, dies.browser) - Date.now()));
    const endedAt = dies.server < dies.browser ? Date.now() : began + dies.browser;
    await Promise.all([app.killServer(), app.killBrowser()]);
    written = textAt(await typed, endedAt - mayBeLostMilliseconds) ?? written;
    await app.startServer();
  }
  console.log(
    `» Notes of a talk: ${kills} kills of browser and program while typing, ${longest} letters, ${lost} times lost.`,
  );
  expect(lost).toBe(0);
  const kept = await app.ask('getConversation', { conversationId });
  expect(kept.ok && kept.value.notes.startsWith(written)).toBe(true);
});

test('a reload without the program opens the same page with its notes, and the program gets them when it is back', async () => {
  test.setTimeout(90_000);
  const page = await app.startBrowser();
  const notes = await openNotes(page);
  await notes.pressSequentially('She drove a bus');
  await expect(page.getByText('Kept', { exact: true })).toBeVisible();
  await expect.poll(() => filesAtHand(page)).toBeGreaterThan(5);
  await app.killServer();
  await notes.pressSequentially(' for six years');
  await expect(page.getByText(/Kept on this device/)).toBeVisible();

  await page.reload();
  await expect(notes).toHaveValue('She drove a bus for six years');
  await expect(page.getByText('How did you come to this work?')).toBeVisible();
  await notes.press('Control+End');
  await notes.pressSequentially(', then planned');
  await app.startServer();
  await expect
    .poll(
      async () => {
        const kept = await app.ask('getConversation', { conversationId });
        return kept.ok ? kept.value.notes : '';
      },
      { timeout: 15_000 },
    )
    .toBe('She drove a bus for six years, then planned');
});

test('notes changed on two devices are both kept, and she is told', async () => {
  const page = await app.startBrowser();
  const notes = await openNotes(page);
  await notes.pressSequentially('She drove a bus');
  await expect(page.getByText('Kept', { exact: true })).toBeVisible();
  await app.ask('keepNotes', { conversationId, notes: 'She drove a bus\nTom Okafor is next' });
  await notes.press('Enter');
  await notes.pressSequentially('Six years');
  await expect(page.getByText(/changed in two places. Both are here/)).toBeVisible();
  await expect(notes).toHaveValue(/Tom Okafor is next/);
  await expect(notes).toHaveValue(/Six years/);
});

async function openNotes(page: Page) {
  await page.goto(`${app.url}/conversations/${conversationId}/hold`);
  const notes = page.getByLabel('Notes');
  await notes.waitFor();
  await notes.focus();
  await notes.press('Control+End');
  return notes;
}

interface Typed {
  readonly at: number;
  readonly text: string;
}

/** Types until nobody listens any more; what stood there at each moment. */
async function typing(page: Page, before: string, random: () => number): Promise<readonly Typed[]> {
  const log: Typed[] = [];
  let text = before;
  for (;;) {
    const letter = random() < 0.03 ? '\n' : random() < 0.2 ? ' ' : String.fromCharCode(97 + Math.floor(random() * 26));
    try {
      await page.keyboard.press(letter === '\n' ? 'Enter' : letter === ' ' ? 'Space' : letter);
    } catch (gone) {
      if (!/closed|crashed|detached|disconnected/i.test(String(gone))) throw gone;
      return log;
    }
    text += letter;
    log.push({ at: Date.now(), text });
    await wait(15 + random() * 60);
  }
}

function textAt(log: readonly Typed[], at: number): string | undefined {
  return log.findLast((one) => one.at <= at)?.text;
}

function filesAtHand(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { caches } = globalThis as unknown as {
      caches: {
        open: (name: string) => Promise<{ keys: () => Promise<unknown[]>; match: (path: string) => Promise<unknown> }>;
      };
    };
    const cache = await caches.open('whoelse-talk');
    return (await cache.match('/conversations/')) ? (await cache.keys()).length : 0;
  });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Mulberry32: the same kills each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
