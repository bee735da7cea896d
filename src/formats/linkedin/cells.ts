/** Reads single cells of LinkedIn's files: trimmed, mended, and empty where a program wrote a word for nothing. */
import { findColumn, trimCell } from '../csv/columns.ts';
import { mendMojibake } from '../text/mojibake.ts';

/** What R, pandas and databases write into an empty cell. */
const nothing = new Set(['NA', 'NaN', 'NULL', 'null', '#N/A', '<NA>']);

export type Cell = (cells: readonly string[]) => string;

/** One column by any of its names; '' where the column, the cell or its content is missing. */
export function textCell(header: readonly string[], names: readonly string[]): Cell {
  const at = findColumn(header, ...names);
  if (at === -1) return () => '';
  return (cells) => {
    const text = cells[at] ?? '';
    return text === '' ? '' : clean(text);
  };
}

/** As `textCell`, for names: `Na` and `NULL` are names of real people, so only what the file does elsewhere makes `NA` nothing. */
export function nameCell(header: readonly string[], names: readonly string[]): Cell {
  const at = findColumn(header, ...names);
  return (cells) => (at === -1 ? '' : mendMojibake(trimCell(cells[at] ?? '')));
}

export function clean(text: string): string {
  const trimmed = trimCell(text);
  return nothing.has(trimmed) ? '' : mendMojibake(trimmed);
}

export function isNothing(text: string): boolean {
  return nothing.has(trimCell(text));
}

/** `a | b | c`, as LinkedIn joins lists; its older `[a], [b, c]` too. Empty ones left out. */
export function listCell(text: string): readonly string[] {
  const bracketed = [...text.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '');
  const parts = bracketed.length > 0 ? bracketed : text.split('|');
  return [...new Set(parts.map(clean).filter((part) => part !== ''))];
}
