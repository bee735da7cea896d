/** Her own words made fit to share: every name of someone else in them, and the words with a role in its place. Method: M11. */

import { type FoundName, type NameFinder, withoutNames } from './names-in-text.ts';
import type { StoryLabels } from './story.ts';

export interface NameInWords extends FoundName {
  readonly field: 'title' | 'lessons';
  /** What stands there in what is shared. */
  readonly replacement: string;
}

export function namesInWords(
  words: { readonly title: string; readonly lessons: string },
  finder: NameFinder,
  labels: StoryLabels,
): readonly NameInWords[] {
  return (['title', 'lessons'] as const).flatMap((field) =>
    finder.find(words[field]).map((one) => ({ ...one, field, replacement: roleOf(one, labels) })),
  );
}

/** The text with a role for every name found in it. */
export function cleanWords(text: string, finder: NameFinder, labels: StoryLabels): string {
  return withoutNames(text, finder.find(text), (one) => roleOf(one, labels));
}

function roleOf(one: FoundName, { people, places }: StoryLabels): string {
  const [id = ''] = one.ids;
  if (one.kind === 'place') return places.get(id) ?? 'an organization';
  const label = one.ids.length === 1 ? people.get(id)?.short : undefined;
  return label ?? 'someone';
}
