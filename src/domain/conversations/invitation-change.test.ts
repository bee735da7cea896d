import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type InvitationVersion, isLaterVersion, type ReadInvitation, versionChange } from './invitation-change.ts';

const page = readFileSync(new URL('../../../docs/method/M5-conversation.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| (\d[\w ]*) \| (\d[\w ]*) \| (\w+) \|$/gm)].map(
  ([, known = '', read = '', is = '']) => [known, read, is],
);

function version(said: string): ReadInvitation {
  const [sequence = '', ...words] = said.split(' ');
  return {
    sequence: Number(sequence),
    status: words.includes('canceled') ? 'canceled' : 'confirmed',
    method: words.find((word) => word === word.toUpperCase()) ?? 'REQUEST',
    lastModified: '',
    dtstamp: '',
  };
}

test('the page has examples of what a later file does', () => {
  expect(rows.length).toBeGreaterThan(6);
});

test.each(rows)('known as %s, then comes %s: it is %s', (known = '', read = '', is = '') => {
  expect(versionChange(version(known), version(read))).toBe(is);
});

const anyVersion = fc.record({
  sequence: fc.nat(3),
  status: fc.constantFrom('confirmed', 'canceled', 'tentative'),
  lastModified: fc.constantFrom('', '20261101T000000Z', '20261102T000000Z'),
  dtstamp: fc.constantFrom('', '20261101T000000Z', '20261102T000000Z'),
}) satisfies fc.Arbitrary<InvitationVersion>;

test('law: no version is later than itself, and of two not both are later', () => {
  fc.assert(
    fc.property(anyVersion, anyVersion, (a, b) => {
      expect(isLaterVersion(a, a)).toBe(false);
      expect(isLaterVersion(a, b) && isLaterVersion(b, a)).toBe(false);
    }),
  );
});
