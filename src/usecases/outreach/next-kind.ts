/** Which message comes next with a person, and why. Method: M4. */
import type { Day } from '#domain/day.ts';
import type { MessageKind } from '#domain/outreach/draft.ts';
import type { Dealing } from './dealings.ts';

/** A draft goes on; a thank-you owed comes before an answer owed, that before a promised report, that before a follow-up; else a first message or a check-in. */
export function nextKind(
  { outreach, messages, promises, conversations }: Dealing,
  today: Day,
): { readonly kind: MessageKind; readonly because: string } {
  const draft = messages.findLast((m) => m.status === 'draft');
  if (draft) return { kind: draft.kind as MessageKind, because: 'You began this draft; here it is.' };
  const owed = promises.filter((p) => p.kept_on === null);
  if (owed.some((p) => p.kind === 'thank-you'))
    return { kind: 'thank-you', because: 'You talked; thanks within a day, with one thing you learned.' };
  if (outreach.due === 'answer') return { kind: 'answer', because: outreach.because };
  if (owed.some((p) => p.kind === 'report-back' && p.due_on <= today))
    return { kind: 'report-back', because: 'You said you would tell them what came of it.' };
  const wasSent = messages.some((m) => m.direction === 'out' && m.status === 'sent');
  if (outreach.state === 'waiting' || outreach.state === 'follow-up-due' || outreach.state === 'silent')
    return { kind: 'follow-up', because: outreach.because };
  if (conversations.some((c) => c.status === 'held'))
    return { kind: 'check-in', because: 'You have talked; a short word keeps it warm.' };
  if (outreach.state === 'replied' || outreach.state === 'agreed') return { kind: 'answer', because: outreach.because };
  return { kind: 'first', because: wasSent ? outreach.because : 'You have not written to them yet.' };
}
