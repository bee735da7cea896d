/** The four axes of fit, and how much each counts. Method: M7. */

export type Axis = 'skill' | 'background' | 'chemistry' | 'culture';

/** Of chemistry only: the people she would work beside, or the one she would report to. '' when not said. */
export type FitAbout = '' | 'team' | 'manager';

/** 1 speaks clearly against, 3 is in between, 5 speaks clearly for. */
export type Score = 1 | 2 | 3 | 4 | 5;

export interface AxisWords {
  readonly axis: Axis;
  readonly label: string;
  /** What it asks, as she would say it to herself. */
  readonly asks: string;
}

/** In the order they are always shown. */
export const axes: readonly AxisWords[] = [
  { axis: 'skill', label: 'Skill level', asks: 'Can I do this work, or learn it while there?' },
  { axis: 'background', label: 'Background', asks: 'Does what I did before count for something there?' },
  { axis: 'chemistry', label: 'Chemistry', asks: 'Would I do well with this team, and with this manager?' },
  { axis: 'culture', label: 'Culture', asks: 'Do they work, decide and treat each other the way I do my best?' },
];

export const axisIds = ['skill', 'background', 'chemistry', 'culture'] as const satisfies readonly Axis[];

export function axisLabel(axis: Axis): string {
  return axes.find((one) => one.axis === axis)?.label ?? '';
}

/** The five scores in words, 1 first: she never has to think in numbers. */
export const scoreWords: readonly { readonly score: Score; readonly label: string }[] = [
  { score: 1, label: 'Clearly against' },
  { score: 2, label: 'Rather against' },
  { score: 3, label: 'In between' },
  { score: 4, label: 'Rather for' },
  { score: 5, label: 'Clearly for' },
];

export function scoreLabel(score: number): string {
  return scoreWords.find((one) => one.score === score)?.label ?? '';
}
