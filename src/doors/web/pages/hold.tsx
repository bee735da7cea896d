/** The conversation, on the whole screen: for a phone in one hand. Method: M5, M8. */
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type Conversation, firstName } from '../conversations/conversation-words.ts';
import { HoldScreen } from '../conversations/hold-screen.tsx';
import { useNotes } from '../conversations/use-notes.ts';
import { Asked } from '../ui/asked.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../use-ask.ts';

export function HoldPage() {
  const { conversationId } = useParams({ from: '/conversations/$conversationId/hold' });
  const conversation = useAsk('getConversation', { conversationId });
  if (conversation.data) return <Holding key={conversationId} conversation={conversation.data} />;
  return (
    <Page title="The conversation" width="letter" back={<PageLink to="/conversations">Conversations</PageLink>}>
      <Asked reading={conversation} loading="Opening the conversation">
        {() => null}
      </Asked>
    </Page>
  );
}

function Holding({ conversation }: { readonly conversation: Conversation }) {
  const { id: conversationId, person } = conversation;
  const navigate = useNavigate();
  const notes = useNotes(conversation);
  const prepared = useAsk('prepareConversation', { personId: person.id, conversationId });
  const questions = (prepared.data?.questions ?? []).filter((q) => q.theme !== 'closing').map((q) => q.question);
  useEffect(() => {
    document.title = `Talking with ${firstName(person.name)} · Who Else`;
  }, [person.name]);
  return (
    <>
      <h1 className="sr">The conversation with {person.name}</h1>
      <HoldScreen
        conversation={conversation}
        questions={questions.length > 0 ? questions : ['How did you come to this work?']}
        notes={notes}
        onDone={() => {
          void notes.settle();
          void navigate({ to: '/conversations/$conversationId/log', params: { conversationId } });
        }}
        back={
          <PageLink
            className="icon-button"
            to="/conversations/$conversationId/prepare"
            params={{ conversationId }}
            aria-label="Back to the preparation"
          >
            <Icon name="back" />
          </PageLink>
        }
      />
    </>
  );
}
