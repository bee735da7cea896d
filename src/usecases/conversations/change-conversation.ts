/** Moves a conversation, or says that it was canceled or that nobody came. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { toUtc } from './agree-conversation.ts';
import { conversationShape } from './conversation-shapes.ts';

export const changeConversation: UseCase<'changeConversation'> = async (
  { conversationId, at, ...rest },
  { store, now },
) =>
  store.write(async (w) => {
    const row = await w.one('conversations', conversationId);
    if (!row) return fail({ kind: 'conversationNotFound', conversationId });
    const moved = at !== undefined && toUtc(at) !== row.at;
    const placed = rest.place !== undefined && rest.place !== row.place;
    const resized = rest.minutes !== undefined && rest.minutes !== row.minutes;
    // A talk that did not come about and gets a new time is on again.
    const status = rest.status ?? (moved && row.status !== 'held' ? 'planned' : undefined);
    const turned = status !== undefined && status !== row.status;
    await w.change('conversations', conversationId, {
      changed_at: now,
      // Calendar programs take an update only with a higher number (RFC 5545, SEQUENCE).
      sequence: row.sequence + (moved || placed || resized || turned ? 1 : 0),
      ...(at !== undefined && { at: toUtc(at) }),
      ...(rest.minutes !== undefined && { minutes: rest.minutes }),
      ...(rest.channel !== undefined && { channel: rest.channel }),
      ...(rest.place !== undefined && { place: rest.place }),
      ...(status !== undefined && { status }),
    });
    const changed = await conversationShape(w, conversationId);
    return changed ? ok(changed) : fail({ kind: 'conversationNotFound', conversationId });
  });
