import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import { employerKey } from '../organizations/employer-name.ts';
import { fold } from '../people/fold.ts';
import { drawChain } from './drawn-chain.ts';
import { personLabels, placeLabels } from './labels.ts';
import { nameFinder } from './names-in-text.ts';
import { organizationKind } from './organization-kind.ts';
import { cleanWords, namesInWords } from './own-words.ts';
import { introducer } from './said.ts';
import { lessonLines, type Story, storyLabels, tellStory } from './story.ts';
import { storyAsMarkdown } from './story-as-markdown.ts';
import { storyCard } from './story-card.ts';
import type { StoryFacts, StoryOpening } from './story-facts.ts';
import { workOf } from './work-words.ts';

const someone = (id: string, name: string, title: string, organization: string, more: object = {}) => ({
  id,
  name,
  title,
  organization,
  employerKey: employerKey(organization),
  tie: 'other' as const,
  mayBeNamed: false,
  ...more,
});
const people = [
  someone('1', 'Elena Duarte', 'Program Manager', 'City Water Trust', { tie: 'former-colleague' }),
  someone('2', 'Tom Okafor', 'Planning Lead', 'Metro Planning Council'),
  someone('3', 'Priya Raman', 'Director of Operations', 'Harbor Transit'),
];
const referral = (id: string, fromPersonId: string, toPersonId: string, on: string) => ({
  id,
  fromPersonId,
  toPersonId,
  on,
  mayUseName: 'yes' as const,
});
const opening: StoryOpening = {
  id: 'o1',
  placeKey: employerKey('Harbor Transit'),
  personId: '3',
  heardOn: '2026-03-02',
  posted: 'not posted',
  interviewedOn: '2026-03-20',
  offeredOn: '2026-04-10',
  closedOn: null,
  isYes: true,
};
const whole: StoryFacts = {
  today: '2026-04-20',
  title: '',
  lessons: '',
  landedOn: '2026-04-14',
  people,
  places: people.map(({ employerKey: key, organization }) => ({ key, name: organization, isShown: false })),
  referrals: [referral('r1', '1', '2', '2026-01-20'), referral('r2', '2', '3', '2026-02-04')],
  talks: [
    { personId: '1', heldOn: '2026-01-20', minutes: 20 },
    { personId: '2', heldOn: '2026-02-04', minutes: 25 },
    { personId: '3', heldOn: '2026-03-02', minutes: 20 },
  ],
  letters: [
    { personId: '1', on: '2026-01-10', direction: 'out' },
    { personId: '1', on: '2026-01-13', direction: 'in' },
    { personId: '2', on: '2026-01-22', direction: 'out' },
    { personId: '3', on: '2026-02-06', direction: 'out' },
    { personId: '3', on: '2026-02-27', direction: 'in' },
  ],
  openings: [opening],
  applications: { sent: 12, answered: 0 },
  quotes: [{ text: 'Nobody is above riding the 6 a.m. bus here.', personId: '3' }],
  toGo: null,
};
const fileOf = (facts: StoryFacts) => ({
  people: facts.people.map(({ id, name, mayBeNamed }) => {
    const [givenName = '', ...rest] = name.split(' ');
    return { id, name, givenName, familyName: rest.join(' '), emails: [], isNear: true, mayBeNamed };
  }),
  places: facts.places.map(({ key, name, isShown }) => ({ key, names: [name], isShown, isNear: true })),
  seekerName: 'Dana Whitfield',
  notNames: [],
});
const told = (facts: StoryFacts): Story => {
  const labels = storyLabels(facts);
  const finder = nameFinder(fileOf(facts));
  return tellStory(facts, labels, (text) => cleanWords(text, finder, labels));
};
const allOf = (story: Story) => `${JSON.stringify(story)}\n${storyAsMarkdown(story)}`;

