import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { employerKey } from '../organizations/employer-name.ts';
import { mergePeople } from './merge-people.ts';
import { readPersonLine } from './read-person-line.ts';
import { findDuplicates, relateNames, samePerson } from './same-person.ts';
import { sharedPast } from './shared-past.ts';
import { tieStrength } from './tie-strength.ts';

const marks = (name: string, more: { organization?: string; profileKey?: string; emails?: string[] } = {}) => ({
  name,
  organization: '',
  profileKey: '',
  emails: [],
  ...more,
});
const verdict = (a: ReturnType<typeof marks>, b: ReturnType<typeof marks>) => samePerson(a, b).verdict;

describe('one person once', () => {
  it('a shared profile or e-mail is one person', () => {
    expect(verdict(marks('Priya Raman', { profileKey: 'priya' }), marks('Priya R.', { profileKey: 'priya' }))).toBe(
      'same',
    );
    expect(
      verdict(marks('Priya Raman', { emails: ['P@x.example'] }), marks('Raman', { emails: ['p@x.example'] })),
    ).toBe('same');
    expect(
      verdict(
        marks('Priya Raman', { emails: ['info@x.example'] }),
        marks('Tom Okafor', { emails: ['info@x.example'] }),
      ),
    ).toBe('unsure');
  });
  it('name and employer together are one person, the name alone leaves it open', () => {
    const at = (name: string, organization: string) => marks(name, { organization });
    expect(verdict(at('Jörg Müller', 'Quill Press GmbH'), at('Joerg Mueller', 'Quill Press'))).toBe('same');
    expect(verdict(at('Bob Hill, MBA', 'EY'), at('Robert Hill', 'Ernst & Young'))).toBe('same');
    expect(verdict(at('Priya Raman', 'Harbor Transit'), at('Priya Raman', 'Quill Press'))).toBe('unsure');
    expect(verdict(marks('Priya Raman'), marks('Priya Raman'))).toBe('unsure');
    expect(verdict(at('Priya Raman', 'Harbor Transit'), at('Priya Roman', 'Harbor Transit'))).toBe('unsure');
    expect(verdict(at('Priya Raman', 'Harbor Transit'), at('Tom Okafor', 'Harbor Transit'))).toBe('different');
    expect(verdict(marks('Priya Raman', { profileKey: 'a' }), marks('Priya Raman', { profileKey: 'b' }))).toBe(
      'different',
    );
  });
  it('names with titles, nicknames and turned order meet', () => {
    expect(relateNames('Dr. Lena Voss', 'Lena Voss, PhD, PMP')).toBe('same');
    expect(relateNames('Voss, Lena', 'Lena Voss')).toBe('same');
    expect(relateNames('Simon "Xenia" Yamada', 'Simon Yamada')).toBe('same');
    expect(relateNames('Liz Hart', 'Elizabeth Hart')).toBe('same');
    expect(relateNames('L. Voss', 'Lena Voss')).toBe('alike');
    expect(relateNames('Lena Voss', 'Hanna Voss')).toBe('different');
  });
  it('duplicates are found without comparing everyone with everyone', () => {
    const list = [
      { id: 'a', ...marks('Priya Raman', { organization: 'Harbor Transit' }) },
      { id: 'b', ...marks('Tom Okafor') },
      { id: 'c', ...marks('Priya Raman, MBA', { organization: 'Harbor Transit Inc.' }) },
      { id: 'd', ...marks('Tom Okafor', { organization: 'Nordlys' }) },
      { id: 'e', ...marks('Priya Raman', { organization: 'Nordlys' }) },
    ];
    expect(findDuplicates(list).map((one) => `${one.one}${one.other} ${one.verdict}`)).toEqual([
      'ac same',
      'bd unsure',
    ]);
  });
  it('two profiles of one name are two people, and a question only at one and the same employer', () => {
    const at = (profileKey: string, organization: string) => marks('Priya Raman', { profileKey, organization });
    const asked = samePerson(at('a', 'Harbor Transit'), at('b', 'Harbor Transit Inc.'));
    expect(asked).toMatchObject({
      verdict: 'unsure',
      because: 'The same name at the same employer, though with two profiles.',
    });
    for (const other of ['Nordlys', 'Harbor Transit Foundation', '', 'Freelance'])
      expect(verdict(at('a', 'Harbor Transit'), at('b', other))).toBe('different');
    expect(verdict(at('a', 'Freelance'), at('b', 'Freelance'))).toBe('different');
    const list = ['Harbor Transit', 'Nordlys', 'Freelance', 'Freelance', ''].map((organization, i) => ({
      id: `p${i}`,
      ...at(`key-${i}`, organization),
    }));
    expect(findDuplicates(list)).toEqual([]);
  });
  it('law: no pair is offered only because the profiles differ, and keys known before change nothing', () => {
    const one = fc.record({
      name: fc.constantFrom('Priya Raman', 'Pria Raman', 'Bob Hill', 'Robert Hill'),
      organization: fc.constantFrom('', 'EY', 'Ernst & Young', 'Nordlys', 'Nordlys GmbH', 'Freelance'),
      profileKey: fc.constantFrom('', 'x', 'y', 'z'),
      emails: fc.subarray(['p@x.example']),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (people) => {
        const list = people.map((person, i) => ({ id: `p${i}`, ...person }));
        const keys = new Map<string, string>(list.map(({ organization }) => [organization, employerKey(organization)]));
        const found = findDuplicates(list);
        expect(findDuplicates(list, (organization) => keys.get(organization) ?? '')).toEqual(found);
        expect(found.every(({ because }) => because !== 'Two different LinkedIn profiles.')).toBe(true);
      }),
    );
  });
  it('law: the verdict does not depend on who came first', () => {
    const one = fc.record({
      name: fc.constantFrom('Priya Raman', 'Priya R.', 'Bob Hill', 'Robert Hill', 'Raman', ''),
      organization: fc.constantFrom('', 'EY', 'Ernst & Young', 'Nordlys', 'Freelance'),
      profileKey: fc.constantFrom('', 'x', 'y'),
      emails: fc.subarray(['p@x.example', 'q@x.example']),
    });
    fc.assert(fc.property(one, one, (a, b) => verdict({ ...a }, { ...b }) === verdict({ ...b }, { ...a })));
  });
  it('law: merging loses no word of either', () => {
    const text = fc.constantFrom('', 'Editor', 'Planner', 'Porto');
    const record = fc.record({
      name: fc.constantFrom('Priya Raman', 'P Raman'),
      title: text,
      organization: text,
      emails: fc.subarray(['p@x.example', 'q@x.example']),
      phone: fc.constantFrom('', '12', '34'),
      profileUrl: fc.constantFrom('', 'u', 'v'),
      city: text,
      connectedOn: fc.constantFrom(null, '2020-01-02', '2021-01-02'),
      notes: fc.constantFrom('', 'one', 'two\nthree'),
    });
    fc.assert(
      fc.property(record, record, (a, b) => {
        const { kept } = mergePeople(a, b);
        const all = JSON.stringify(kept);
        for (const one of [a, b])
          for (const value of [
            one.name,
            one.title,
            one.organization,
            one.phone,
            one.profileUrl,
            one.city,
            ...one.emails,
            ...one.notes.split('\n'),
          ])
            expect(all).toContain(value);
      }),
    );
  });
});

