/** Cuts a text into stretches for the layer behind it: plain, or marked with how much it matters. */
import type { Finding, Severity } from '#domain/outreach/draft.ts';

export interface Stretch {
  readonly start: number;
  readonly text: string;
  /** Null where nothing is marked; `blank` where words are still to be filled in. */
  readonly mark: Severity | 'blank' | null;
}

const weight = { blank: 0, error: 1, warning: 2, info: 3 } as const;

/** In order, joined they are the text again; where findings overlap the gravest is shown. */
export function stretchesOf(body: string, findings: readonly Finding[]): readonly Stretch[] {
  const marked = findings.filter((f) => f.part === 'body' && f.end > f.start && f.start < body.length);
  const cuts = new Set([0, body.length]);
  for (const f of marked) {
    cuts.add(f.start);
    cuts.add(Math.min(f.end, body.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? body.length;
    const here = marked
      .filter((f) => f.start < end && f.end > start)
      .map(markOf)
      .sort((a, b) => weight[a] - weight[b]);
    return { start, text: body.slice(start, end), mark: here[0] ?? null };
  });
}

/** A blank still to be filled in is shown as a place to write, not as a fault. */
export function isBlankToFill(finding: Finding): boolean {
  return finding.rule === '13' && finding.phrase.startsWith('[');
}

function markOf(finding: Finding): Severity | 'blank' {
  return isBlankToFill(finding) ? 'blank' : finding.severity;
}

/** The first blank of the letter after a place, then one of the subject, then from the beginning again; null when all are filled. */
export function nextBlank(findings: readonly Finding[], after: number): Finding | null {
  const blanks = findings.filter(isBlankToFill).sort((a, b) => a.start - b.start);
  const inBody = blanks.filter(({ part }) => part === 'body');
  return (
    inBody.find((blank) => blank.start > after) ?? blanks.find(({ part }) => part === 'subject') ?? blanks[0] ?? null
  );
}
