/** Something learned, as the learned page and the organization's page show it. */
import type { OutputOf } from '#contract/contract.ts';

export type Insight = OutputOf<'listInsights'>['insights'][number];

/** What an insight can be filed to: organizations or roles by id. */
export interface Place {
  readonly id: string;
  readonly name: string;
}

export interface ThemedInsights {
  readonly theme: string;
  readonly label: string;
  readonly insights: readonly Insight[];
}
