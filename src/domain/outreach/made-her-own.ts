/** Whether she made a beginning her own, or only filled its blanks. Method: M4. */

/** Whether a text is more than the beginning with its `[blanks]` filled; spaces and line breaks do not count. */
export function isMadeHerOwn(beginning: string, text: string): boolean {
  const parts = beginning.split(/\[[^\]\n]*\]/).map(pressed);
  const now = pressed(text);
  let at = 0;
  for (const [i, part] of parts.entries()) {
    const isLast = i === parts.length - 1;
    const found = isLast && i > 0 ? now.length - part.length : now.indexOf(part, at);
    if (found < at || now.slice(found, found + part.length) !== part || (i === 0 && found !== 0)) return true;
    at = found + part.length;
  }
  return at !== now.length;
}

function pressed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