describe('a person in one line', () => {
  const read = (line: string) => {
    const one = readPersonLine(line);
    return [one.name, one.title, one.organization, one.via, one.email].join(' / ');
  };
  it('takes the pieces in whichever order', () => {
    const whole = 'Priya Raman / ops director / Harbor Transit / Tom / ';
    expect(read('Priya Raman, ops director, Harbor Transit, via Tom')).toBe(whole);
    expect(read('Priya Raman, Harbor Transit, ops director (via Tom)')).toBe(whole);
    expect(read('- Priya Raman | ops director at Harbor Transit | via Tom')).toBe(whole);
    expect(read('Raman, Priya, Harbor Transit, ops director, through Tom')).toBe(whole);
  });
  it('keeps address and profile apart, and needs no more than a name', () => {
    expect(read('Ana Li, UX designer at Figma, ana@figma.example')).toBe(
      'Ana Li / UX designer / Figma /  / ana@figma.example',
    );
    expect(readPersonLine('Jo March https://www.linkedin.com/in/jo-march').profileUrl).toBe(
      'https://www.linkedin.com/in/jo-march',
    );
    expect(read('Tom Okafor')).toBe('Tom Okafor /  /  /  / ');
    expect(read('Kim Lee, recruiter')).toBe('Kim Lee / recruiter /  /  / ');
    expect(read('Kim Lee, Nordlys')).toBe('Kim Lee /  / Nordlys /  / ');
    expect(read('')).toBe(' /  /  /  / ');
  });
  it('law: any line is read without failing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (line) => typeof readPersonLine(line).name === 'string',
      ),
    );
  });
});

