/** Tells from the cells of a column what it holds, where its name does not. */
import { asEmailAddress } from './email-address.ts';
import { profileLink } from './profile-link.ts';

export type CellKind = 'email' | 'profile' | 'link' | 'phone' | 'personName' | 'organizationName' | 'other';

const phone = /^[+(]?[\d][\d\s().\-/+]{5,20}\d(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i;
const date = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;
const personName =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: (?:de|da|do|del|della|di|van|von|der|den|la|le|bin|al|y|e))*(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;
const organizationName =
  /\b(?:inc|llc|ltd|limited|gmbh|corp|corporation|company|co|plc|ag|sa|s\.a|srl|spa|bv|ab|oy|as|group|labs?|bank|university|institute|foundation|systems|technologies|solutions|partners|consulting|studios?|hospital|agency)\b\.?/i;

/** What at least six in ten of the filled cells are; `other` when they agree on nothing or none is filled. */
export function kindOfCells(cells: readonly string[]): CellKind {
  const filled = cells.map((cell) => cell.slice(0, 500).trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return 'other';
  const share = (isKind: (cell: string) => boolean): number => filled.filter(isKind).length / filled.length;
  if (share((cell) => asEmailAddress(cell) !== '' || /<[^@<>\s]+@[^@<>\s]+>/.test(cell)) >= 0.6) return 'email';
  if (share((cell) => profileLink([cell]) !== '') >= 0.6) return 'profile';
  if (share((cell) => /^https?:\/\/\S+$|^www\.\S+$/i.test(cell)) >= 0.6) return 'link';
  if (share((cell) => phone.test(cell) && !date.test(cell)) >= 0.6) return 'phone';
  if (share((cell) => organizationName.test(cell)) >= 0.3) return 'organizationName';
  if (share((cell) => cell.length <= 60 && personName.test(cell)) >= 0.6) return 'personName';
  return 'other';
}
