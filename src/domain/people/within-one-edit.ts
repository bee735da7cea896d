/** Whether two words differ by one slip of the finger. Method: M3. */

/** One letter added, dropped, changed, or two neighbors swapped; equal words count too. */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b) return true;
  const gap = a.length - b.length;
  if (gap > 1 || gap < -1) return false;
  const same = sameStart(a, b);
  if (gap === 0) {
    if (restEqual(a, same + 1, b, same + 1)) return true;
    return a[same] === b[same + 1] && a[same + 1] === b[same] && restEqual(a, same + 2, b, same + 2);
  }
  return gap === 1 ? restEqual(a, same + 1, b, same) : restEqual(a, same, b, same + 1);
}

/** Whether some beginning of `word` is within one edit of `query`; for words still being typed. */
export function beginsWithinOneEdit(query: string, word: string): boolean {
  const n = query.length;
  if (word.length < n - 1) return false;
  const same = sameStart(query, word);
  if (same >= n - 1) return true;
  return (
    word.startsWith(query.slice(same + 1), same + 1) || // one letter changed
    word.startsWith(query.slice(same), same + 1) || // one letter missing in the query
    word.startsWith(query.slice(same + 1), same) || // one letter too many in the query
    (query[same] === word[same + 1] &&
      query[same + 1] === word[same] &&
      word.startsWith(query.slice(same + 2), same + 2))
  );
}

function sameStart(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

function restEqual(a: string, fromA: number, b: string, fromB: number): boolean {
  if (a.length - fromA !== b.length - fromB) return false;
  for (let i = fromA, j = fromB; i < a.length; i += 1, j += 1) if (a.charCodeAt(i) !== b.charCodeAt(j)) return false;
  return true;
}
