/** Takes a person's name out of words written about something else, so that a person who asks to be forgotten is. Method: M3. */

export interface ForgottenName {
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** What stands where the name stood. */
const someone = 'someone';

/** Spells the letters with or without their accents. */
function letters(word: string): string {
  return [...word.normalize('NFD').replace(/\p{M}/gu, '')]
    .map((letter) => `${letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\p{M}*`)
    .join('');
}

function spaced(words: string): string {
  return words.trim().split(/\s+/).map(letters).join('\\s+');
}

function whole(pattern: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`, flags);
}

/**
 * The words with "someone" where the person was named in full, as "Tom Okafor", "Tom B. Okafor" or "Okafor, Tom"; where they were, or where
 * the words are known to be about them, "Tom" and "Okafor" alone go too. Unchanged when nobody of that name is in it.
 */
export function withoutName(text: string, { name, givenName, familyName }: ForgottenName, isAboutThem = false): string {
  const full = [name, `${givenName} ${familyName}`].filter((one) => one.trim() !== '').map(spaced);
  if (text === '' || full.length === 0) return text;
  const spelled = text.normalize('NFD');
  const patterns = [...bothWays(givenName, familyName), ...full];
  const unnamed = spelled.replace(whole(patterns.join('|'), 'giu'), someone);
  if (unnamed === spelled && !isAboutThem) return text;
  const parts = [givenName, familyName].filter((one) => one.trim().length > 1).map(spaced);
  const bare = parts.length === 0 ? unnamed : unnamed.replace(whole(parts.join('|'), 'gu'), someone);
  return bare === spelled ? text : bare.normalize('NFC');
}

/** With an initial between the two, and with the family name first. */
function bothWays(givenName: string, familyName: string): readonly string[] {
  if (givenName.trim() === '' || familyName.trim() === '') return [];
  const [given, family] = [spaced(givenName), spaced(familyName)];
  return [`${given}\\s+\\p{L}\\.?\\s+${family}`, `${family},?\\s+${given}`];
}
