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
