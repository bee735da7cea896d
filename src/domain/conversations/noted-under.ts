/** Under which question each line of her notes was written, so that what was learned knows what it answers. Method: M5, M6. */

/** One entry a line: the id of the question that stood there, '' for none. */
export type Under = readonly string[];

/**
 * The entries after an edit: lines that stayed keep theirs, new and rewritten ones belong to the question that stands there now,
 * except that a line which is only being continued keeps the question it was begun under. Always one entry a line of `after`.
 */
export function noteUnder(before: string, under: Under, after: string, questionId: string): Under {
  const old = before.split('\n');
  const now = after.split('\n');
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  return now.map((line, at) => {
    if (at < head) return under[at] ?? '';
    if (at >= now.length - tail) return under[at - now.length + old.length] ?? '';
    const begun = at === head && head < old.length - tail && old[head]?.trim() !== '' ? under[at] : undefined;
    return line.trim() === '' ? '' : (begun ?? questionId);
  });
}
