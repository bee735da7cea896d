/** Text made comparable: accents, case, punctuation and invisible marks out. Serves every search and match. Method: M3. */

/** Zero-width, bidirectional and other marks that show nothing (formats 1.2). */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;
const combining = /[\u0300-\u036F]/g;
const plain = /^[ -~]*$/;
/** Words of plain letters with single spaces: what most names are. */
const letters = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const special = /[ßøæœłđðþıəѐё]/g;
const specials: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'e',
  ё: 'е',
  ѐ: 'е',
};

/** Lower case without accents or invisible marks; punctuation stays. `Škoda` and `SKODA` meet, `지우` stays whole. */
export function bare(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .replace(invisible, '')
    .normalize('NFKD')
    .replace(combining, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(special, (letter) => specials[letter] ?? letter)
    .replace(combining, '');
}

/** As `bare`, with everything but letters and digits turned to single spaces, trimmed; apostrophes vanish (`O'Neil` is `oneil`). */
export function fold(text: string): string {
  if (letters.test(text)) return text.toLowerCase();
  if (plain.test(text)) {
    return text
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return bare(text)
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** The folded words in order; none when the text holds no letter or digit. */
export function words(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

const umlaut = /[äöüÄÖÜøØåÅ]|[aouAOU]\u0308/;

/** The folded text as a German or Nordic keyboard would spell it out (`Müller` is `mueller`); equal to `fold` when no such letter stands in it. */
export function foldSpelledOut(text: string): string {
  if (!umlaut.test(text)) return fold(text);
  const spelled = text
    .normalize('NFC')
    .replace(/[äÄ]/g, 'ae')
    .replace(/[öÖøØ]/g, 'oe')
    .replace(/[üÜ]/g, 'ue')
    .replace(/[åÅ]/g, 'aa');
  return fold(spelled);
}
