import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readLines } from './read-lines.ts';

async function linesOf(...chunks: readonly (string | number[])[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks.map((c) => Buffer.from(c as string))))) lines.push(line);
  return lines;
}

test('lines may end in either way, and the last one need not end', async () => {
  expect(await linesOf('one\r\ntwo\n\nfour')).toEqual(['one', 'two', '', 'four']);
});

test('a line may arrive in pieces, even in the middle of a letter', async () => {
  const bytes = [...Buffer.from('Zoë\nJosé\n')];
  expect(await linesOf(bytes.slice(0, 3), bytes.slice(3, 8), bytes.slice(8))).toEqual(['Zoë', 'José']);
});

test('a line written on an old Windows machine keeps its accents', async () => {
  expect(await linesOf([0x43, 0x61, 0x66, 0xe9, 10])).toEqual(['Café']);
});

test('a byte order mark is not part of the first line', async () => {
  expect(await linesOf([0xef, 0xbb, 0xbf, 0x41, 10])).toEqual(['A']);
});
