/** 15: more than a third of the "you" and "I" words are "you": a message about them is answered. Method: M4; Dalton's half, with room (evidence 3). */
import type { Check } from '../draft.ts';
import { coreOf, plain } from '../message-text.ts';
import { missing } from './mark.ts';

const you = /\b(?:you|your|yours|yourself)\b/g;
const me = /\b(?:i|me|my|mine|myself)\b/g;

/** The share of "you" words, 0 to 1; 1 when there are none of either. */
export function shareOfYou(text: string): number {
  const words = plain(text);
  const yours = [...words.matchAll(you)].length;
  const mine = [...words.matchAll(me)].length;
  return yours + mine === 0 ? 1 : yours / (yours + mine);
}

export const aboutThem: Check = (draft) => {
  const { text } = coreOf(draft.body);
  const yours = [...plain(text).matchAll(you)].length;
  const share = shareOfYou(text);
  if (share >= 0.35 && yours >= 2) return [];
  return [
    missing({
      rule: '15',
      severity: share < 0.2 || yours === 0 ? 'warning' : 'info',
      why: 'Most of this is about you, and people answer what is about them.',
      suggestion: 'Turn one of your sentences into something you noticed about them or wonder about their work.',
    }),
  ];
};
