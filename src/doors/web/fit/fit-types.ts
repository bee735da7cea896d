/** What the program answers about fit. Method: M7. */
import type { OutputOf } from '#contract/contract.ts';

export type FitGridData = OutputOf<'listFit'>;
export type FitRow = FitGridData['organizations'][number];
export type AxisFit = FitRow['axes'][number];
export type FitLine = AxisFit['lines'][number];
export type Axis = AxisFit['axis'];
export type AxisWord = AxisFit['word'];
export type Weight = FitGridData['weights'][number];

/** A place, where a line is filed. */
export interface Place {
  readonly id: string;
  readonly name: string;
}
