/** What the page and the worker that reads files say to each other; everything in it is small. Method: M3. */
import type { OutputOf } from '#contract/contract.ts';
import type { SaidProblem } from '#contract/problems.ts';
import type { Day } from '#domain/day.ts';
import type { FileReport } from '#domain/people/incoming.ts';
import type { ColumnField } from '#formats/tables/column-aliases.ts';
import type { TablePurpose } from '#formats/tables/guess-columns.ts';
import type { ChosenFile } from '../ui/dropped-files.ts';

export interface ChosenColumn {
  readonly field: ColumnField;
  /** 0-based. */
  readonly index: number;
}

export interface ListChoice {
  readonly purpose: TablePurpose;
  readonly columns: readonly ChosenColumn[];
}

/** A list whose columns were guessed and can be changed. */
export interface FoundList {
  readonly name: string;
  readonly purpose: TablePurpose;
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly columns: readonly (ChosenColumn & { readonly because: string })[];
}

export interface ReportedFile extends FileReport {
  /** Oddities beyond those that are listed. */
  readonly moreProblems: number;
}

/** What was found in everything that was dropped, and what bringing it in would do. */
export interface Found {
  readonly label: string;
  readonly files: readonly ReportedFile[];
  readonly messages: { readonly people: number; readonly sent: number; readonly received: number };
  readonly lists: readonly FoundList[];
  readonly applications: number;
  readonly preview: OutputOf<'previewImport'>;
}

/** What came of it; of many who moved, the first are named. */
export interface Brought extends OutputOf<'importPeople'> {
  readonly movedInAll: number;
}

export type ToWorker =
  | {
      readonly do: 'read';
      readonly files: readonly ChosenFile[];
      readonly phoneBook: boolean;
      readonly today: Day;
    }
  | ({ readonly do: 'columns'; readonly name: string } & ListChoice)
  | { readonly do: 'bring'; readonly unsure: 'add' | 'skip'; readonly withApplications: boolean };

/** A refusal as it is shown: what happened and what to do. */
export interface Refusal {
  readonly title: string;
  readonly next: string;
}

export type FromWorker =
  | { readonly said: 'progress'; readonly done: number; readonly sentence: string }
  | { readonly said: 'found'; readonly found: Found }
  | { readonly said: 'refused'; readonly refusal: Refusal }
  | { readonly said: 'brought'; readonly brought: Brought }
  | { readonly said: 'failed'; readonly problem: SaidProblem };
