import { expect, it } from 'vitest';
import { employerKey } from './employer-name.ts';
import { belongsTo, knownByKey } from './known-organizations.ts';
import { relateEmployers } from './relate-employers.ts';

const known = (name: string) => knownByKey(employerKey(name));

it('other names of one employer lead to the same one', () => {
  expect(known('Bharat Sanchar Nigam Limited')?.id).toBe(known('BSNL')?.id);
  expect(relateEmployers('Ryerson University', 'Toronto Metropolitan University')).toBe('same');
  expect(relateEmployers('PKO BP', 'PKO Bank Polski')).toBe('same');
  expect(relateEmployers('UFRGS', 'Universidade Federal do Rio Grande do Sul')).toBe('same');
});

it('a daughter is related to its house, at any distance', () => {
  const daughter = known('Drogasil');
  const house = known('RD Saúde');
  expect(daughter && house && belongsTo(daughter, house)).toBe(true);
  expect(relateEmployers('Cupra', 'Volkswagen')).toBe('related');
});

it('names that only look alike stay apart', () => {
  expect(relateEmployers('Wise', 'Wise Foods')).toBe('different');
  expect(relateEmployers('Bain Capital', 'Bain & Company')).toBe('different');
  expect(relateEmployers('Nationwide', 'Nationwide Building Society')).toBe('different');
});

it('campuses of one system are employers of their own', () => {
  expect(relateEmployers('Stony Brook University', 'University at Buffalo')).toBe('different');
  expect(relateEmployers('Stony Brook University', 'SUNY')).toBe('related');
});
