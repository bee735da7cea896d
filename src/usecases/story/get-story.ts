/** The search told as a story to share, with other people as roles, and what in her own words still names someone. Method: M11. */
import type { OutputOf } from '#contract/contract.ts';
import { compareText } from '#domain/compare-text.ts';
import { fold } from '#domain/people/fold.ts';
import { ok } from '#domain/result.ts';
import { nameFinder } from '#domain/story/names-in-text.ts';
import { cleanWords, type NameInWords, namesInWords } from '#domain/story/own-words.ts';
import { lessonLines, storyLabels, tellStory } from '#domain/story/story.ts';
import { storyAsMarkdown } from '#domain/story/story-as-markdown.ts';
import { tidyText } from '#domain/story/text-tokens.ts';
import type { Reading } from '#store/kernel/store.ts';
import { namedPeople } from '#store/named-people.ts';
import type { UseCase } from '../use-case.ts';
import { onFileFor } from './on-file.ts';
import { readStory, type StoryReading } from './read-story.ts';

type Output = OutputOf<'getStory'>;

/** Suggestions shown at most. */
const suggestedAtMost = 12;
/** What a lesson is made of; how things are arranged somewhere is none. */
const telling = ['advice', 'culture', 'path', 'work', 'entry', 'trends', 'fit'];

export const getStory: UseCase<'getStory'> = async (_input, context) =>
  context.store.read(async (r) => {
    const reading = await readStory(r, context);
    const { facts } = reading;
    const labels = storyLabels(facts);
    const heard = worthTelling(reading);
    const onFile = await onFileFor(
      r,
      reading,
      [facts.title, facts.lessons, ...heard.map(({ text }) => text)],
      context.now,
    );
    const finder = nameFinder(onFile);
    const clean = (text: string): string => cleanWords(tidyText(text), finder, labels);
    const words = { title: tidyText(facts.title), lessons: tidyText(facts.lessons) };
    const found = namesInWords(words, finder, labels);
    const story = tellStory({ ...facts, ...words }, labels, clean);
    const markdown = storyAsMarkdown(story);
    return ok({
      story,
      markdown,
      ...words,
      found: await foundShapes(r, found),
      mayBeShared: found.length === 0 && story.hasBegun,
      namesShown: namesShown(reading, markdown, [...story.chain.shown.map(({ label }) => label)]),
      people: facts.people
        .map((one) => ({
          id: one.id,
          name: one.name,
          label: labels.people.get(one.id)?.full ?? 'someone',
          mayBeNamed: one.mayBeNamed,
        }))
        .sort(inOrderOf([...labels.people.keys()], ({ id }) => id)),
      places: facts.places
        .map(({ key, name, isShown }) => ({ key, name, label: labels.places.get(key) ?? '', isShown }))
        .sort((a, b) => compareText(fold(a.name), fold(b.name)) || compareText(a.key, b.key)),
      notNames: [...reading.choices.notNames],
      suggestions: heard.map((row) => ({
        insightId: row.id,
        text: clean(row.text),
        by: (row.is_quote === 1 && row.person_id !== null && labels.people.get(row.person_id)?.full) || '',
        isQuote: row.is_quote === 1,
        on: row.on_day,
      })),
      landedOn: facts.landedOn,
    });
  });

/** Heard in conversations and not yet among the lessons; what was said word for word first. */
function worthTelling({ insights, facts }: StoryReading) {
  const taken = new Set(lessonLines(facts.lessons).map(fold));
  const heard = insights.filter(
    (row) => telling.includes(row.theme) && !taken.has(fold(row.text)) && row.text.length <= 240,
  );
  return [...heard.filter((row) => row.is_quote === 1), ...heard.filter((row) => row.is_quote !== 1)].slice(
    0,
    suggestedAtMost,
  );
}

async function foundShapes(r: Reading, found: readonly NameInWords[]): Promise<Output['found']> {
  const people = await namedPeople(
    r,
    found.flatMap((one) => (one.kind === 'person' ? one.ids : [])),
  );
  return found.map(({ field, kind, start, end, text, ids, replacement }) => ({
    field,
    kind,
    start,
    end,
    text,
    people: kind === 'person' ? ids.flatMap((id) => people.get(id) ?? []).map(({ id, name }) => ({ id, name })) : [],
    placeKey: kind === 'place' ? (ids[0] ?? null) : null,
    replacement,
  }));
}

/** Names of those who agreed and of places she chose to show, as far as they stand in it. */
function namesShown({ facts }: StoryReading, markdown: string, labels: readonly string[]): Output['namesShown'] {
  const text = fold(`${markdown} ${labels.join(' ')}`);
  const stands = (name: string): boolean => name !== '' && ` ${text} `.includes(` ${fold(name)} `);
  return [
    ...facts.people
      .filter((one) => one.mayBeNamed && stands(one.name))
      .map(({ name }) => ({ name, because: 'You said that they agreed to be named.' })),
    ...facts.places
      .filter((one) => one.isShown && stands(one.name))
      .map(({ name }) => ({ name, because: 'You chose to show this organization.' })),
  ];
}

function inOrderOf<T>(order: readonly string[], keyOf: (one: T) => string): (a: T, b: T) => number {
  const place = new Map(order.map((key, at) => [key, at]));
  return (a, b) => (place.get(keyOf(a)) ?? 0) - (place.get(keyOf(b)) ?? 0);
}
