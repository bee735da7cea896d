/** Her own words made fit to share: every name of someone else in them, and the words with a role in its place. Method: M11. */

import { oneOf } from './labels.ts';
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
    linesOf(words[field]).flatMap(({ from, line }) => {
      const found = finder.find(line);
      return found.map((one) => ({
        ...one,
        start: from + one.start,
        end: from + one.end,
        field,
        replacement: roleOf(one, found, labels),
      }));
    }),
  );
}

/** The text with a role for every name found in it. */
export function cleanWords(text: string, finder: NameFinder, labels: StoryLabels): string {
  const found = finder.find(text);
  return withoutNames(text, found, (one) => roleOf(one, found, labels));
}

/** Each line is a lesson of its own. */
function linesOf(text: string): readonly { readonly from: number; readonly line: string }[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const one = { from, line };
    from += line.length + 1;
    return one;
  });
}

/** `a planner`, as one would say; told apart from the other planners only where two stand side by side. */
function roleOf(one: FoundName, found: readonly FoundName[], { people, places }: StoryLabels): string {
  const [id = ''] = one.ids;
  if (one.kind === 'place') return places.get(id) ?? 'an organization';
  const label = one.ids.length === 1 ? people.get(id) : undefined;
  if (!label) return 'someone';
  const others = found.some(({ ids: [other = ''] }) => other !== id && people.get(other)?.noun === label.noun);
  return others || label.noun === '' ? label.short : oneOf(label.noun);
}
