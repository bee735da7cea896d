/** A time is agreed: when it is, and what one does before. Method: M5. */
import type { ReactNode } from 'react';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useAsk } from '../use-ask.ts';
import { firstName, sayHow } from './conversation-words.ts';
import { saveInvitation } from './invitation.ts';
import { sayMoment } from './local-time.ts';

export interface AgreedNoteProps {
  readonly conversationId: string;
  /** Another way on, such as confirming it in writing. */
  readonly act?: ReactNode;
}

export function AgreedNote({ conversationId, act }: AgreedNoteProps) {
  const reading = useAsk('getConversation', { conversationId });
  return (
    <Asked reading={reading} loading="Opening the conversation" lines={3}>
      {(conversation) => (
        <section className="talk-card" aria-live="polite">
          <h2>You will talk with {firstName(conversation.person.name)}</h2>
          <p>
            {conversation.at ? sayMoment(conversation.at, todayHere()) : 'No time yet'}, {conversation.minutes} minutes{' '}
            {sayHow(conversation)}
          </p>
          <div className="talk-acts">
            <ButtonLink look="primary" to="/conversations/$conversationId/prepare" params={{ conversationId }}>
              Prepare
            </ButtonLink>
            <Button icon="calendar" onPress={() => saveInvitation(conversation)}>
              Calendar file
            </Button>
            {act}
          </div>
        </section>
      )}
    </Asked>
  );
}
