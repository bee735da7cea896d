/** Prepare: one calm page to read before a conversation, or to print. Method: M5. */
import { useParams } from '@tanstack/react-router';
import { type Conversation, firstName, sayHow } from '../conversations/conversation-words.ts';
import { dayHere, sayForThem, timeHere } from '../conversations/local-time.ts';
import { PreparedPage } from '../conversations/prepared-page.tsx';
import { TakeAlong } from '../conversations/take-along.tsx';
import { Asked } from '../ui/asked.tsx';
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useAsk } from '../use-ask.ts';

export function PreparePage() {
  const { conversationId } = useParams({ from: '/conversations/$conversationId/prepare' });
  const conversation = useAsk('getConversation', { conversationId });
  const found = conversation.data;
  const personId = found?.person.id ?? '';
  const prepared = useAsk('prepareConversation', { personId, conversationId }, { isWanted: personId !== '' });
  return (
    <Page
      width="letter"
      title={found ? `Before you talk with ${firstName(found.person.name)}` : 'Prepare'}
      {...(found ? { sentence: sayAppointment(found) } : {})}
      back={<PageLink to="/conversations">Conversations</PageLink>}
      act={
        found && (
          <>
            <ButtonLink
              look="primary"
              icon="coffee"
              to="/conversations/$conversationId/hold"
              params={{ conversationId }}
            >
              We are talking
            </ButtonLink>
            {prepared.data && <TakeAlong conversation={found} prepared={prepared.data} />}
          </>
        )
      }
    >
      <Asked reading={conversation} loading="Opening the conversation">
        {() => (
          <Asked reading={prepared} loading="Putting together what you know" lines={8}>
            {(data) => <PreparedPage key={conversationId} conversationId={conversationId} prepared={data} />}
          </Asked>
        )}
      </Asked>
    </Page>
  );
}

/** The exact day, so that it holds on paper. */
function sayWhen(at: string): string {
  const day = dayHere(at);
  return `${day === todayHere() ? 'Today, ' : ''}${sayForThem(day, timeHere(at))}`;
}

function sayAppointment(conversation: Conversation): string {
  const how = sayHow(conversation);
  const when = conversation.at ? sayWhen(conversation.at) : 'No time yet';
  return `${when}, ${conversation.minutes} minutes${how === '' ? '' : ` ${how}`}. Let them tell their story; you listen.`;
}
