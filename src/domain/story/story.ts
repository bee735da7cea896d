/** A search told as a story, with other people as roles: title, moments, chain, numbers, lessons, and how it ended or where it stands. Method: M11. */
import { compareText } from '../compare-text.ts';
import { fold } from '../people/fold.ts';
import { type Chain, chainOf } from '../referrals/chain.ts';
import { type Label, personLabels, placeLabels } from './labels.ts';
import { firstDay, type StoryNumber, storyNumbers } from './numbers.ts';
import { capital, counted, sayBetween, sayFullDate } from './said.ts';
import { type StoryChain, storyChain } from './story-chain.ts';
import type { StoryFacts } from './story-facts.ts';
import { type Moment, sayWayLength, timelineOf, wayToYes } from './timeline.ts';

/** Everything in it may be shared: a person stands in it only as a role, or by name when they agreed. */
export interface Story {
  readonly title: string;
  /** One sentence under the title. */
  readonly sentence: string;
  readonly moments: readonly Moment[];
  readonly numbers: readonly StoryNumber[];
  /** Her own words; `by` says who said it when it was said to her word for word, else ''. */
  readonly lessons: readonly { readonly text: string; readonly by: string }[];
  readonly ending: {
    readonly sentences: readonly string[];
    /** Those through whom it came, first to last. */
    readonly way: readonly string[];
  };
  readonly chain: StoryChain;
  readonly hasLanded: boolean;
  /** False before the first conversation: there is no story yet. */
  readonly hasBegun: boolean;
}

/** What her story is called while she has chosen nothing else. */
export function usualTitle(hasLanded: boolean): string {
  return hasLanded ? 'How I found my work' : 'Looking for my work, one conversation at a time';
}

export interface StoryLabels {
  readonly people: ReadonlyMap<string, Label>;
  readonly places: ReadonlyMap<string, string>;
}

/** What everyone and every place in it is called, numbered in the order in which they came into the search. */
export function storyLabels(given: StoryFacts): StoryLabels {
  const facts = inTime(given);
  // Those she talked with are met first in the story, so they are counted first.
  const { nodes } = chainIn(facts);
  const inOrder = [
    ...nodes.filter((node) => node.conversations > 0),
    ...nodes.filter((node) => node.conversations === 0),
  ];
  const arrived = new Map(inOrder.map((node, at) => [node.personId, at]));
  const people = [...facts.people].sort(
    (a, b) => (arrived.get(a.id) ?? 1e9) - (arrived.get(b.id) ?? 1e9) || compareText(a.id, b.id),
  );
  const known = new Map(facts.places.map((place) => [place.key, place]));
  const keys = [...people.map(({ employerKey }) => employerKey), ...facts.openings.map(({ placeKey }) => placeKey)];
  const places = placeLabels(keys.flatMap((key) => known.get(key) ?? []));
  return { people: personLabels(people, places), places };
}

/** `clean` takes the names of others out of her own words. The same facts give the same story, in whatever order they come. */
export function tellStory(given: StoryFacts, labels: StoryLabels, clean: (text: string) => string): Story {
  const facts = inTime(given);
  const chain = chainIn(facts);
  const way = wayToYes(facts, chain);
  const hasLanded = facts.landedOn !== null;
  return {
    title: clean(facts.title.trim()) || usualTitle(hasLanded),
    sentence: opening(facts),
    moments: timelineOf(facts, chain, labels.people, labels.places),
    numbers: storyNumbers(facts, chain),
    lessons: lessonLines(facts.lessons).map((text) => ({ text: clean(text), by: saidBy(facts, text, labels.people) })),
    ending: {
      sentences: ending(facts, way),
      way: way.length > 1 ? way.map((id) => labels.people.get(id)?.full ?? 'someone') : [],
    },
    chain: storyChain(facts, chain, labels.people, labels.places, way),
    hasLanded,
    hasBegun: facts.talks.length > 0,
  };
}

function chainIn(facts: StoryFacts): Chain {
  return chainOf(facts.referrals, facts.people, facts.talks);
}

/** A lesson a line, without the marks of a list. */
export function lessonLines(lessons: string): readonly string[] {
  return lessons
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+/u, '').trim())
    .filter((line) => line !== '');
}

function inTime(facts: StoryFacts): StoryFacts {
  return {
    ...facts,
    talks: [...facts.talks].sort((a, b) => compareText(a.heldOn, b.heldOn) || compareText(a.personId, b.personId)),
    letters: [...facts.letters].sort(
      (a, b) => compareText(a.on, b.on) || compareText(b.direction, a.direction) || compareText(a.personId, b.personId),
    ),
    openings: [...facts.openings].sort((a, b) => compareText(a.heardOn, b.heardOn) || compareText(a.id, b.id)),
  };
}

function opening(facts: StoryFacts): string {
  const { talks, landedOn, today } = facts;
  const began = firstDay(facts);
  if (began === null || talks.length === 0) return 'The story begins with the first conversation.';
  const said = capital(counted(talks.length, 'conversation', 'conversations'));
  return landedOn === null
    ? `${said} in ${sayBetween(began, today)}, and I am still looking. This is how it goes.`
    : `${said} in ${sayBetween(began, landedOn)}, and then a yes. This is how it went.`;
}

function ending(facts: StoryFacts, way: readonly string[]): readonly string[] {
  const { talks, landedOn, today } = facts;
  const people = new Set(talks.map(({ personId }) => personId)).size;
  const thanks = `To the ${counted(people, 'person', 'people')} who gave me their time: thank you.`;
  if (landedOn !== null) {
    const path =
      way.length > 1
        ? ` ${sayWayLength(way)} led from the first of these people to the yes.`
        : way.length === 1
          ? ' It began with one conversation.'
          : '';
    return [`On ${sayFullDate(landedOn)} I said yes.${path}`, ...(people > 0 ? [thanks] : [])];
  }
  const open = facts.openings.filter((one) => one.closedOn === null && one.heardOn <= today);
  const offers = open.filter((one) => one.offeredOn !== null).length;
  const underWay =
    offers > 0
      ? ` ${capital(counted(offers, 'offer is', 'offers are'))} on the table.`
      : open.length > 0
        ? ` ${capital(counted(open.length, 'opening is', 'openings are'))} under way.`
        : '';
  return [
    `This is where it stands on ${sayFullDate(today)}.${underWay} I do not know yet how it ends.`,
    ...(people > 0 ? [thanks] : []),
  ];
}

/** Who said it, when the lesson repeats what was said to her word for word. */
function saidBy(
  { quotes }: StoryFacts,
  lesson: string,
  labels: ReadonlyMap<string, { readonly full: string }>,
): string {
  const same = fold(lesson);
  const quote = quotes.find(({ text }) => fold(text) === same);
  return (quote && labels.get(quote.personId)?.full) ?? '';
}
