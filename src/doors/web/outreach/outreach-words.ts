/** How the writing desk names channels, kinds of message and answers. */
import type { Channel, MessageKind } from '#domain/outreach/draft.ts';
import type { ReplyMeaning } from '#domain/outreach/outreach-state.ts';
import type { IconName } from '../ui/icon.tsx';

export type WrittenChannel = Exclude<Channel, 'other'>;

export const channels: readonly { readonly id: WrittenChannel; readonly label: string }[] = [
  { id: 'linkedin-message', label: 'LinkedIn message' },
  { id: 'linkedin-note', label: 'LinkedIn note' },
  { id: 'email', label: 'E-mail' },
  { id: 'phone', label: 'Phone' },
];

/** "by e-mail", for what passed. */
export const channelBy: Readonly<Record<Channel, string>> = {
  'linkedin-message': 'on LinkedIn',
  'linkedin-note': 'with a LinkedIn note',
  email: 'by e-mail',
  phone: 'by phone',
  other: 'another way',
};

export const channelIcon: Readonly<Record<Channel, IconName>> = {
  'linkedin-message': 'talk',
  'linkedin-note': 'talk',
  email: 'mail',
  phone: 'phone',
  other: 'talk',
};

export const kinds: readonly { readonly id: MessageKind; readonly label: string }[] = [
  { id: 'first', label: 'A first message' },
  { id: 'follow-up', label: 'A follow-up' },
  { id: 'answer', label: 'An answer' },
  { id: 'thank-you', label: 'A thank-you' },
  { id: 'report-back', label: 'What came of it' },
  { id: 'check-in', label: 'A few lines, to stay in touch' },
  { id: 'introduction-request', label: 'A question about an introduction' },
];

/** The kind as a heading: "Thank Priya"; "Ask Priya to introduce you to Tom Okafor". */
export function titleOf(kind: MessageKind, name: string, about = ''): string {
  switch (kind) {
    case 'first':
      return `Write to ${name}`;
    case 'follow-up':
      return `Follow up with ${name}`;
    case 'answer':
      return `Answer ${name}`;
    case 'thank-you':
      return `Thank ${name}`;
    case 'report-back':
      return `Tell ${name} what came of it`;
    case 'check-in':
      return `A few lines to ${name}`;
    case 'introduction-request':
      return about === '' ? `Ask ${name} about an introduction` : `Ask ${name} to introduce you to ${about}`;
  }
}

export const meanings: readonly { readonly id: ReplyMeaning; readonly label: string; readonly hint: string }[] = [
  { id: 'yes', label: 'Yes, they will talk', hint: 'Next you agree a time.' },
  { id: 'later', label: 'Later', hint: 'It comes back on the day they named.' },
  { id: 'suggests-someone', label: 'They name someone else', hint: 'You write that person down.' },
  { id: 'question', label: 'They ask something', hint: 'Best answered within a day.' },
  { id: 'declined', label: 'No, thank you', hint: 'An answer too, and the place is free for someone else.' },
  { id: 'out-of-office', label: 'They are away', hint: 'The follow-up waits until they are back.' },
  { id: 'other', label: 'Something else', hint: 'Only kept with the rest.' },
];

export function meaningLabel(meaning: ReplyMeaning | null): string {
  return meanings.find((one) => one.id === meaning)?.label ?? '';
}

/** The kind a text names, undefined when it names none. */
export function kindNamed(text: unknown): MessageKind | undefined {
  return kinds.find((one) => one.id === text)?.id;
}
