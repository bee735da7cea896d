/** What passed between them already, newest first, each with its words at hand. */
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Timeline } from '../ui/timeline.tsx';
import type { Desk } from './letter.ts';
import { channelBy, channelIcon, kinds, meaningLabel } from './outreach-words.ts';

type Message = Desk['earlier'][number];

export interface EarlierMessagesProps {
  readonly messages: readonly Message[];
  readonly name: string;
  readonly onRemove: (message: Message) => void;
}

export function EarlierMessages({ messages, name, onRemove }: EarlierMessagesProps) {
  if (messages.length === 0)
    return <p className="muted">Nothing yet. What you send and what {name} answers stands here.</p>;
  return (
    <div className="passed">
      <Timeline
        label={`What passed with ${name}`}
        entries={messages.map((message) => ({
          id: message.id,
          icon: message.direction === 'in' ? 'talk' : channelIcon[message.channel],
          title: titleOf(message, name),
          day: message.sentOn ?? undefined,
          tone: message.direction === 'in' ? 'good' : 'plain',
          body: (
            <Disclosure title={gistOf(message)}>
              <div className="stack" data-gap="small">
                {message.subject !== '' && <b>{message.subject}</b>}
                <p className="passed-words">{message.body.trim() === '' ? 'Not written down.' : message.body}</p>
                {message.version !== '' && <p className="muted small">{message.version}</p>}
                <div>
                  <Button small look="link" onPress={() => onRemove(message)}>
                    {message.direction === 'in' ? 'Remove this answer' : 'Remove this record'}
                  </Button>
                </div>
              </div>
            </Disclosure>
          ),
        }))}
      />
    </div>
  );
}

function titleOf(message: Message, name: string): string {
  if (message.direction === 'in') {
    const meant = meaningLabel(message.meaning);
    return meant === '' ? `${name} answered` : `${name} answered: ${meant.charAt(0).toLowerCase()}${meant.slice(1)}`;
  }
  const named = kinds.find((one) => one.id === message.kind)?.label ?? 'A message';
  const kind = message.about === null ? named : `A question about an introduction to ${message.about.name}`;
  return `${kind}, ${channelBy[message.channel]}`;
}

/** How it begins, past the greeting. */
function gistOf({ body }: Message): string {
  const words = body
    .replace(/^\s*(?:hi|hello|dear|hey)\b[^,\n]{0,60},/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return 'No words kept';
  return words.length <= 90 ? words : `${words.slice(0, 88).trimEnd()} …`;
}
