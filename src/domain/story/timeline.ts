/** The moments of a search worth telling, oldest first, each as one sentence. Method: M11, M9. */
import { compareText } from '../compare-text.ts';
import { addDays, type Day, daysBetween } from '../day.ts';
import { type Chain, pathTo } from '../referrals/chain.ts';
import { conversationCounts } from '../search/milestones.ts';
import type { Label } from './labels.ts';
import { again, capital, counted, introducer, sayNumber, saySpan } from './said.ts';
import type { StoryFacts, StoryOpening } from './story-facts.ts';

/** In the order in which they are told when they fell on one day. */
export const momentKinds = [
  'first-message',
  'first-answer',
  'first-talk',
  'first-name',
  'handed-on',
  'count',
  'silence',
  'opening',
  'interview',
  'closed',
  'offer',
  'yes',
] as const;
export type MomentKind = (typeof momentKinds)[number];

export interface Moment {
  readonly kind: MomentKind;
  readonly on: Day;
  readonly text: string;
}

interface Happening {
  readonly kind: MomentKind;
  readonly on: Day;
  readonly say: () => string;
}

/** Conversations that are told by their number. */
const told: readonly number[] = [...conversationCounts, 150, 200, 250, 300];
/** A silence shorter than this is no part of the story. */
const longSilence = 14;
export function timelineOf(
  facts: StoryFacts,
  chain: Chain,
  labels: ReadonlyMap<string, Label>,
  places: ReadonlyMap<string, string>,
): readonly Moment[] {
  const who = introducer(labels);
  const told: string[] = [];
  const at = (key: string): string => {
    const place = places.get(key);
    if (place === undefined) return '';
    return ` at ${told.some((text) => text.includes(place)) ? again(place) : place}`;
  };
  const found: Happening[] = [
    ...letters(facts, who),
    ...talks(facts, who),
    ...names(facts, chain, who),
    ...silence(facts),
    ...openings(facts, who, at),
  ];
  if (facts.landedOn !== null) found.push({ kind: 'yes', on: facts.landedOn, say: () => 'I said yes.' });
  return found
    .sort((a, b) => compareText(a.on, b.on) || momentKinds.indexOf(a.kind) - momentKinds.indexOf(b.kind))
    .map(({ kind, on, say }) => {
      const text = say();
      told.push(text);
      return { kind, on, text };
    });
}

type Who = (personId: string) => string;

function letters({ letters }: StoryFacts, who: Who): Happening[] {
  const out = letters.filter((one) => one.direction === 'out');
  const [first] = out;
  if (!first) return [];
  const answer = letters.find((one) => one.direction === 'in' && one.on >= first.on);
  const waited = answer ? daysBetween(first.on, answer.on) : 0;
  return [
    { kind: 'first-message', on: first.on, say: () => `I wrote the first message, to ${who(first.personId)}.` },
    ...(answer
      ? [
          {
            kind: 'first-answer' as const,
            on: answer.on,
            say: () => `The first answer came${waited === 0 ? ' the same day' : `, after ${saySpan(waited)}`}.`,
          },
        ]
      : []),
  ];
}

function talks({ talks }: StoryFacts, who: Who): Happening[] {
  return talks.flatMap((talk, i): Happening[] => {
    if (i === 0)
      return [
        { kind: 'first-talk', on: talk.heldOn, say: () => `The first conversation, with ${who(talk.personId)}.` },
      ];
    return told.includes(i + 1)
      ? [{ kind: 'count', on: talk.heldOn, say: () => `Conversation ${i + 1}, with ${who(talk.personId)}.` }]
      : [];
  });
}

function names({ referrals }: StoryFacts, { nodes }: Chain, who: Who): Happening[] {
  const generations = new Map(nodes.map((node) => [node.personId, node.generation]));
  const inTime = [...referrals].sort((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id));
  const [first] = inTime;
  if (!first) return [];
  const together = inTime.filter((one) => one.fromPersonId === first.fromPersonId && one.on === first.on).length;
  const handedOn = inTime.find(
    (one) => (generations.get(one.fromPersonId) ?? 0) > 0 && (generations.get(one.toPersonId) ?? 0) > 1,
  );
  return [
    {
      kind: 'first-name',
      on: first.on,
      say: () =>
        `${capital(who(first.fromPersonId))} named ${counted(together, 'person', 'people')} I should speak with.`,
    },
    ...(handedOn
      ? [
          {
            kind: 'handed-on' as const,
            on: handedOn.on,
            say: () =>
              `${capital(who(handedOn.fromPersonId))}, whose name I had been given, gave me a name in turn. Now I was ${counted(generations.get(handedOn.toPersonId) ?? 2, 'introduction', 'introductions')} away from anyone I knew.`,
          },
        ]
      : []),
  ];
}

