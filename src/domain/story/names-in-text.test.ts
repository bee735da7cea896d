import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../people/fold.ts';
import { nameFinder, type OnFile, withoutNames } from './names-in-text.ts';
import { passedOver } from './passed-over.ts';
import type { PersonOnFile } from './person-mentions.ts';
import { tidyText } from './text-tokens.ts';

const person = (name: string, more: Partial<PersonOnFile> = {}): PersonOnFile => {
  const [givenName = '', ...rest] = name.split(' ');
  return {
    id: name,
    name,
    givenName,
    familyName: rest.join(' '),
    emails: [],
    isNear: true,
    mayBeNamed: false,
    ...more,
  };
};
const onFile = (people: readonly PersonOnFile[], more: Partial<OnFile> = {}): OnFile => ({
  people,
  places: [],
  seekerName: 'Dana Whitfield',
  notNames: [],
  ...more,
});
const found = (text: string, file: OnFile) =>
  nameFinder(file)
    .find(text)
    .map((one) => one.text);
const without = (text: string, file: OnFile) =>
  withoutNames(text, nameFinder(file).find(text), (one) => (one.kind === 'place' ? 'a place' : 'someone'));

const tom = person('Tomás Okafor', { emails: ['t.okafor@rail.example'] });

describe('a name is found however it is written', () => {
  it.each([
    ['Tomás told me', ['Tomás']],
    ['what Tomas said', ['Tomas']],
    ['TOMÁS OKAFOR said so', ['TOMÁS OKAFOR']],
    ['tomas told me', ['tomas']],
    ['Okafor, Tomas', ['Okafor, Tomas']],
    ['Tom’s advice', ['Tom']],
    ["OKAFOR'S advice", ['OKAFOR']],
    ['the Okafors', ['Okafors']],
    ['write to t.okafor@rail.example today', ['t.okafor@rail.example']],
    ['see www.linkedin.com/in/tomas-okafor', ['www.linkedin.com/in/tomas-okafor']],
    ['@TomasOkafor', ['TomasOkafor']],
    ['To\u00ADmas', []],
  ])('%s', (text, names) =>
    expect(found(text, onFile([person('Tomás Okafor', { ...tom, givenName: 'Tomás' })]))).toEqual(
      names.length === 0 ? [] : names,
    ),
  );

  it('a mark that shows nothing does not hide it once the text is tidied', () => {
    expect(found(tidyText('To\u00ADmas'), onFile([tom]))).toEqual(['Tomas']);
  });

  it('short forms, hyphens, apostrophes, umlauts, and scripts without spaces', () => {
    expect(found('Bob and Robert and Rob', onFile([person('Robert Hale')]))).toEqual(['Bob', 'Robert', 'Rob']);
    expect(found('Mei-Ling, Mei Ling, meiling', onFile([person('Mei-Ling Zhou')]))).toEqual([
      'Mei-Ling',
      'Mei Ling',
      'meiling',
    ]);
    expect(found('O’Neil and oneil and O Neil', onFile([person('Ada O’Neil')]))).toEqual(['O’Neil', 'oneil', 'O Neil']);
    expect(found('Mueller and Müller or MULLER', onFile([person('Ada Müller')]))).toEqual([
      'Mueller',
      'Müller',
      'MULLER',
    ]);
    expect(found('田中さんに会った', onFile([person('田中 愛子')]))).toEqual(['田中']);
    expect(found('田中愛子さんに会った', onFile([person('田中 愛子')]))).toEqual(['田中愛子']);
  });
});

