/** What the page of where she stands is given. Method: M0, M9. */
import type { InputOf, OutputOf } from '#contract/contract.ts';

export type Standing = OutputOf<'getStanding'>;
export type Outlook = NonNullable<Standing['outlook']>;
export type Step = Standing['funnel'][number];
export type SplitOf = Standing['splits'][number];
export type Group = SplitOf['groups'][number];
/** Which figure's facts are open, and under which heading. */
export interface Behind {
  readonly title: string;
  readonly asked: InputOf<'listBehind'>;
}