describe('people are told as roles', () => {
  it.each([
    ['Director of Operations', 'operations director'],
    ['Planning Lead', 'planner'],
    ['Head of Engineering', 'engineering director'],
    ['VP Marketing at Quillworks', 'communications vice president'],
    ['Founder & CEO', 'founder'],
    ['School Librarian', 'librarian'],
    ['Retired', ''],
    ['', ''],
  ])('%s', (title, work) => expect(workOf(title)).toBe(work));

  it.each([
    ['Harbor Transit', 'transit agency'],
    ['Metro Planning Council', 'planning agency'],
    ['City Water Trust', 'water utility'],
    ['Quillworks', 'organization'],
    ['Freelance', ''],
  ])('%s', (name, kind) => expect(organizationKind(name)).toBe(kind));

  it('no two are called the same', () => {
    const many = Array.from({ length: 16 }, (_, i) => someone(`${i}`, `N${i}`, 'Planner', 'Harbor Transit'));
    const places = placeLabels([{ key: employerKey('Harbor Transit'), name: 'Harbor Transit', isShown: false }]);
    const labels = [...personLabels(many, places).values()];
    expect(new Set(labels.map(({ full }) => full)).size).toBe(16);
    expect(new Set(labels.map(({ short }) => short)).size).toBe(16);
    expect(labels.slice(0, 3).map(({ full }) => full)).toEqual([
      'a planner at a transit agency',
      'another planner at a transit agency',
      'a third planner at a transit agency',
    ]);
    expect(labels.at(-1)?.short).toBe('a 16th planner');
    expect([...placeLabels([{ key: 'quillworks', name: 'Quillworks', isShown: false }])]).toEqual([]);
  });

  it('a word that is part of their name is not used of them', () => {
    const labels = personLabels([someone('1', 'Ada Planner', 'Planner', '')], new Map());
    expect(labels.get('1')?.full).toBe('someone');
  });
});

describe('the story', () => {
  it('goes from the first message to the yes, in sentences', () => {
    const story = told(whole);
    expect(story.title).toBe('How I found my work');
    expect(story.sentence).toBe('Three conversations in about three months, and then a yes. This is how it went.');
    expect(story.moments.map(({ text }) => text)).toEqual([
      'I wrote the first message, to a former colleague at a water utility.',
      'The first answer came, after three days.',
      'The first conversation, with the former colleague.',
      'The former colleague named one person I should speak with.',
      'A planner at a planning agency, whose name I had been given, gave me a name in turn. Now I was two introductions away from anyone I knew.',
      'Then nothing came back for 22 days. I kept going.',
      'An operations director at a transit agency told me of an opening there that nobody had posted.',
      'An interview at the transit agency.',
      'An offer from the transit agency.',
      'I said yes.',
    ]);
    expect(story.ending.sentences[0]).toBe(
      'On April 14, 2026 I said yes. Two introductions led from the first of these people to the yes.',
    );
    expect(story.ending.way).toHaveLength(3);
    expect(story.chain.way).toEqual(['p1', 'p2', 'p3']);
  });

  it('before the end it says where it stands, and an estimate is a range that says it is one', () => {
    const story = told({
      ...whole,
      landedOn: null,
      openings: [{ ...opening, isYes: false, offeredOn: null }],
      toGo: { low: 14.2, high: 60 },
    });
    expect(story.ending.sentences[0]).toBe(
      'This is where it stands on April 20, 2026. One opening is under way. I do not know yet how it ends.',
    );
    expect(story.numbers.at(-1)).toMatchObject({ figure: '14 to 60', label: 'more conversations' });
    expect(story.numbers.at(-1)?.sentence).toContain('An estimate');
  });

  it('has not begun before the first conversation', () => {
    const story = told({ ...whole, talks: [], referrals: [], letters: [], openings: [], landedOn: null });
    expect(story.hasBegun).toBe(false);
    expect(story.moments).toEqual([]);
  });

  it('a lesson that repeats what was said to her says who said it', () => {
    const story = told({ ...whole, lessons: '- “Nobody is above riding the 6 a.m. bus here.”\n\n2. Ask twice.' });
    expect(story.lessons).toEqual([
      { text: '“Nobody is above riding the 6 a.m. bus here.”', by: 'an operations director at a transit agency' },
      { text: 'Ask twice.', by: '' },
    ]);
    expect(lessonLines(' \n* One\n• Two\n3) Three')).toEqual(['One', 'Two', 'Three']);
  });

  it('one who agreed stands in it by name, and so does a place she chose to show', () => {
    const named = told({ ...whole, people: people.map((one) => ({ ...one, mayBeNamed: one.id === '3' })) });
    expect(storyAsMarkdown(named)).toContain('Priya Raman told me of an opening');
    expect(storyAsMarkdown(named)).not.toContain('Harbor');
    const shown = told({
      ...whole,
      places: whole.places.map((one) => ({ ...one, isShown: one.name === 'Harbor Transit' })),
    });
    expect(storyAsMarkdown(shown)).toContain('An offer from Harbor Transit.');
  });

  it('names in her own words are told as roles until she has settled them', () => {
    const facts = {
      ...whole,
      title: 'What Tom asked',
      lessons: 'Priya’s bus at Harbor Transit taught me more than maps.',
    };
    const labels = storyLabels(facts);
    expect(
      namesInWords(facts, nameFinder(fileOf(facts)), labels).map(({ field, text, replacement }) => [
        field,
        text,
        replacement,
      ]),
    ).toEqual([
      ['title', 'Tom', 'a planner'],
      ['lessons', 'Priya', 'an operations director'],
      ['lessons', 'Harbor Transit', 'a transit agency'],
    ]);
    expect(told(facts)).toMatchObject({
      title: 'What a planner asked',
      lessons: [{ text: 'An operations director’s bus at a transit agency taught me more than maps.' }],
    });
  });

  it('Markdown takes nothing of hers for its own marks', () => {
    expect(storyAsMarkdown(told({ ...whole, title: 'A *star* [in] <b>' }))).toContain(
      '# A \\*star\\* \\[in\\] \\<b\\>',
    );
  });
});

