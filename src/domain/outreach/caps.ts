/** How many messages a day are enough, so that each gets its due. Method: M4, M9. */
import type { MessageKind } from './draft.ts';

/** Whether a kind counts toward the day: those that ask something of someone. Thanks, answers and words back are owed and never capped. */
export function countsTowardDay(kind: MessageKind): boolean {
  return kind === 'first' || kind === 'follow-up' || kind === 'introduction-request';
}

/** How many more may go out today; 0 at the least. */
export function roomToday(sentToday: number, messagesADay: number): number {
  return Math.max(0, messagesADay - sentToday);
}

/** Why another one waits for tomorrow; '' while there is room. */
export function dayFull(sentToday: number, messagesADay: number): string {
  if (roomToday(sentToday, messagesADay) > 0) return '';
  const sent = sentToday === 1 ? 'one message' : `${sentToday} messages`;
  return sentToday === 0
    ? 'You chose to write nothing new on these days; a draft keeps until you are ready.'
    : `You have sent ${sent} today, as many as you chose for a day. This one keeps until tomorrow.`;
}
