import fc from 'fast-check';
import { expect, test } from 'vitest';
import { profileKey } from './profile-key.ts';

test.each([
  'https://www.linkedin.com/in/jos%C3%A9-silva-1a2b',
  'https://www.linkedin.com/in/josé-silva-1a2b',
  'http://br.linkedin.com/in/Jose\u0301-Silva-1a2b/',
  'www.linkedin.com/in/jos%c3%a9-silva-1a2b?trk=x',
  'linkedin.com/in/josé-silva-1a2b/en#top',
  '/in/josé-silva-1a2b',
  ' https://www.linkedin.com/in/josé-silva-1a2b\u200e',
])('%s is the same person', (address) => {
  expect(profileKey(address)).toBe('in/josé-silva-1a2b');
});

test('a percent sign that spells nothing does no harm', () => {
  expect(profileKey('https://www.linkedin.com/in/anna%E9-bell%')).toBe('in/anna%e9-bell%');
});

test('companies, empty cells and words lead to no one person', () => {
  for (const text of [
    '',
    ' ',
    'https://www.linkedin.com/company/northbank',
    'https://www.linkedin.com/in/',
    'anna',
    'NA',
  ]) {
    expect(profileKey(text)).toBe('');
  }
});

test('a member number and an address elsewhere stay tellable apart', () => {
  expect(profileKey('urn:li:member:9999')).toBe('urn:li:member:9999');
  expect(profileKey('http://example.com/annabell')).toBe('example.com/annabell');
});

test('law: a key is its own key, and encoding a name never changes it', () => {
  const slug = fc.string({ unit: fc.constantFrom('a', 'B', 'é', 'ß', 'ł', 'Д', '地', '-', '1'), minLength: 1 });
  fc.assert(
    fc.property(slug, (name) => {
      const key = profileKey(`https://www.linkedin.com/in/${name}`);
      expect(profileKey(key)).toBe(key);
      expect(profileKey(`https://www.linkedin.com/in/${encodeURIComponent(name)}`)).toBe(key);
    }),
  );
});

test('law: any text gives a key without failing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof profileKey(text) === 'string'));
});
