import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchEmployer, matchEmployers } from './match-employers.ts';

const target = (name: string, more: { aliases?: string[]; parentName?: string } = {}) => ({
  id: name,
  name,
  aliases: more.aliases ?? [],
  ...(more.parentName ? { parentName: more.parentName } : {}),
});
const targets = [
  target('Harbor Transit', { aliases: ['HTA'] }),
  target('JPMorgan Chase'),
  target('Meta'),
  target("Moody's"),
  target('Quill Press', { parentName: 'Inkwell House' }),
  target('TCS'),
];
const employers = [
  'Harbor Transit Inc.',
  'hta',
  'JPMorganChase',
  'J.P. Morgan',
  'Facebook',
  'Instagram',
  'META Assessoria em Recursos Humanos',
  'MOODY’S',
  'Inkwell House',
  'Tata Consultancy Services',
  'Tata Consulting Engineers Limited',
  'Freelance',
  '',
  'Harbor Transit India',
  'Harborview',
];

describe('who works at a target', () => {
  const found = matchEmployers(targets, employers);
  const tier = (id: string, employer: string) =>
    found.find((one) => one.targetId === id && one.employer === employer)?.tier;
  it('the same name or an alias she gave is exact', () => {
    expect(tier('Harbor Transit', 'Harbor Transit Inc.')).toBe('exact');
    expect(tier('Harbor Transit', 'hta')).toBe('exact');
    expect(tier("Moody's", 'MOODY’S')).toBe('exact');
  });
  it('another way to write a known employer is strong', () => {
    expect(tier('JPMorgan Chase', 'JPMorganChase')).toBe('strong');
    expect(tier('Meta', 'Facebook')).toBe('strong');
    expect(tier('TCS', 'Tata Consultancy Services')).toBe('strong');
  });
  it('relatives are weak, shown apart', () => {
    expect(tier('JPMorgan Chase', 'J.P. Morgan')).toBe('weak');
    expect(tier('Meta', 'Instagram')).toBe('weak');
    expect(tier('Quill Press', 'Inkwell House')).toBe('weak');
    expect(tier('Harbor Transit', 'Harbor Transit India')).toBe('weak');
  });
  it('strangers of a similar name do not match at all', () => {
    expect(tier('Meta', 'META Assessoria em Recursos Humanos')).toBeUndefined();
    expect(tier('TCS', 'Tata Consulting Engineers Limited')).toBeUndefined();
    expect(found.some((one) => one.employer === 'Freelance' || one.employer === 'Harborview')).toBe(false);
    expect(found.every((one) => one.because.endsWith('.'))).toBe(true);
  });
  it('law: matching many is matching each', () => {
    fc.assert(
      fc.property(fc.subarray(targets), fc.subarray(employers), (some, strings) => {
        const each = strings.flatMap((employer) =>
          some.map((one) => matchEmployer(one, employer)).filter((one) => one !== null),
        );
        expect(matchEmployers(some, strings)).toEqual(each);
      }),
    );
  });
});
