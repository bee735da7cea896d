/** Making findings: the marked phrase, or the place where something is missing. Method: M4. */
import type { Draft, Finding, Severity } from '../draft.ts';
import { plain } from '../message-text.ts';

export interface Verdict {
  readonly rule: string;
  readonly severity: Severity;
  readonly why: string;
  readonly suggestion: string;
}

/** A finding over `start..end` of the body, or of the subject, whose places are not counted. */
export function mark(draft: Draft, part: 'subject' | 'body', start: number, end: number, verdict: Verdict): Finding {
  const phrase = draft[part].slice(start, end);
  return part === 'body' ? { ...verdict, part, start, end, phrase } : { ...verdict, part, start: 0, end: 0, phrase };
}

/** A finding about something that is not there: nothing is marked. */
export function missing(verdict: Verdict): Finding {
  return { ...verdict, part: 'body', start: 0, end: 0, phrase: '' };
}

/** A finding over the first place in the body where the pattern (without the `g` flag, on plain lower-case words) fits; none when nowhere. */
export function markFirst(draft: Draft, pattern: RegExp, verdict: Verdict): readonly Finding[] {
  const hit = pattern.exec(plain(draft.body));
  return hit ? [mark(draft, 'body', hit.index, hit.index + hit[0].length, verdict)] : [];
}

/** A finding over the second place in the body where the pattern (with the `g` flag) fits: one is fine, two are not. */
export function markSecond(draft: Draft, pattern: RegExp, verdict: Verdict): readonly Finding[] {
  const [, second] = [...plain(draft.body).matchAll(pattern)];
  return second ? [mark(draft, 'body', second.index, second.index + second[0].length, verdict)] : [];
}
