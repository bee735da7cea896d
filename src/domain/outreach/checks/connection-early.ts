/** 10: what connects you comes first: within 40 words, and before the ask. Method: M4; Dalton's third point (evidence 3). */
import type { Check } from '../draft.ts';
import { coreOf, sentencesOf, wordCount } from '../message-text.ts';
import { conversationAsks } from './ask-words.ts';
import { connectionAt } from './connection.ts';
import { mark } from './mark.ts';

export const connectionEarly: Check = (draft) => {
  const at = connectionAt(draft);
  if (at < 0) return [];
  const core = coreOf(draft.body);
  const sentence = sentencesOf(draft.body).find((one) => one.start <= at && at < one.end);
  if (!sentence) return [];
  const before = wordCount(draft.body.slice(core.start, Math.max(core.start, sentence.start)));
  const [ask] = conversationAsks(draft.body);
  const late = before > 40;
  const afterAsk = ask !== undefined && ask.start < sentence.start;
  if (!late && !afterAsk) return [];
  return [
    mark(draft, 'body', sentence.start, sentence.end, {
      rule: '10',
      severity: late ? 'warning' : 'info',
      why: 'What connects you comes late, and until then they read a stranger.',
      suggestion: 'Move this to the first line.',
    }),
  ];
};
