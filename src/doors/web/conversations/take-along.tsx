/** The page before a talk without a screen: printed, in the calendar entry, or copied. Method: M5. */
import type { OutputOf } from '#contract/contract.ts';
import { prepareAsText } from '#domain/conversations/prepare-as-text.ts';
import { copyText } from '../ui/copy-text.ts';
import { Menu } from '../ui/menu.tsx';
import { say } from '../ui/toast.tsx';
import type { Conversation } from './conversation-words.ts';
import { saveInvitation } from './invitation.ts';

export interface TakeAlongProps {
  readonly conversation: Conversation;
  readonly prepared: OutputOf<'prepareConversation'>;
}

export function TakeAlong({ conversation, prepared }: TakeAlongProps) {
  return (
    <Menu
      trigger="words"
      label="Take it along"
      acts={[
        { id: 'print', label: 'Print it, or save it as a PDF', icon: 'file', onAct: () => window.print() },
        ...(conversation.at === null
          ? []
          : [
              {
                id: 'calendar',
                label: 'Put it into the calendar entry',
                hint: 'A file your calendar opens. It is for you; do not send it on.',
                icon: 'calendar' as const,
                onAct: () => saveInvitation(conversation, prepareAsText(prepared)),
              },
            ]),
        {
          id: 'copy',
          label: 'Copy it as text',
          icon: 'copy',
          onAct: () => {
            void copyText(prepareAsText(prepared)).then((done) =>
              say(done ? 'Copied.' : 'Your browser did not allow copying.'),
            );
          },
        },
      ]}
    />
  );
}
