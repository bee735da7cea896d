/** Finds columns by name, however the name was spelled or re-saved. */

const notLetters = /[^\p{L}\p{M}\p{N}]+/gu;

/** `E-mail 1 - Value`, `EMAIL1VALUE` and ` e_mail 1 value ` are one column: letters and digits only, lower case, NFC. */
export function columnKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(notLetters, '');
}

/** Where the first column with one of these names stands, in the order the names are given; -1 when there is none. */
export function findColumn(header: readonly string[], ...names: readonly string[]): number {
  const keys = header.map(columnKey);
  for (const name of names) {
    const at = keys.indexOf(columnKey(name));
    if (at !== -1) return at;
  }
  return -1;
}

const edges = /^[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/g;

/** Without blanks and invisible characters at either end; what stands inside is left as it is. */
export function trimCell(cell: string): string {
  if (cell === '') return cell;
  // Most cells begin and end with a plain letter, and there are a million of them.
  if (isPlain(cell.charCodeAt(0)) && isPlain(cell.charCodeAt(cell.length - 1))) return cell;
  return cell.replace(edges, '');
}

function isPlain(code: number): boolean {
  return code > 32 && code < 127;
}

/** True when nothing visible stands in any cell. */
export function isBlankRecord(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || trimCell(cell) === '');
}
