/** Making findings: the marked phrase, or the place where something is missing. Method: M4. */
import type { Draft, Finding, Severity } from '../draft.ts';

interface Verdict {
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
