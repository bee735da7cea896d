/** The shapes this feature shows. Method: M11. */
import type { OutputOf } from '#contract/contract.ts';

export type StoryPage = OutputOf<'getStory'>;
export type Story = StoryPage['story'];
export type Moment = Story['moments'][number];
export type FoundName = StoryPage['found'][number];
export type News = OutputOf<'getNewsToTell'>;
export type Helper = News['people'][number];