describe('what a name may hide in', () => {
  it.each([
    ['Priya Raman', 'write to praman@x.example or /in/priyaraman', 'write to someone or /in/someone'],
    ['Priya Raman', 'see https://linkedin.com/in/priyaraman-7b and raman.p@mail.example', 'see someone and someone'],
    ['Tomás Okafor', 'Dr. T. Okafor said, and Mr. Okafor', 'Someone said, and someone'],
    ['Ana María de la Cruz', 'as Maria de la Cruz said', 'as someone said'],
    ['Robert Hale', 'Robbie and Bobby and Bob', 'Someone and someone and someone'],
    ['Tomás Okafor', 'with Tommy at noon', 'with someone at noon'],
    ['O', 'what O told me', 'what someone told me'],
    ['王小明', '小明说 王先生 王小明先生', 'Someone说 someone'],
    ['김민수', '민수는 좋은 사람', 'Someone는 좋은 사람'],
    ['محمد العربي', 'قال ومحمد', 'قال someone'],
    ['Иван Петров', 'от Ивана Петрова', 'от someone'],
  ])('%s in “%s”', (name, text, said) => {
    expect(without(tidyText(text), onFile([person(name)]))).toBe(said);
  });

  it('words that only happen to make one together are left as they are', () => {
    const file = onFile([person('Mei Lind'), person('Asa Berg'), person('Ina Roth'), person('Toby Reed')]);
    const text = 'She told me. I went as a guest, in a hurry, to by and by. As a rule. In a way.';
    expect(found(text, file)).toEqual([]);
  });

  it('two sentences stay two', () => {
    const file = onFile([person('Tom Okafor')]);
    expect(without('I met Tom. Okafor was there.', file)).toBe('I met someone. Someone was there.');
  });
});

describe('a word is not a name only because someone is called so', () => {
  it('everyday words in lower case, months, the beginning of a question', () => {
    const file = onFile([person('Will Grace'), person('June Park'), person('So Hope')]);
    expect(found('I will walk in the park with grace. In June I hope. Will I? So it goes.', file)).toEqual([]);
    expect(found('I asked Will and June.', file)).toEqual(['Will', 'June']);
    expect(found('Will told me', file)).toEqual(['Will']);
  });

  it('people she never dealt with are looked for with a capital, or by their whole name', () => {
    const file = onFile([person('Ada Sorrel', { isNear: false })]);
    expect(found('the sorrel soup', file)).toEqual([]);
    expect(found('as Sorrel said, and ada sorrel', file)).toEqual(['Sorrel', 'ada sorrel']);
  });

  it('her own name is hers, and a word she said is no name is none', () => {
    expect(found('Dana asked', onFile([person('Dana Cole')]))).toEqual([]);
    expect(found('Dana Cole asked', onFile([person('Dana Cole')]))).toEqual(['Dana Cole']);
    expect(found('Tomas trains', onFile([tom], { notNames: ['TOMÁS'] }))).toEqual([]);
  });

  it('one who agreed may stand there, also among others of that first name whom she never met', () => {
    const agreed = person('Ada Sorrel', { mayBeNamed: true });
    expect(found('Ada Sorrel and Ada', onFile([agreed, person('Ada Quill', { isNear: false })]))).toEqual([]);
    expect(found('Ada', onFile([agreed, person('Ada Quill')]))).toEqual(['Ada']);
  });
});

describe('organizations', () => {
  const harbor = { key: 'harbor transit', names: ['Harbor Transit', 'HTA Inc.'], isShown: false, isNear: true };
  it('are found by their names, their telling word, their other spellings', () => {
    const file = onFile([], { places: [harbor] });
    expect(found('At Harbor Transit, at harbor transit’s depot, with Harbor, at HTA. A harbor at dawn.', file)).toEqual(
      ['Harbor Transit', 'harbor transit', 'Harbor', 'HTA'],
    );
    expect(found('At Harbor Transit', onFile([], { places: [{ ...harbor, isShown: true }] }))).toEqual([]);
  });

  it('are found run together, in addresses, by their beginning, and at the beginning of a sentence', () => {
    const river = { key: 'river', names: ['Big River School District'], isShown: false, isNear: true };
    const places = [harbor, river, { key: 'x', names: ['X'], isShown: false, isNear: true }];
    const file = onFile([], {
      places: [...places, { key: '地铁', names: ['北京地铁'], isShown: false, isNear: true }],
    });
    expect(without('See harbortransit.example, #HarborTransit.', file)).toBe('See a place.example, #a place.');
    expect(without('At Big River they wait. Harbor hires slowly. I asked X.', file)).toBe(
      'At a place they wait. A place hires slowly. I asked a place.',
    );
    expect(found('我在北京地铁工作', file)).toEqual(['北京地铁']);
    expect(found('a big river, a harbor, x times', file)).toEqual([]);
  });

  it('a person’s name within an organization’s is the organization', () => {
    const places = [{ key: 'lakes', names: ['Three Lakes Park District'], isShown: true, isNear: true }];
    expect(found('at Three Lakes Park District', onFile([person('June Park')], { places }))).toEqual([]);
  });
});

