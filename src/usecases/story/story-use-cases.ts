/** The use cases of this folder, by operation. */
import type { UseCases } from '../use-case.ts';
import { changeStory } from './change-story.ts';
import { getNewsToTell } from './get-news-to-tell.ts';
import { getStory } from './get-story.ts';
import { setMayBeNamed } from './set-may-be-named.ts';
import { settleNews } from './settle-news.ts';

export const storyUseCases = {
  getStory,
  changeStory,
  setMayBeNamed,
  getNewsToTell,
  settleNews,
} satisfies Partial<UseCases>;
