/** 16: one word of praise at most: a little warmth helps, gushing does not. Method: M4. */
import type { Check } from '../draft.ts';
import { markSecond } from './mark.ts';

const praise =
  /\b(?:amaz(?:ing|ed)|inspir(?:ing|ation|ational|ed by)|brilliant|hono(?:u?red)|(?:huge|big|biggest) fan|my dream|incredibl[ey]|outstanding|impressive|impressed|visionary|remarkabl[ey]|extraordinar(?:y|ily)|phenomenal|exceptional|legend(?:ary)?|role model|idol(?:ize)?|i (?:\w+ )?admire|in awe|awe-inspiring|awesome|fantastic|tremendous|genius|stellar|world-class|thought leader|privileged?|blown away|fabulous|magnificent|illustrious|esteemed)\b/g;

export const praiseWords: Check = (draft) =>
  markSecond(draft, praise, {
    rule: '16',
    severity: 'warning',
    why: 'Praise twice over sounds like flattery, and flattery makes people careful.',
    suggestion: 'Say what their work changed for you instead.',
  });