it('the sentence stays a sentence', () => {
  expect(without('Tomás told me. Tomás’s advice held!', onFile([tom]))).toBe('Someone told me. Someone’s advice held!');
});

const letters = 'bcdfghjklmnprstvzáéíöüçñ';
const aWord = fc
  .array(fc.constantFrom(...letters), { minLength: 4, maxLength: 8 })
  .map((all) => all.map((letter, at) => (at % 2 === 1 ? 'aeiou'[at % 5] : letter)).join(''))
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const aName = fc
  .tuple(aWord, fc.array(aWord, { minLength: 1, maxLength: 2 }), fc.constantFrom(' ', '-'))
  .map(([given, family, joint]) => ({ name: `${given} ${family.join(joint)}`, parts: [given, ...family] }));
const ways: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => `${name}’s`,
  (name) => `${name}'s`,
  (name) => `(${name})`,
  (name) => `“${name}”`,
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  (name) => `#${name.replace(/[ -]/g, '')}`,
  (name) => name.replace(/[ -]/g, '_'),
  (name) => [...name].join('\u200B'),
];

it('law: no part of the name of one who did not agree is left, however it is written', () => {
  fc.assert(
    fc.property(
      aName,
      fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: ways.length - 1 })), { minLength: 1, maxLength: 5 }),
      (given, places) => {
        const all = [given.name, ...given.parts];
        const text = tidyText(
          places.map(([which, way]) => `and then ${ways[way]?.(all[which] ?? given.name)} told me, and`).join('\n'),
        );
        const said = fold(without(text, onFile([person(given.name)])));
        for (const part of given.parts) expect(said).not.toContain(fold(part));
      },
    ),
    { numRuns: 400 },
  );
});

it('nobody is passed over who is found by a short name, a small name or an address', () => {
  const may = (text: string, name: string) =>
    passedOver([text]).mayBePerson({ name, nameKey: fold(name), isNear: true });
  expect(
    ['with Robbie', 'with Bob', 'to rhale@x.example', 'as Hales said'].map((text) => may(text, 'Robert Hale')),
  ).toEqual([true, true, false, true]);
  expect(may('to tokafor@x.example', 'Tom Okafor')).toBe(true);
  expect(may('as Nobody said', 'Robert Hale')).toBe(false);
  const place = (text: string, name: string) => passedOver([text]).mayBePlace(name);
  expect([place('at HTA', 'Harbor Transit Authority'), place('see harbortransit.example', 'Harbor Transit')]).toEqual([
    true,
    true,
  ]);
  expect(place('at the office of others', 'City of Water')).toBe(false);
});

it('law: whoever is passed over at once could not have been found', () => {
  fc.assert(
    fc.property(aName, aName, fc.constantFrom(...ways), fc.boolean(), (one, other, way, isNear) => {
      const text = tidyText(`Then ${way(one.name)} and ${one.parts[0]} told me.`);
      const them = person(other.name, { isNear });
      const place = { key: 'place', names: [`${other.name} Works`], isShown: false, isNear };
      const { mayBePerson, mayBePlace } = passedOver([text]);
      if (!mayBePerson({ name: them.name, nameKey: fold(them.name), isNear }))
        expect(found(text, onFile([them]))).toEqual([]);
      if (!mayBePlace(place.names[0] ?? '')) expect(found(text, onFile([], { places: [place] }))).toEqual([]);
    }),
  );
});
