/** What tells two roles apart so far, in a sentence or two; it names none as the better one to choose. Method: M1. */
import { type Confidence, rank } from './confidence.ts';

export interface Compared {
  readonly name: string;
  readonly confidence: Confidence;
  /** Lines that nobody has spoken to. */
  readonly unheard: number;
}

/** Which one more speaks for, or that it is open; then where another conversation would tell most. */
export function sayComparison(one: Compared, other: Compared): string {
  const [a, b] = [voices(one), voices(other)];
  if (a + b === 0) return 'Nobody has spoken about either yet. One conversation each would tell them apart.';
  const ahead = rank[one.confidence.level] - rank[other.confidence.level];
  const said =
    ahead === 0
      ? `What you heard so far does not tell ${one.name} and ${other.name} apart.`
      : `So far more speaks for ${ahead > 0 ? one.name : other.name}.`;
  const quieter = a === b ? (one.unheard >= other.unheard ? one : other) : a < b ? one : other;
  const next =
    voices(quieter) === 0
      ? `Nobody has spoken about ${quieter.name} yet.`
      : quieter.unheard > 0
        ? `About ${quieter.name} the most is still open.`
        : '';
  return [said, next].filter((part) => part !== '').join(' ');
}

function voices({ confidence }: Compared): number {
  return confidence.forVoices + confidence.againstVoices;
}