describe('ties', () => {
  const bare = {
    messages: null,
    conversations: 0,
    lastConversationOn: null,
    closeness: null,
    recommendedYou: false,
    youRecommended: false,
    endorsedYou: 0,
    youEndorsed: 0,
    connectedOn: null,
    workedTogether: false,
  } as const;
  const wrote = (sent: number, received: number, lastOn: string) => ({
    ...bare,
    messages: { sent, received, firstOn: '2020-01-01', lastOn },
  });
  const strength = (tie: Parameters<typeof tieStrength>[0]) => tieStrength(tie, '2026-11-22').strength;
  it('recent and repeated messages weigh most, years connected least', () => {
    expect(strength(wrote(6, 6, '2026-10-01'))).toBeGreaterThan(strength(wrote(6, 6, '2021-10-01')));
    expect(strength(wrote(6, 6, '2026-10-01'))).toBeGreaterThan(strength(wrote(1, 1, '2026-10-01')));
    expect(strength(wrote(1, 1, '2026-10-01'))).toBeGreaterThan(strength(wrote(9, 0, '2026-10-01')));
    expect(strength({ ...bare, connectedOn: '2006-01-01' })).toBeLessThan(0.1);
    expect(strength(bare)).toBe(0);
  });
  it('her own word outweighs the archive', () => {
    expect(strength({ ...bare, closeness: 3 })).toBeGreaterThan(
      strength({ ...wrote(9, 9, '2026-11-01'), closeness: 0 }),
    );
  });
  it('law: between nothing and all, and never less for more messages', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.nat(50), (sent, received, more) => {
        const less = strength(wrote(sent, received, '2026-01-01'));
        expect(less).toBeGreaterThanOrEqual(0);
        expect(less).toBeLessThanOrEqual(1);
        expect(strength(wrote(sent + more, received + more, '2026-01-01'))).toBeGreaterThanOrEqual(less);
      }),
    );
  });
  it('says what they share, the most telling first', () => {
    const facts = {
      positions: [{ organization: 'Ernst & Young', title: 'Auditor', startedOn: '2015', finishedOn: '2018-05' }],
      educations: [{ school: 'University of Rochester', startedOn: '', finishedOn: '' }],
      person: {
        organization: 'EY',
        connectedOn: '2016-03-02',
        schools: ['University of Rochester - Simon Business School'],
      },
      tie: {
        sent: 2,
        received: 3,
        lastOn: '2024-04-05',
        endorsedYou: 1,
        youEndorsed: 0,
        recommendedYou: false,
        youRecommended: false,
      },
    };
    expect(sharedPast(facts).map((one) => one.sentence)).toEqual([
      'You worked at Ernst & Young from 2015 to 2018, where they are now.',
      'You both studied at University of Rochester.',
      'You have written to each other, last in April 2024.',
      'They endorsed your skills.',
      'You have been connected since March 2016.',
    ]);
  });
});
