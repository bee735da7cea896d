/** 25: a plain tone: one exclamation mark at most, no stock phrase, no shouting. Method: M4. */
import type { Check } from '../draft.ts';
import { mark, markFirst, markSecond } from './mark.ts';

const stock =
  /\b(?:(?:hope|trust)(?: that)? (?:this|my) (?:\w+ )?(?:finds|reaches) you|finds you well|hope you(?:'re| are) (?:doing )?(?:well|having a)|pick your brain|(?:came|come|stumbled) (?:across|upon) your (?:\w+ )?(?:profile|name|page|linkedin)|touch(?:ing)? base|reach(?:ing)? out|circl(?:e|ing) back|low-hanging|explore synergies|grow my network|expand my network|connect and explore|per my last|deep dive|move the needle|at your earliest convenience|i am writing to (?:express|inquire)|to whom it may|jump on a (?:quick )?call|hop on a (?:quick )?call|quick chat|valuable insights?)\b/;
const shout = /(?<![\p{L}\p{N}])\p{Lu}{4,}(?:[ !?,.-]+\p{Lu}{2,}){1,}(?![\p{L}\p{N}])/u;

export const plainTone: Check = (draft) => {
  const loud = shout.exec(draft.body);
  const shouting =
    loud && loud[0].length > 9
      ? [
          mark(draft, 'body', loud.index, loud.index + loud[0].length, {
            rule: '25',
            severity: 'info',
            why: 'Capitals read as shouting.',
            suggestion: 'Write it in small letters.',
          }),
        ]
      : [];
  return [
    ...markFirst(draft, stock, {
      rule: '25',
      severity: 'info',
      why: 'People have read this phrase a hundred times, and stop reading there.',
      suggestion: 'Leave it out, or say it in your own words.',
    }),
    ...markSecond(draft, /!+/g, {
      rule: '25',
      severity: 'info',
      why: 'A second exclamation mark makes a quiet request loud.',
      suggestion: 'End it with a period.',
    }),
    ...shouting,
  ];
};
