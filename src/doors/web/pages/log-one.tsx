/** "I talked with someone": the two minutes after a talk that stood in no calendar, or in today's. Method: M6, M8. */
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { Debriefing, debriefTitle } from '../conversations/debriefing.tsx';
import { dayHere } from '../conversations/local-time.ts';
import { Logged, loggedTitle } from '../conversations/logged.tsx';
import { Asked } from '../ui/asked.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useAsk } from '../use-ask.ts';
import { AlongNow, idsOf } from '../week/along-now.tsx';

interface Done {
  readonly logged: OutputOf<'logConversation'>;
  readonly isNothing: boolean;
}

export function LogOnePage() {
  const { personId } = useParams({ from: '/log/$personId' });
  const person = useAsk('getPerson', { personId });
  const theirs = useAsk('listConversations', { personId });
  const [done, setDone] = useState<Done | null>(null);
  const name = person.data?.person.name;
  return (
    <Page
      width="letter"
      title={name === undefined ? 'After the talk' : done ? loggedTitle(done.logged.number, name) : debriefTitle(name)}
      sentence={done ? 'It is written down.' : 'Two minutes now are worth an hour of remembering later.'}
      back={
        <PageLink to="/people/$personId" params={{ personId }}>
          {name ?? 'Their page'}
        </PageLink>
      }
    >
      {done && person.data ? (
        <Logged
          logged={done.logged}
          person={person.data.person}
          isNothing={done.isNothing}
          above={<AlongNow ids={idsOf(done.logged)} />}
        />
      ) : (
        <Asked reading={person} loading="Opening their page" lines={7}>
          {(found) => (
            <Asked reading={theirs} loading="Looking for a talk that was agreed">
              {(talks) => (
                <Debriefing
                  key={personId}
                  person={found.person}
                  conversation={openTalk(talks)}
                  onLogged={(logged, isNothing) => setDone({ logged, isNothing })}
                />
              )}
            </Asked>
          )}
        </Asked>
      )}
    </Page>
  );
}

/** The talk this must be: one agreed for today or before, else one held and not yet written down. */
function openTalk({ planned, past }: OutputOf<'listConversations'>) {
  const today = todayHere();
  return (
    planned.find((talk) => talk.at !== null && dayHere(talk.at) <= today) ??
    past.find((talk) => talk.status === 'held' && !talk.debriefed) ??
    null
  );
}
