import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '#test/bench/names.ts';
import { employerClass } from './employer-class.ts';
import { employerKey } from './employer-name.ts';
import { relateEmployers } from './relate-employers.ts';

const names = [
  'Harbor Transit',
  'EY',
  'Google',
  'J.P. Morgan',
  'Freelance',
  'Stealth',
  'University of Rochester - Simon Business School',
  'X',
  '',
  'Nokia Oyj',
  '(x)',
  'A & B',
];
const anyName = fc.oneof(
  fc.constantFrom(...names),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

describe('employer names', () => {
  it('one employer has one key, however it is written', () => {
    const key = employerKey('Harbor Transit');
    for (const written of [
      'HARBOR TRANSIT',
      'Harbor Transit, Inc.',
      ' Harbor\u00a0Transit\u200b ',
      'The Harbor Transit Company',
      'Harbor Transit (HT)',
      '"Harbor Transit" LLC',
    ]) {
      expect(employerKey(written), written).toBe(key);
    }
    expect(employerKey('Škoda')).toBe('skoda');
    expect(employerKey('Ernst & Young')).toBe(employerKey('Ernst and Young'));
  });
  it('stripping a legal form never eats a name', () => {
    expect(employerKey('AT&T')).toBe('at&t');
    expect(employerKey('SA Power Networks')).toBe('sa power networks');
    expect(employerKey('CO-OP')).toBe('co op');
    expect(employerKey('Limited')).toBe('limited');
    expect(employerKey('Freelancer.com')).toBe('freelancer.com');
  });
  it('the self-employed, the retired and those between jobs have no employer', () => {
    for (const said of [
      'Freelance',
      'self employed',
      'Autônomo',
      'Selbstständig',
      'Indépendant',
      'Retired',
      '-',
      'N/A',
      'Career Break',
      'No-company. (Self-employed.)',
      'Фриланс',
      'Freelance (Self employed)',
    ]) {
      expect(employerClass(said), said).toBe('no-employer');
    }
    for (const said of ['Stealth AI Startup', 'Confidential (In stealth mode)', 'Undisclosed'])
      expect(employerClass(said), said).toBe('undisclosed');
    for (const said of [
      'Freelancer.com',
      'MainOne',
      'Danone',
      'Owl Autonomous Imaging',
      'Independent Health',
      'Student Loans Company',
      'Home Depot',
    ]) {
      expect(employerClass(said), said).toBe('named');
    }
  });
  it('our labelled pairs are read with hardly a mistake', () => {
    for (const { name, value } of run()) expect(value, name).toBeGreaterThan(0.95);
  });
  it('law: the order of the two does not matter', () => {
    fc.assert(fc.property(anyName, anyName, (a, b) => relateEmployers(a, b) === relateEmployers(b, a)));
  });
  it('law: a name with a key is the same as itself, and as itself in capitals with a legal form', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Harbor Transit', 'Quill Press', 'Northwind Labs', 'Tata Motors', 'Chase', 'Meta'),
        fc.constantFrom('Inc.', 'GmbH', 'Ltd', 'S.A.', 'Pvt. Ltd.'),
        (name, form) => {
          expect(relateEmployers(name, name)).toBe('same');
          expect(relateEmployers(name, `${name.toUpperCase()} ${form}`)).toBe('same');
        },
      ),
    );
  });
  it('law: a key keyed again stays', () => {
    fc.assert(fc.property(anyName, (raw) => employerKey(employerKey(raw)).length <= employerKey(raw).length));
  });

  it('knows a firm by its initials set in front, by a plural, and by its official name', () => {
    expect(relateEmployers('QS Quacquarelli Symonds', 'Quacquarelli Symonds')).toBe('same');
    expect(relateEmployers('FIRS - Federal Inland Revenue Service', 'Federal Inland Revenue Service (FIRS)')).toBe(
      'same',
    );
    expect(relateEmployers('Brindle Trucks North America LLC', 'Brindle Truck North America')).toBe('same');
    expect(relateEmployers('Quillbrook Solutions Pvt Ltd', 'Quillbrook')).toBe('same');
    expect(relateEmployers('BHEL', 'Bharat Heavy Electricals Limited')).toBe('same');
  });

  it('does not take a bank, a software house or a college of that name for the firm itself', () => {
    expect(relateEmployers('Capital One', 'Capital One Software')).toBe('related');
    expect(relateEmployers('Emerson', 'Emerson College')).toBe('different');
    expect(relateEmployers('Brigham Young University', 'Brigham Young University - Idaho')).toBe('related');
    expect(relateEmployers('Nice Software Solutions Pvt. Ltd.', 'NICE Ltd.')).not.toBe('same');
  });

  it('sees that someone set the word apart: retired, confidential', () => {
    expect(relateEmployers('Retired - enjoying life', 'Retired')).toBe('no-employer');
    expect(relateEmployers('Confidential - Financial Services', 'Confidential')).toBe('undisclosed');
    expect(relateEmployers('Самозанятый', 'Frilans')).toBe('no-employer');
  });
});
