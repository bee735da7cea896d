/** How conversations are named on the screen. */
import type { OutputOf } from '#contract/contract.ts';
import type { IconName } from '../ui/icon.tsx';

export type Conversation = OutputOf<'getConversation'>;
export type ConversationChannel = Conversation['channel'];

export const conversationChannels: readonly {
  readonly id: ConversationChannel;
  readonly label: string;
  readonly by: string;
  readonly placeLabel: string;
  readonly icon: IconName;
}[] = [
  { id: 'video', label: 'Video', by: 'by video', placeLabel: 'Link', icon: 'monitor' },
  { id: 'phone', label: 'Phone', by: 'by phone', placeLabel: 'Number to call', icon: 'phone' },
  { id: 'coffee', label: 'In person', by: 'in person', placeLabel: 'Place', icon: 'coffee' },
  { id: 'other', label: 'Another way', by: '', placeLabel: 'Where or how', icon: 'talk' },
];

export function channelWords(channel: ConversationChannel) {
  return conversationChannels.find((one) => one.id === channel) ?? fallback;
}

const fallback = { id: 'other', label: 'Another way', by: '', placeLabel: 'Where or how', icon: 'talk' } as const;

/** "by video, https://..."; "in person, Canal Street Coffee". */
export function sayHow({ channel, place }: Pick<Conversation, 'channel' | 'place'>): string {
  return [channelWords(channel).by, place].filter((part) => part !== '').join(', ');
}

/** The first name, for speaking of them. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