it('law: the same facts give the same story, in whatever order they come', () => {
  const story = allOf(told(whole));
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (chance) => {
      const mixed = <T>(list: readonly T[]): T[] =>
        list
          .map((one) => [chance.next().value ?? 0, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
      const again = {
        ...whole,
        people: mixed(whole.people),
        referrals: mixed(whole.referrals),
        talks: mixed(whole.talks),
        letters: mixed(whole.letters),
        places: mixed(whole.places),
      };
      expect(allOf(told(again))).toBe(story);
    }),
    { numRuns: 60 },
  );
});

const aWord = fc
  .array(fc.constantFrom(...'bcdfgkmnprtvzščñ'), { minLength: 4, maxLength: 7 })
  .map((all) => all.map((letter, at) => `${letter}${'aeiouöé'[(at * 3) % 7]}`).join(''))
  .map((word) => `X${word}`);
const aTitle = fc.constantFrom('Planner', 'Director of Operations', 'Head of Service Planning', '', 'CEO');
const writing = fc.constantFrom(
  (name: string) => name,
  (name: string) => name.toUpperCase(),
  (name: string) => `${name}’s`,
  (name: string) => name.toLowerCase(),
  (name: string) => name.normalize('NFD').replace(/\p{M}/gu, ''),
);

it('law: no name of one who did not agree, and no hidden employer, stands in anything that is shared', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(aWord, aWord, aTitle, aWord, fc.boolean(), writing), { minLength: 3, maxLength: 3 }),
      (drawn) => {
        const named = people.map((one, at) => {
          const [given = '', family = '', title = '', place = '', mayBeNamed = false] = drawn[at] ?? [];
          const organization = `${place} Transit`;
          // Their employer stands in the title too, as many write it.
          return {
            ...one,
            name: `${given} ${family}`,
            title: `${title} at ${organization}`,
            organization,
            employerKey: employerKey(organization),
            mayBeNamed,
          };
        });
        const lessons = named
          .map((one, at) => {
            const write = drawn[at]?.[5] ?? ((name: string) => name);
            const [given = '', family = ''] = one.name.split(' ');
            return `${write(one.name)} told me, then ${write(given)} and ${write(family)} of ${write(one.organization)} did.`;
          })
          .join('\n');
        const facts: StoryFacts = {
          ...whole,
          title: `What ${named[1]?.name} asked`,
          lessons,
          people: named,
          places: named.map(({ employerKey: key, organization }) => ({ key, name: organization, isShown: false })),
          openings: [{ ...opening, placeKey: named[2]?.employerKey ?? '' }],
          quotes: [{ text: lessons.split('\n')[0] ?? '', personId: '1' }],
        };
        const said = fold(allOf(told(facts)));
        const agreed = fold(named.map((one) => (one.mayBeNamed ? one.name : '')).join(' '));
        for (const one of named) {
          expect(said).not.toContain(fold(one.organization));
          if (!one.mayBeNamed)
            for (const part of one.name.split(' '))
              if (!agreed.includes(fold(part))) expect(said).not.toContain(fold(part));
        }
      },
    ),
    { numRuns: 200 },
  );
});

