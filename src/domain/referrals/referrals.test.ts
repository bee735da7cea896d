import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import { type ChainReferral, chainAround, chainOf, chainSentence, ledToFrom, pathTo } from './chain.ts';
import { readWhoElseLine } from './read-who-else-line.ts';

const people = ['tom', 'priya', 'mei', 'jo', 'ada'].map((id) => ({ id, name: id }));
const named = (fromPersonId: string, toPersonId: string, on: string): ChainReferral => ({
  id: `${fromPersonId}-${toPersonId}`,
  fromPersonId,
  toPersonId,
  on,
  mayUseName: 'yes',
});
const chain = chainOf(
  [
    named('tom', 'priya', '2026-10-05'),
    named('priya', 'mei', '2026-10-12'),
    named('tom', 'jo', '2026-10-06'),
    named('ada', 'mei', '2026-10-20'),
  ],
  people,
  [
    { personId: 'tom', heldOn: '2026-10-05' },
    { personId: 'priya', heldOn: '2026-10-12' },
  ],
);

describe('the chain', () => {
  it('shows which first coffee led here', () => {
    expect(pathTo(chain, 'mei')).toEqual(['tom', 'priya', 'mei']);
    expect(pathTo(chain, 'nobody')).toEqual([]);
  });
  it('shows whom a person led to, near and far', () => {
    expect(ledToFrom(chain, 'tom')).toEqual(['priya', 'jo', 'mei']);
    expect(chainAround(chain, 'priya').nodes.map(({ personId }) => personId)).toEqual(['tom', 'priya', 'mei']);
  });
  it('counts generations, and keeps the first who named a person', () => {
    expect(chain.nodes.map(({ personId, generation }) => [personId, generation])).toEqual([
      ['tom', 0],
      ['priya', 1],
      ['jo', 1],
      ['mei', 2],
      ['ada', 0],
    ]);
    expect(chain.edges).toHaveLength(4);
  });
  it('says in a sentence how far it reaches', () => {
    expect(chainSentence(chain)).toBe('3 people were named to you, up to 2 steps from someone you knew.');
    expect(chainSentence(chainOf([], people, []))).toBe('The chain begins with your first conversation.');
  });
  it('law: whatever circles the facts hold, everyone stands once, every walk ends, and input order is irrelevant', () => {
    const person = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(person, person, fc.integer({ min: 0, max: 30 })), { maxLength: 60 }), (raw) => {
        const everyone = Array.from({ length: 13 }, (_, i) => ({ id: `p${i}`, name: `P${i}` }));
        const referrals = raw.map(([from, to, n], i) => ({
          ...named(`p${from}`, `p${to}`, addDays('2026-01-01', n)),
          id: `r${i}`,
        }));
        const made = chainOf(referrals, everyone, []);
        const ids = made.nodes.map(({ personId }) => personId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(made.nodes.map(({ row }) => row)).size).toBe(ids.length);
        for (const { fromPersonId, toPersonId } of referrals)
          if (fromPersonId !== toPersonId) expect(ids).toEqual(expect.arrayContaining([fromPersonId, toPersonId]));
        for (const node of made.nodes) {
          const path = pathTo(made, node.personId);
          expect(path.length).toBe(node.generation + 1);
          expect(ledToFrom(made, node.personId)).not.toContain(node.personId);
        }
        expect(chainOf([...referrals].reverse(), [...everyone].reverse(), [])).toEqual(made);
      }),
    );
  });
});

describe('one line about who else', () => {
  it('reads name, title, organization, leave and who writes', () => {
    expect(readWhoElseLine("Tom Okafor, planning manager at Metro Rail, may use name, he'll write")).toEqual({
      name: 'Tom Okafor',
      title: 'planning manager',
      organization: 'Metro Rail',
      email: '',
      mayUseName: 'yes',
      whoWrites: 'them',
      note: '',
    });
  });
  it.each([
    ['Mei Lind', { name: 'Mei Lind', title: '', organization: '', mayUseName: 'ask', whoWrites: 'seeker' }],
    ['Mei Lind at City Works', { name: 'Mei Lind', organization: 'City Works' }],
    [
      'Mei Lind, City Works engineer, mei@city.example',
      { name: 'Mei Lind', title: 'City Works engineer', email: 'mei@city.example' },
    ],
    ['- Jo Park (Metro Rail), do not use my name', { name: 'Jo Park', mayUseName: 'no' }],
    [
      'Jo Park, buyer, Metro Rail, she will introduce us',
      { name: 'Jo Park', title: 'buyer', organization: 'Metro Rail', whoWrites: 'them' },
    ],
    [
      'Jo Park, buyer at Metro Rail, knows everyone in town',
      { organization: 'Metro Rail', note: 'knows everyone in town' },
    ],
    ['Jo Park, ask her first', { mayUseName: 'ask' }],
  ])('reads "%s"', (line, fields) => {
    expect(readWhoElseLine(line)).toMatchObject(fields);
  });
  it('says so when a line names nobody', () => {
    expect(readWhoElseLine('  , - ')).toBeNull();
    expect(readWhoElseLine('')).toBeNull();
  });
  it('law: never fails on whatever is typed, and never loses the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const read = readWhoElseLine(text);
        expect(read === null || read.name.length > 0).toBe(true);
      }),
    );
  });
});
