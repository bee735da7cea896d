import { expect, test } from 'vitest';
import { drawn, wordsOf } from '../draw-for-test.tsx';
import { Hello } from './hello.tsx';
import { ownSurroundings } from './own-surroundings.ts';
import { PlaceStep } from './place-step.tsx';
import { RoleStep } from './role-step.tsx';
import { sayWhoIsKnown } from './say-welcome.ts';
import { placeAfter, placeBefore, placeFrom, sayStep } from './welcome-steps.ts';
import { WhoYouKnow } from './who-you-know.tsx';

const nothing = () => undefined;
const priya = {
  personId: 'p1',
  name: 'Priya Raman',
  title: 'Director of Operations',
  organization: 'Harbor Transit',
  organizationId: 'o1',
  kind: 'write' as const,
  score: 1,
  because: '17 messages have passed between you.',
  reasons: [],
  chanceOfReply: { low: 0.3, high: 0.5 },
};
const harbor = {
  id: 'o1',
  name: 'Harbor Transit',
  love: null,
  why: '',
  opening: 'none' as const,
  known: 2,
  maybe: 0,
  talked: 0,
  waiting: 0,
  place: 1,
  locked: false,
  because: '',
};

test('three steps, each with a way on and a way back; any other address is the greeting', () => {
  expect(placeFrom('organizations')).toBe('organizations');
  expect(placeFrom('nonsense')).toBe('hello');
  expect(placeAfter('people')).toBe('who');
  expect(placeBefore('roles')).toBe('hello');
  expect(placeBefore('hello')).toBeNull();
  expect([sayStep('roles'), sayStep('people'), sayStep('who')]).toEqual([
    'The first of three short steps',
    'The last of three short steps',
    '',
  ]);
});

test('the promise of the first minute is true for every count', () => {
  const said = (people: number, organizations: number, knownPeople: number, knownOrganizations: number) =>
    sayWhoIsKnown({ people, organizations, knownPeople, knownOrganizations });
  expect(said(900, 20, 37, 12)).toBe('You know 37 people at 12 of your organizations.');
  expect(said(900, 1, 1, 1)).toBe('You know one person at the place you named.');
  expect(said(900, 20, 0, 0)).toBe('You know nobody at these places yet, and 900 people who may know someone.');
  expect(said(900, 0, 0, 0)).toBe('900 people are with you now.');
  expect(said(0, 5, 0, 0)).toBe('Nobody is here yet, and that is easily changed.');
});

test('her clock and country are taken from the computer only where she has said none', () => {
  expect(ownSurroundings(undefined, 'en-US')).toEqual({});
  expect(ownSurroundings({ zone: '', country: '' }, 'de-AT')).toMatchObject({ country: 'AT' });
  expect(ownSurroundings({ zone: 'Europe/Vienna', country: 'AT' }, 'en-US')).toEqual({});
  expect(ownSurroundings({ zone: 'Europe/Vienna', country: '' }, 'en')).toEqual({});
});

test('the greeting says what this is for, offers made-up people, and promises that nothing leaves', async () => {
  const words = wordsOf(await drawn(<Hello onBegin={nothing} onSample={nothing} />));
  expect(words).toContain('who else do you suggest I speak with?');
  expect(words).toContain('Show me with made-up people');
  expect(words).toContain('Everything stays on this computer.');
});

test('a step without anything can be skipped; with something it goes on, and shows it', async () => {
  const roles = (list: readonly string[]) => ({
    roles: list.map((name) => ({
      id: name,
      name,
      why: '',
      mustBeTrue: '',
      ruledOutBy: '',
      dropped: null,
      insights: 0,
      people: 0,
      confidence: { level: 'nothing' as const, words: 'Nothing heard yet', forVoices: 0, againstVoices: 0 },
    })),
    suggestions: [],
  });
  const step = async (list: readonly string[]) =>
    drawn(<RoleStep onNext={nothing} />, { name: 'listRoles', input: {}, answer: roles(list) });
  expect(wordsOf(await step([]))).toContain('Skip this for now');
  const html = await step(['Service planner']);
  expect(wordsOf(html)).toContain('Next: places');
  expect(html).toContain('Take Service planner off');
  expect(wordsOf(await drawn(<RoleStep onNext={nothing} />))).toContain('Looking at your roles');
  const places = { organizations: [harbor], knownPeople: 0, knownOrganizations: 0 };
  const placed = await drawn(<PlaceStep onNext={nothing} />, { name: 'listOrganizations', input: {}, answer: places });
  expect(wordsOf(placed)).toContain('Harbor Transit');
  expect(wordsOf(placed)).toContain('Next: your people');
});

test('the end shows whom to talk to first and why, and where she knows someone', async () => {
  const html = await drawn(<WhoYouKnow suggestions={[priya]} organizations={[harbor]} people={5} />);
  const words = wordsOf(html);
  expect(words).toContain('Whom to talk to first');
  expect(words).toContain('17 messages have passed between you.');
  expect(words).toContain('Write to Priya');
  expect(html).toContain('/people/p1/write');
  expect(words).toContain('2 people');
  expect(html.match(/data-look="primary"/g)).toHaveLength(1);
});

test('with nobody yet, the end says where to begin', async () => {
  const words = wordsOf(await drawn(<WhoYouKnow suggestions={[]} organizations={[]} people={0} />));
  expect(words).toContain('Begin with one person');
  expect(words).toContain('Bring your people in');
});
