/** What the use cases need of the figures a practice may have put in place of the usual ones; the host keeps them in the data folder. */
import type { PracticeFigures } from '#domain/search/practice-figures.ts';
import { type Priors, usualPriors } from '#domain/search/priors.ts';

export interface Figures {
  /** What is believed before her own facts speak. The same object as long as nothing changes: much is worked out from it once. */
  readonly priors: Priors;
  /** null while the usual ones stand. */
  readonly practice: PracticeFigures | null;
  /** Why the practice's own are not used although there are some: a sentence; null when nothing is wrong. */
  readonly problem: string | null;
}

export interface FiguresKeeper {
  now(): Figures;
  /** From now on these; throws when they cannot be written. */
  keep(figures: PracticeFigures): void;
}

/** Where nothing can be kept and nothing was. */
export const usualFigures: Figures = { priors: usualPriors, practice: null, problem: null };
