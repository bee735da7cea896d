/** What must be true of a role and what would rule it out, one condition a line. Method: M1. */

export type ConditionKind = 'must' | 'rules-out';

export interface Condition {
  readonly kind: ConditionKind;
  readonly text: string;
}

interface RoleTexts {
  readonly mustBeTrue: string;
  readonly ruledOutBy: string;
}

/** Lines without bullets or numbers, blanks and repeats left out, first what must be true. A line in both texts counts where it stands first. */
export function conditionsOf({ mustBeTrue, ruledOutBy }: RoleTexts): readonly Condition[] {
  const seen = new Set<string>();
  const read = (text: string, kind: ConditionKind): readonly Condition[] =>
    lines(text).flatMap((line) => {
      if (seen.has(line)) return [];
      seen.add(line);
      return [{ kind, text: line }];
    });
  return [...read(mustBeTrue, 'must'), ...read(ruledOutBy, 'rules-out')];
}

/**
 * Where what was said about a line belongs once the texts have changed: the line that took its place, or '' (the role as a whole) when
 * it is gone. A line that is still there goes nowhere and is left out.
 */
export function movedConditions(before: RoleTexts, after: RoleTexts): ReadonlyMap<string, string> {
  const [was, is] = [conditionsOf(before), conditionsOf(after)];
  const still = new Set(is.map(({ text }) => text));
  const had = new Set(was.map(({ text }) => text));
  const moved = new Map<string, string>();
  for (const kind of ['must', 'rules-out'] as const) {
    const gone = was.filter((one) => one.kind === kind && !still.has(one.text));
    const come = is.filter((one) => one.kind === kind && !had.has(one.text));
    for (const [at, { text }] of gone.entries())
      moved.set(text, gone.length === come.length ? (come[at]?.text ?? '') : '');
  }
  return moved;
}

function lines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-–—*•·]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
}
