/** Changes the story's own words and what it may show. Method: M11. */
import { fold } from '#domain/people/fold.ts';
import { ok } from '#domain/result.ts';
import { tidyText } from '#domain/story/text-tokens.ts';
import { ensureSeeker } from '#store/seekers.ts';
import type { UseCase } from '../use-case.ts';
import { readChoices, writeChoices } from './story-choices.ts';

export const changeStory: UseCase<'changeStory'> = async (input, { store, now, newId }) =>
  store.write(async (w) => {
    const seeker = await ensureSeeker(w, now, newId);
    const before = readChoices(seeker.story_choices);
    const hidden = new Set(input.hidePlaces ?? []);
    const word = input.notName === undefined ? '' : fold(input.notName.word);
    const others = before.notNames.filter((one) => one !== word);
    await w.change('seekers', seeker.id, {
      changed_at: now,
      ...(input.title !== undefined && { story_title: tidyText(input.title) }),
      ...(input.lessons !== undefined && { story_lessons: tidyText(input.lessons) }),
      story_choices: writeChoices({
        places: [...new Set([...before.places, ...(input.showPlaces ?? [])])].filter((key) => !hidden.has(key)),
        notNames: word === '' || input.notName?.isName ? others : [...others, word],
      }),
    });
    return ok({});
  });
