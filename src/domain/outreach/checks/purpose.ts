/** 24: says that the aim is to learn: advice, not jobs. Method: M4. */
import type { Check } from '../draft.ts';
import { plain } from '../message-text.ts';
import { missing } from './mark.ts';

const learning =
  /\b(?:learn(?:s|ing|ed)?|hear(?:ing)?|understand(?:ing)?|curious|curiosity|(?:your|you) (?:\w+ )?(?:view|take|perspective|advice|thoughts|opinion|story|path|read|sense|counsel|wisdom|insights?|experience)|advice|ask (?:you|about|how|what)|asking (?:you|about|how|what)|i(?:'d| would) ask|questions?|wonder(?:ing|ed)?|tell me|find out|make sense of|figur(?:e|ing) out|know (?:more|how|what|why)|how (?!are you|do you do|much it pays)|what (?:you|it|that|your|a|an|the|surprised|drew|is)|why you|see (?:how|what)|listen|picture (?:of|how)|weigh(?:ing)?|compare notes|pick(?:ed)? up|interested in (?:how|what|why|your|the))\b/;

export const purpose: Check = (draft) =>
  learning.test(plain(draft.body))
    ? []
    : [
        missing({
          rule: '24',
          severity: draft.channel === 'linkedin-note' ? 'info' : 'warning',
          why: 'It does not say what you hope to learn, so they may guess that you want a job.',
          suggestion: 'Add what you would like to hear: how they came to it, what it is like.',
        }),
      ];
