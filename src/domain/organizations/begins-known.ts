/** The well-known employer a name begins with. Method: M3. */
import { type EmployerName, isPlace } from './employer-name.ts';
import { divisionWords, isCommonWord, schoolWords, strongRebrandWords, weakDivisionWords } from './employer-words.ts';
import { type KnownOrganization, knownByKey } from './known-organizations.ts';

/** The longest well-known name the string begins with. One common word alone (`Chase`, `Meta`) counts only with nothing, a place or a division behind it. */
export function beginsKnown(name: EmployerName): { known: KnownOrganization | null; remainder: readonly string[] } {
  const { tokens } = name;
  const whole = knownByKey(name.key);
  if (whole) return { known: whole, remainder: [] };
  for (let size = Math.min(tokens.length - 1, 8); size >= 1; size -= 1) {
    const known = knownByKey(tokens.slice(0, size).join(' '));
    if (!known) continue;
    const remainder = tokens.slice(size).filter((word) => word !== 'in');
    const word = tokens[0] ?? '';
    const shaky = size === 1 && (isCommonWord(word) || word.length <= 3);
    const school = tokens.slice(0, size).some((one) => one === 'university');
    if (school && remainder[0] === 'of') return { known: null, remainder: [] };
    if (
      shaky &&
      !remainder.every(
        (one) =>
          isPlace(one) ||
          (divisionWords.has(one) && !weakDivisionWords.has(one)) ||
          strongRebrandWords.has(one) ||
          (schoolWords.has(one) && !weakDivisionWords.has(one)),
      )
    )
      return { known: null, remainder: [] };
    const university = /\b(?:university|college|institute)\b/i.test(known.name);
    if (
      size === 1 &&
      remainder.some((one) => (university ? !isPlace(one) && !schoolWords.has(one) : ownSchool.has(one)))
    )
      return { known: null, remainder: [] };
    return { known, remainder };
  }
  return { known: null, remainder: [] };
}

/** After a single word they tell a school of that name: `Emerson College`. */
export const ownSchool: ReadonlySet<string> = new Set('school schools college'.split(' '));
