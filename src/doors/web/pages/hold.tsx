/** The conversation, on the whole screen: for a phone in one hand, also while the program does not answer. Method: M5, M8. */
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { firstName } from '../conversations/conversation-words.ts';
import { HoldScreen } from '../conversations/hold-screen.tsx';
import { keepFilesAtHand, keepPage, type PageOnDevice, readPage } from '../conversations/page-on-device.ts';
import type { TalkOnDevice } from '../conversations/talk-on-device.ts';
import { useTalk } from '../conversations/use-talk.ts';
import { useTalkOnDevice } from '../conversations/use-talk-on-device.ts';
import { useWakeLock } from '../conversations/use-wake-lock.ts';
import { useIsLost } from '../shell/reach.ts';
import { Asked } from '../ui/asked.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';
import { type Reading, useAsk } from '../use-ask.ts';

export function HoldPage() {
  const { conversationId } = useParams({ from: '/conversations/$conversationId/hold' });
  const conversation = useAsk('getConversation', { conversationId });
  const personId = conversation.data?.person.id ?? '';
  const prepared = useAsk('prepareConversation', { personId, conversationId }, { isWanted: personId !== '' });
  const onDevice = useTalkOnDevice(conversationId);
  const page = pageToHold(conversation, prepared, () => readPage(conversationId));
  if (page && onDevice !== undefined) return <Holding key={conversationId} page={page} onDevice={onDevice} />;
  return (
    <Page title="The conversation" width="letter" back={<PageLink to="/conversations">Conversations</PageLink>}>
      <Asked reading={conversation} loading="Opening the conversation">
        {() => null}
      </Asked>
    </Page>
  );
}

function Holding({ page, onDevice }: { readonly page: PageOnDevice; readonly onDevice: TalkOnDevice | null }) {
  const { conversation, questions, wantToKnow } = page;
  const { id: conversationId, person } = conversation;
  const navigate = useNavigate();
  const talk = useTalk(conversation, onDevice);
  const isAlone = useIsLost();
  useWakeLock();
  useEffect(() => {
    document.title = `Talking with ${firstName(person.name)} · Who Else`;
  }, [person.name]);
  useEffect(() => {
    keepPage(page);
  }, [page]);
  useEffect(() => {
    // What comes after the talk is brought along too, so that nothing has to be fetched in between.
    void import('./log.tsx').then(keepFilesAtHand);
  }, []);
  return (
    <>
      <h1 className="sr">The conversation with {person.name}</h1>
      <HoldScreen
        conversation={conversation}
        questions={questions}
        wantToKnow={wantToKnow}
        talk={talk}
        isAlone={isAlone}
        onDone={() => {
          void talk.settle();
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

/** As the program tells it; while it does not answer, or is still putting the questions together, as this device remembers it. */
function pageToHold(
  conversation: Reading<PageOnDevice['conversation']>,
  prepared: Reading<OutputOf<'prepareConversation'>>,
  remembered: () => PageOnDevice | null,
): PageOnDevice | null {
  const { data, problem } = conversation;
  if (data && prepared.data) return pageFrom(data, prepared.data);
  if (!data && problem?.status !== 0) return null;
  const page = remembered();
  if (!data) return page;
  if (page) return { ...page, conversation: data };
  return prepared.problem ? pageFrom(data, undefined) : null;
}

function pageFrom(
  conversation: PageOnDevice['conversation'],
  prepared: OutputOf<'prepareConversation'> | undefined,
): PageOnDevice {
  const questions = (prepared?.questions ?? [])
    .filter(({ theme }) => theme !== 'closing')
    .map(({ id, question }) => ({ id, question }));
  return {
    conversation,
    questions: questions.length > 0 ? questions : [{ id: 'path:how', question: 'How did you come to this work?' }],
    wantToKnow: prepared?.wantToKnow ?? '',
  };
}
