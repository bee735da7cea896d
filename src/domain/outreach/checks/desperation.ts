/** 18: nothing that sounds desperate; a hard time may be told calmly. A trained model decides. Method: M4; evidence 3. */
import type { Check } from '../draft.ts';
import { sentencesThat } from '../model/heard-message.ts';
import { mark } from './mark.ts';

export const desperation: Check = (draft) =>
  (['subject', 'body'] as const).flatMap((part) =>
    sentencesThat(draft[part], 'desperate').map(({ start, end }) =>
      mark(draft, part, start, end, {
        rule: '18',
        severity: 'warning',
        why: 'This sounds as if any door would do, and people vouch more easily for someone who chooses.',
        suggestion: 'Tell them what you are weighing instead; keep the hard part for those who are close to you.',
      }),
    ),
  );
