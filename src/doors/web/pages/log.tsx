/** The two minutes after a conversation that was planned or held. Method: M6, M8. */
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { Debriefing, debriefTitle } from '../conversations/debriefing.tsx';
import { Logged, loggedTitle } from '../conversations/logged.tsx';
import { Asked } from '../ui/asked.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../use-ask.ts';
import { AlongNow, idsOf } from '../week/along-now.tsx';

interface Done {
  readonly logged: OutputOf<'logConversation'>;
  readonly isNothing: boolean;
}

export function LogPage() {
  const { conversationId } = useParams({ from: '/conversations/$conversationId/log' });
  const conversation = useAsk('getConversation', { conversationId });
  const [done, setDone] = useState<Done | null>(null);
  const person = conversation.data?.person;
  return (
    <Page
      width="letter"
      title={pageTitle(person?.name, done)}
      sentence={done ? 'It is written down.' : 'Two minutes now are worth an hour of remembering later.'}
      back={<PageLink to="/conversations">Conversations</PageLink>}
    >
      {done && person ? (
        <Logged
          logged={done.logged}
          person={person}
          isNothing={done.isNothing}
          above={<AlongNow ids={idsOf(done.logged)} />}
        />
      ) : (
        <Asked reading={conversation} loading="Opening your notes" lines={7}>
          {(data) => (
            <Debriefing
              key={conversationId}
              person={data.person}
              conversation={data}
              onLogged={(logged, isNothing) => setDone({ logged, isNothing })}
            />
          )}
        </Asked>
      )}
    </Page>
  );
}

function pageTitle(name: string | undefined, done: Done | null): string {
  if (name === undefined) return 'After the talk';
  return done ? loggedTitle(done.logged.number, name) : debriefTitle(name);
}
