/** Takes a forgotten person's name, however it is written there, out of the title and the lessons of her story; the words stay hers. */
import { nameFinder, withoutNames } from '#domain/story/names-in-text.ts';
import { tidyText } from '#domain/story/text-tokens.ts';
import type { Row, Writing } from './kernel/store.ts';
import { findSeeker } from './seekers.ts';

export async function unnameStory(
  writing: Writing,
  forgotten: Pick<Row<'people'>, 'id' | 'name' | 'given_name' | 'family_name' | 'email'>,
): Promise<void> {
  const seeker = await findSeeker(writing);
  if (!seeker) return;
  const finder = nameFinder({
    people: [
      {
        id: forgotten.id,
        name: forgotten.name,
        givenName: forgotten.given_name,
        familyName: forgotten.family_name,
        emails: [forgotten.email],
        isNear: true,
        mayBeNamed: false,
      },
    ],
    places: [],
    seekerName: seeker.name,
    notNames: [],
  });
  const unnamed = (text: string): string => withoutNames(tidyText(text), finder.find(tidyText(text)), () => 'someone');
  const story_title = unnamed(seeker.story_title);
  const story_lessons = unnamed(seeker.story_lessons);
  if (story_title !== seeker.story_title || story_lessons !== seeker.story_lessons)
    await writing.change('seekers', seeker.id, { story_title, story_lessons });
}
