/** Takes a forgotten person's name out of the title and the lessons of her story; the words stay hers. */
import { withoutName } from '#domain/people/without-name.ts';
import type { Row, Writing } from './kernel/store.ts';
import { findSeeker } from './seekers.ts';

export async function unnameStory(
  writing: Writing,
  { name, given_name, family_name }: Pick<Row<'people'>, 'name' | 'given_name' | 'family_name'>,
): Promise<void> {
  const seeker = await findSeeker(writing);
  if (!seeker) return;
  const forgotten = { name, givenName: given_name, familyName: family_name };
  const story_title = withoutName(seeker.story_title, forgotten, true);
  const story_lessons = withoutName(seeker.story_lessons, forgotten, true);
  if (story_title !== seeker.story_title || story_lessons !== seeker.story_lessons)
    await writing.change('seekers', seeker.id, { story_title, story_lessons });
}