it('the picture holds few words, the way to the yes, three numbers, and nothing that would break it', () => {
  const { svg, width, height } = storyCard(told({ ...whole, title: 'A & <b> who else? '.repeat(12) }), '@font-face{}');
  expect([width, height]).toEqual([1200, 1500]);
  expect(svg).toContain('A &amp; &lt;b&gt; who else?');
  expect(svg).toContain('…');
  expect(svg.match(/<circle/g)).toHaveLength(3);
  expect(svg).toContain('people named to me');
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  const alone = { ...whole, referrals: [], openings: [], landedOn: null, talks: whole.talks.slice(0, 1) };
  expect(storyCard(told(alone)).svg).not.toMatch(/NaN|undefined|Infinity/);
});

describe('whoever is met again', () => {
  const planner = { noun: 'planner', short: 'a planner', full: 'a planner at a bank' };
  const other = { noun: 'planner', short: 'another planner', full: 'a planner' };
  it('is the planner, or the one of the place when two were met', () => {
    const who = introducer(
      new Map([
        ['1', planner],
        ['2', other],
      ]),
    );
    expect([who('1'), who('1'), who('2'), who('1')]).toEqual([
      'a planner at a bank',
      'the planner',
      'another planner',
      'the planner at the bank',
    ]);
  });

  it('in her own words is a planner, and told apart only where two stand in one line', () => {
    const facts = {
      ...whole,
      people: [...people, someone('4', 'Jo Lind', 'Service Planner', 'Metro Planning Council')],
      lessons: 'Jo was right.\nTom asked, Jo answered.',
    };
    expect(told(facts).lessons.map(({ text }) => text)).toEqual([
      'A planner was right.',
      'A planner asked, another planner answered.',
    ]);
    const labels = storyLabels(facts);
    expect(namesInWords(facts, nameFinder(fileOf(facts)), labels).map((one) => one.replacement)).toEqual([
      'a planner',
      'a planner',
      'another planner',
    ]);
  });
});

it('the drawing of many people has no words, and nobody stands on anybody', () => {
  const many = Array.from({ length: 30 }, (_, i) => someone(`m${i}`, `Xa${i}`, 'Planner', `Place ${i % 4} Transit`));
  const { chain } = told({
    ...whole,
    people: many,
    referrals: many.slice(1).map(({ id }, i) => referral(`r${i}`, `m${Math.floor(i / 2)}`, id, '2026-02-01')),
    talks: many.map(({ id }, i) => ({ personId: id, heldOn: addDays('2026-01-20', i * 2), minutes: 20 })),
    openings: [],
  });
  const drawn = drawChain(chain, { left: 0, top: 0, width: 520, height: 400 });
  expect(drawn.words).toEqual([]);
  expect(new Set(drawn.dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(30);
});
