/** Writes a table as CSV (RFC 4180) that spreadsheets open without running anything in it. */

export interface WriteTableOptions {
  /** A byte order mark, so that Excel reads accents right. Default: none. */
  readonly byteOrderMark?: boolean;
  /**
   * `guarded` (default): a cell that a spreadsheet would take for a formula gets a leading apostrophe. `as-is`: for
   * programs only, never for a file a person opens.
   */
  readonly formulas?: 'guarded' | 'as-is';
}

const formulaStart = /^[=+\-@\t\r]/;
/** `-12`, `+3.5`, `1e-7`: harmless, and wanted as numbers. Phone numbers with spaces are not among them. */
const plainNumber = /^[+-]?\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,3})?$/;

/** Rows end in CRLF, the last one too; nothing for no rows. */
export function writeTable(rows: readonly (readonly string[])[], options: WriteTableOptions = {}): string {
  const cell = options.formulas === 'as-is' ? quoted : (text: string) => quoted(guarded(text));
  const body = rows.map((cells) => `${isLoneBlank(cells) ? '""' : cells.map(cell).join(',')}\r\n`).join('');
  return options.byteOrderMark ? `\uFEFF${body}` : body;
}

/** The text as it may stand in a spreadsheet. Reading it back, one leading apostrophe before such a sign comes off: see `unguarded`. */
export function guarded(text: string): string {
  if (plainNumber.test(text)) return text;
  return formulaStart.test(text.replace(/^'+/, '')) ? `'${text}` : text;
}

/** Takes back what `guarded` added: `unguarded(guarded(text))` is the text, for every text. */
export function unguarded(text: string): string {
  const inner = text.slice(1);
  return text.startsWith("'") && guarded(inner) === text ? inner : text;
}

function quoted(text: string): string {
  return /[",\r\n;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A row of one blank cell would read as no row. */
function isLoneBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0] === '';
}
