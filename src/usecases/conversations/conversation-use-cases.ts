/** The use cases of this folder, by operation. */
import type { UseCases } from '../use-case.ts';
import { agreeConversation } from './agree-conversation.ts';
import { changeConversation } from './change-conversation.ts';
import { getConversation } from './get-conversation.ts';
import { keepNotes } from './keep-notes.ts';
import { keepPreparation } from './keep-preparation.ts';
import { listConversations } from './list-conversations.ts';
import { logConversation } from './log-conversation.ts';
import { prepareConversation } from './prepare-conversation.ts';
import { removeConversation } from './remove-conversation.ts';
import { resumeTouch } from './resume-touch.ts';
import { stopTouch } from './stop-touch.ts';
import { talkedToday } from './talked-today.ts';

export const conversationUseCases = {
  agreeConversation,
  changeConversation,
  getConversation,
  keepNotes,
  keepPreparation,
  listConversations,
  logConversation,
  prepareConversation,
  removeConversation,
  resumeTouch,
  stopTouch,
  talkedToday,
} satisfies Partial<UseCases>;
