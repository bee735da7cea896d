/** The calendar file of a conversation: the same one each time, however often it is moved. */
import type { Instant } from '#domain/day.ts';
import { writeIcs } from '#formats/calendar/write-ics.ts';
import { fileNameOf, saveFile } from '../ui/save-file.ts';
import type { Conversation } from './conversation-words.ts';

const minute = 60_000;

export function invitationText(
  conversation: Pick<Conversation, 'id' | 'person' | 'at' | 'minutes' | 'place' | 'sequence' | 'status'>,
  writtenAt: Instant,
  description = '',
): string {
  const startsAt = conversation.at ?? writtenAt;
  return writeIcs({
    method: conversation.status === 'canceled' ? 'CANCEL' : 'PUBLISH',
    conversationId: conversation.id,
    sequence: conversation.sequence,
    startsAt,
    endsAt: new Date(new Date(startsAt).getTime() + conversation.minutes * minute).toISOString(),
    summary: `Talk with ${conversation.person.name}`,
    description,
    location: conversation.place,
    writtenAt,
  });
}

/** With a description, such as the page to read before, the entry holds it. */
export function saveInvitation(conversation: Parameters<typeof invitationText>[0], description = ''): void {
  const text = invitationText(conversation, new Date().toISOString(), description);
  saveFile(`${fileNameOf(`talk with ${conversation.person.name}`)}.ics`, 'text/calendar', text);
}
