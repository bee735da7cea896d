/** The use cases of this folder, by operation. */
import type { UseCases } from '../use-case.ts';
import { checkMessage } from './check-message.ts';
import { closeOutreach } from './close-outreach.ts';
import { followUpDay } from './follow-up-day.ts';
import { getWritingDesk } from './get-writing-desk.ts';
import { recordReply } from './record-reply.ts';
import { recordSent } from './record-sent.ts';
import { removeMessage } from './remove-message.ts';
import { saveDraft } from './save-draft.ts';

export const outreachUseCases = {
  checkMessage,
  closeOutreach,
  followUpDay,
  getWritingDesk,
  recordReply,
  recordSent,
  removeMessage,
  saveDraft,
} satisfies Partial<UseCases>;
