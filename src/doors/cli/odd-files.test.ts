import { afterEach, beforeEach, expect, test } from 'vitest';
import { aCommandLine, type CommandLine } from '#test/builders/command-line.ts';

let line: CommandLine;
beforeEach(async () => {
  line = await aCommandLine();
});
afterEach(() => line.close());

const bytes = (text: string) => new TextEncoder().encode(text);
const picture = Uint8Array.from({ length: 2000 }, (_, at) => (at * 89 + (at >> 3) * 57) % 256);
const ended = async (...args: readonly string[]) => {
  const { code, out, err } = await line.run(...args);
  return { code, out, said: err.split('\n')[0] };
};

test('an empty file is said to be empty, whichever command reads it', async () => {
  line.put(...['a.txt', 'a.eml', 'a.ics'].map((name) => ({ name, bytes: bytes('') })));
  line.put({ name: 'blank.txt', bytes: bytes(' \n\n') });
  expect(await ended('check', 'a.txt')).toEqual({ code: 1, out: '', said: 'a.txt is empty.' });
  expect(await ended('check', 'blank.txt')).toEqual({ code: 1, out: '', said: 'blank.txt is empty.' });
  expect(await ended('reply', 'a.eml')).toEqual({ code: 1, out: '', said: 'a.eml is empty.' });
  expect(await ended('invite', 'a.ics')).toEqual({ code: 1, out: '', said: 'a.ics is empty.' });
});

test('a picture is no letter and no reply', async () => {
  line.put(...['p.txt', 'p.eml'].map((name) => ({ name, bytes: picture })));
  expect(await ended('check', 'p.txt')).toEqual({ code: 1, out: '', said: 'p.txt holds no text.' });
  expect(await ended('reply', 'p.txt')).toEqual({ code: 1, out: '', said: 'p.txt holds no text.' });
  expect(await ended('reply', 'p.eml')).toEqual({ code: 1, out: '', said: 'p.eml is no mail that can be read.' });
  const { code, out } = await line.run('check', 'p.txt', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ problem: { sentence: 'p.txt holds no text.' } });
});

test('a whole book is too long for a message', async () => {
  line.put({ name: 'book.txt', bytes: bytes('word '.repeat(300_000)) });
  expect(await ended('check', 'book.txt')).toEqual({ code: 1, out: '', said: 'book.txt is too long for a message.' });
});

test('one file is read at a time, and a folder is none', async () => {
  expect((await ended('reply', 'a.eml', 'b.eml')).said).toBe('2 files are named, and one is read at a time.');
  expect((await ended('check', 'docs')).said).toBe('docs is a folder, and one file is needed.');
  expect((await ended('invite', 'docs')).said).toBe('docs is a folder, and one file is needed.');
});

test('a letter saved on an old machine is read as it was written', async () => {
  line.put({ name: 'old.txt', bytes: Uint8Array.from([...bytes('Chère Zo'), 0xeb, ...bytes(', could we talk?')]) });
  expect((await line.run('check', 'old.txt')).code).toBe(0);
});