/** The longest time in which nothing came back, after she had begun. */
function silence({ letters, talks, today, landedOn }: StoryFacts): Happening[] {
  const begun = letters.find((one) => one.direction === 'out')?.on;
  if (begun === undefined) return [];
  const end = landedOn ?? today;
  const back = [
    ...letters.filter((one) => one.direction === 'in').map(({ on }) => on),
    ...talks.map(({ heldOn }) => heldOn),
  ].filter((on) => on >= begun && on <= end);
  const days = [begun, ...back.sort(compareText)];
  let longest = { from: begun, days: 0 };
  days.forEach((from, i) => {
    const next = days[i + 1];
    if (next !== undefined && daysBetween(from, next) > longest.days) longest = { from, days: daysBetween(from, next) };
  });
  if (longest.days < longSilence) return [];
  return [
    {
      kind: 'silence',
      on: addDays(longest.from, 1),
      say: () => `Then nothing came back for ${saySpan(longest.days - 1)}. I kept going.`,
    },
  ];
}

/** The first opening, and the one that became the yes, from hearing of it to the offer; and the first that came to nothing. */
function openings({ openings, people }: StoryFacts, who: Who, at: (key: string) => string): Happening[] {
  const worksAt = new Map(people.map((person) => [person.id, person.employerKey]));
  const where = (one: StoryOpening): string =>
    one.personId !== null && one.placeKey !== '' && worksAt.get(one.personId) === one.placeKey
      ? ' there'
      : at(one.placeKey);
  const inTime = [...openings].sort((a, b) => compareText(a.heardOn, b.heardOn) || compareText(a.id, b.id));
  const [first] = inTime.filter((one) => one.personId !== null);
  const yes = inTime.find((one) => one.isYes);
  const heard = [...new Set([first, yes])].filter((one) => one !== undefined);
  const found: Happening[] = heard.map((one) => ({
    kind: 'opening',
    on: one.heardOn,
    say: () => sayHeard(one, who, where),
  }));
  const met = inTime.filter(
    (one) => one.interviewedOn !== null && (one.isYes || one === earliest(inTime, 'interviewedOn')),
  );
  for (const one of met)
    if (one.interviewedOn !== null)
      found.push({ kind: 'interview', on: one.interviewedOn, say: () => `An interview${at(one.placeKey)}.` });
  const closed = earliest(inTime, 'closedOn');
  if (closed && closed.closedOn !== null && closed.personId !== null)
    found.push({ kind: 'closed', on: closed.closedOn, say: () => `An opening${at(closed.placeKey)} came to nothing.` });
  const offered = inTime.filter((one) => one.offeredOn !== null);
  offered.forEach((one, i) => {
    if (one.offeredOn === null) return;
    const which = i === 0 ? 'An offer' : i === 1 ? 'A second offer' : 'One more offer';
    found.push({
      kind: 'offer',
      on: one.offeredOn,
      say: () => `${which}${at(one.placeKey).replace(/^ at /, ' from ')}.`,
    });
  });
  return found;
}

function sayHeard(one: StoryOpening, who: Who, where: (one: StoryOpening) => string): string {
  const unposted = one.posted === 'not posted' ? ' that nobody had posted' : '';
  if (one.personId === null) return `I found an opening${where(one)}.`;
  return `${capital(who(one.personId))} told me of an opening${where(one)}${unposted}.`;
}

type DayOf = 'interviewedOn' | 'closedOn';

function earliest(openings: readonly StoryOpening[], day: DayOf): StoryOpening | undefined {
  return openings
    .filter((one) => one[day] !== null)
    .sort((a, b) => compareText(a[day] ?? '', b[day] ?? '') || compareText(a.id, b.id))[0];
}

/** The people through whom the yes came, first to last; none when it came of no conversation. */
export function wayToYes({ openings }: StoryFacts, chain: Chain): readonly string[] {
  const personId = openings.find((one) => one.isYes)?.personId ?? null;
  return personId === null ? [] : pathTo(chain, personId);
}

/** `four introductions`, for the way from the first to the last. */
export function sayWayLength(way: readonly string[]): string {
  return way.length === 2 ? 'One introduction' : `${capital(sayNumber(way.length - 1))} introductions`;
}
