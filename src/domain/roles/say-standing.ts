/** Where a role stands, in one or two sentences. Method: M1. */
import type { Confidence } from './confidence.ts';

export interface Standing {
  readonly confidence: Confidence;
  /** How sure she is of each line of what must be true and what rules it out. */
  readonly conditions: readonly Confidence[];
  readonly dropped: boolean;
}

export function sayStanding({ confidence, conditions, dropped }: Standing): string {
  if (dropped) return 'You dropped it. What was said about it is kept.';
  const { level, forVoices, againstVoices } = confidence;
  const open = conditions.filter((one) => one.level === 'nothing').length;
  const left =
    conditions.length === 0
      ? 'Write down what must be true, so that conversations can settle it.'
      : open === 0
        ? `Somebody has spoken to ${conditions.length === 1 ? 'what must hold' : `each of the ${conditions.length} lines`}.`
        : open === conditions.length
          ? ''
          : `${open} of ${conditions.length} lines ${open === 1 ? 'is' : 'are'} still unheard.`;
  const heard = {
    nothing: 'A guess so far: nobody has spoken for it or against it.',
    'own-notes': 'A guess so far: there are only your own notes.',
    'one-for': 'One person spoke for it, and one voice is one data point.',
    'one-against': 'One person spoke against it, and one voice is one data point.',
    'leaning-yes': `Leaning yes: ${people(forVoices)} for it${against(againstVoices)}.`,
    'leaning-no': `Leaning no: ${people(againstVoices)} against it${forIt(forVoices)}.`,
    mixed: `Mixed: ${people(forVoices)} for it, ${people(againstVoices)} against.`,
    'well-supported': `Well supported: ${people(forVoices)} for it${against(againstVoices)}.`,
    'well-against': `Much speaks against it: ${people(againstVoices)}${forIt(forVoices)}.`,
  }[level];
  return [heard, left].filter((part) => part !== '').join(' ');
}

function people(count: number): string {
  return count === 1 ? 'one person' : `${count} people`;
}

function against(count: number): string {
  return count === 0 ? '' : `, ${people(count)} against`;
}

function forIt(count: number): string {
  return count === 0 ? '' : `, ${people(count)} for`;
}
