/** Conversations: planned ones soonest first, held ones newest first. */
import { compareText } from '#domain/compare-text.ts';
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { conversationShapes } from './conversation-shapes.ts';

export const listConversations: UseCase<'listConversations'> = async ({ status, personId }, { store }) =>
  store.read(async (r) => {
    const all = await conversationShapes(r, await r.all('conversations'));
    const wanted = all.filter((c) => (!status || c.status === status) && (!personId || c.person.id === personId));
    return ok({
      planned: wanted.filter((c) => c.status === 'planned').sort((a, b) => compareText(a.at ?? '', b.at ?? '')),
      past: wanted
        .filter((c) => c.status !== 'planned')
        .sort(
          (a, b) => compareText(b.heldOn ?? b.at ?? '', a.heldOn ?? a.at ?? '') || (b.number ?? 0) - (a.number ?? 0),
        ),
      held: all.filter((c) => c.status === 'held').length,
    });
  });
