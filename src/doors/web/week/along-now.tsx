/** What just happened for the first time, said once, right after the act. Method: M9. */
import type { OutputOf } from '#contract/contract.ts';
import { useAsk } from '../use-ask.ts';
import { AlongToday } from './along-today.tsx';

/** `ids` are those of what was just written down: the conversation, the names and the opening that came with it. */
export function AlongNow({ ids }: { readonly ids: readonly string[] }) {
  const { data } = useAsk('listMilestones', {});
  return <AlongToday milestones={(data?.milestones ?? []).filter(({ ofId }) => ids.includes(ofId))} />;
}

export function idsOf({ conversationId, referrals, opportunityId }: OutputOf<'logConversation'>): readonly string[] {
  return [conversationId, ...referrals.map(({ id }) => id), ...(opportunityId === null ? [] : [opportunityId])];
}
