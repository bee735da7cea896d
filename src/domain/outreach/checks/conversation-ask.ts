/** 05: the message asks for a conversation. Method: M4. */
import type { Check } from '../draft.ts';
import { conversationAsks } from './ask-words.ts';
import { missing } from './mark.ts';

export const conversationAsk: Check = (draft) => {
  if (draft.body.trim() === '' || conversationAsks(draft.body).length > 0) return [];
  return [
    missing({
      rule: '05',
      severity: draft.kind === 'first' ? 'error' : 'warning',
      why: 'Nothing here asks for a conversation, so there is nothing to say yes to.',
      suggestion: 'Add: "Would you have 20 minutes for a call in the next two weeks?"',
    }),
  ];
};
