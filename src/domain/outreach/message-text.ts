/** Where the sentences, the greeting and the signature of a message stand. Method: M4. */

/** A stretch of a text: UTF-16 offsets and the words between them. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const abbreviations = new Set(
  'mr mrs ms mx dr prof st sr jr lt col sgt capt cmdr gen maj rev hon no vs inc corp co ltd dept approx e.g i.e a.m p.m u.s ph.d m.d'.split(
    ' ',
  ),
);

/** Sentences in order: split after `.`, `!` or `?` before space, and at line ends; titles (`Ms.`) and initials do not end one. */
export function sentencesOf(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isBlank(text, from)) from += 1;
    while (to > from && isBlank(text, to - 1)) to -= 1;
    if (to > from) found.push({ start: from, end: to, text: text.slice(from, to) });
    start = end;
  };
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (char === '\n') close(i + 1);
    else if (char === '.' || char === '!' || char === '?' || char === '…') {
      let after = i + 1;
      while (after < text.length && '.!?…"”\')'.includes(text[after] ?? '')) after += 1;
      const ends = after >= text.length || isBlank(text, after);
      if (ends && !(char === '.' && after === i + 1 && isAbbreviation(text, i))) close(after);
      i = after - 1;
    }
  }
  close(text.length);
  return found;
}

/** The greeting at the top, `Hi Priya,` or `Ms. Raman:`; null when the message starts with something else. */
export function greetingOf(body: string): Span | null {
  const line = /^\s*([^\n]{0,90})/.exec(body);
  const first = line?.[1] ?? '';
  const start = (line?.[0].length ?? 0) - first.length;
  const word = /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|to whom)\b/i.exec(first);
  const stop = /[,:!—–\n]|(?<!\b(?:mr|mrs|ms|mx|dr|prof|lt|col|sgt|capt|maj|rev|st))\.(?=\s|$)|$/i;
  const cut = stop.exec(first)?.index ?? first.length;
  const words = first.slice(0, cut).trim().split(/\s+/).length;
  const bare = /^(?:[\p{Lu}][\p{L}.'’-]*\s*){1,5}$/u.test(first.slice(0, cut)) && /[,:!—–]/.test(first[cut] ?? '');
  if (word ? words > 9 : !bare) return null;
  const end = start + cut + (cut < first.length ? 1 : 0);
  return { start, end, text: body.slice(start, end) };
}

/** The words of the message between greeting and signature. */
export function coreOf(body: string): Span {
  const start = greetingOf(body)?.end ?? 0;
  const signature =
    /\n\s*(?:(?:with|many|kind|best|warm)\b[^\n,]{0,24}|thanks?(?: you)?(?: so much| again| much)?|sincerely|respectfully|cheers|yours?[^\n,]{0,12}|warmly|regards|best|appreciate it|gratefully|v\/r)[ ,.!]*\n[^\n]{0,60}(?:\n[^\n]{0,60}){0,3}\s*$/i.exec(
      body,
    ) ?? /\n\s*\n?(?:\p{Lu}[\p{L}.'’-]*[ ]?){1,4}\s*$/u.exec(body);
  const end = signature ? Math.max(start, signature.index) : body.length;
  return { start, end, text: body.slice(start, end) };
}

/** The name at the end, on a line of its own or after the last sentence; null when nobody signed. */
export function signatureOf(body: string): Span | null {
  const end = body.trimEnd().length;
  const core = coreOf(body);
  if (core.end < end && core.end > core.start) return { start: core.end, end, text: body.slice(core.end, end) };
  const tail = body.slice(0, end);
  const closing = /(?:^|[.!?,;:)\n–—-])\s*((?:\p{Lu}[\p{L}.'’-]*[ ]?){1,4}(?:,[^.!?\n]{1,40})?)$/u.exec(
    tail.slice(-90),
  );
  if (!closing?.[1]) return null;
  const start = end - closing[1].length;
  return start <= core.start ? null : { start, end, text: closing[1] };
}

/** How many words a text has; a dash or a mark alone is none. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Lower case without accents or typographic quotes. Keeps every offset: the answer is as long as the text. */
export function plain(text: string): string {
  return text
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff]/g, (letter) => letter.normalize('NFD')[0] ?? letter)
    .toLowerCase();
}

function isAbbreviation(text: string, dot: number): boolean {
  let from = dot;
  while (from > 0 && /[\p{L}.]/u.test(text[from - 1] ?? '')) from -= 1;
  const word = text.slice(from, dot);
  return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || (code > 5000 && /\s/.test(text[at] ?? ''));
}
