/** Words that must fit beside a dot. Method: M8. */

/** At most `most` letters, with an ellipsis for the rest; letters kept whole. */
export function shorten(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** The same on one line or two of at most `most` letters each, broken between words where there is a place to. */
export function inTwoLines(text: string, most: number): readonly string[] {
  if ([...text].length <= most) return [text];
  const words = text.split(' ');
  let first = '';
  while (words.length > 0 && [...`${first} ${words[0]}`.trim()].length <= most)
    first = `${first} ${words.shift()}`.trim();
  return first === '' ? [shorten(text, most)] : [first, shorten(words.join(' '), most)];
}
