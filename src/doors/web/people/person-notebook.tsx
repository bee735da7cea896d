/** A person's page as in a good notebook: what now, how you know them, what was said, what you promised, what happened. Method: M3, M8. */
import { type ReactNode, useState } from 'react';
import { ButtonLink } from '../ui/button-link.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/page.tsx';
import { todayHere } from '../ui/today-here.ts';
import { Introducers, SameAs } from './around.tsx';
import { HowYouKnow } from './how-you-know.tsx';
import { firstNameOf, type PersonPageData } from './people-words.ts';
import { PersonDetails } from './person-details.tsx';
import { PersonMenu } from './person-menu.tsx';
import { PersonNotes } from './person-notes.tsx';
import { PersonNotices } from './person-notices.tsx';
import { PersonTimeline } from './person-timeline.tsx';
import { Promises } from './promises.tsx';
import { TalkedButton } from './talked-button.tsx';
import { useRest } from './use-rest.ts';
import { WhatNow } from './what-now.tsx';
import { WhatTheySaid } from './what-they-said.tsx';
import './person.css';

export interface PersonNotebookProps {
  readonly page: PersonPageData;
  readonly actButton: (act: NonNullable<PersonPageData['nextAct']>) => ReactNode;
  /** Buttons of other features: agreeing a time, whom they suggest. */
  readonly moreActs?: ReactNode;
}

export function PersonNotebook({ page, actButton, moreActs }: PersonNotebookProps) {
  const { person } = page;
  const today = todayHere();
  const name = firstNameOf(person);
  const [talked, setTalked] = useState<string | null>(null);
  const { openAgain } = useRest(person);
  const hasWritten = page.timeline.some(({ kind }) => kind === 'sent');
  const hasTalked = page.timeline.some(({ kind }) => kind === 'conversation');
  const touch = hasTalked ? (page.touchStopped ? 'stopped' : 'going') : null;
  return (
    <>
      <div className="stack">
        <PersonNotices page={page} today={today} />
        <h2 className="sr">What now</h2>
        <WhatNow page={page} today={today} actButton={actButton} onOpenAgain={() => void openAgain()} />
        {talked !== null && page.nextAct?.kind !== 'debrief' && (
          <Notice
            tone="good"
            act={
              <ButtonLink to="/conversations/$conversationId/log" params={{ conversationId: talked }}>
                Write down what you learned
              </ButtonLink>
            }
          >
            Two minutes now keep what you heard.
          </Notice>
        )}
        <div className="row person-acts" data-screen-only="">
          <TalkedButton page={page} onTalked={setTalked} />
          {!person.doNotContact && offersWriting(page) && (
            <ButtonLink icon="mail" to="/people/$personId/write" params={{ personId: person.id }}>
              {hasWritten ? `${name} answered` : `Write to ${name}`}
            </ButtonLink>
          )}
          {moreActs}
          <PersonMenu person={person} hasWritten={hasWritten} touch={touch} />
        </div>
        <SameAs person={person} others={page.possibleDuplicates} />
      </div>
      <div className="notebook">
        <div className="stack" data-gap="large">
          <Section title={`How you know ${name}`}>
            <HowYouKnow page={page} />
          </Section>
          {page.insights.length > 0 && (
            <Section title={`What ${name} said`}>
              <WhatTheySaid insights={page.insights} today={today} />
            </Section>
          )}
          <Section title="What you promised">
            <Promises personId={person.id} name={name} promises={page.promises} today={today} />
          </Section>
        </div>
        <div className="stack" data-gap="large">
          <PersonNotes person={person} />
          <PersonDetails person={person} />
          {page.introducers.length > 0 && (
            <Section title="Who could introduce you">
              <Introducers people={page.introducers} aboutId={person.id} />
            </Section>
          )}
        </div>
        <Section title="So far">
          <PersonTimeline page={page} name={name} today={today} />
        </Section>
      </div>
    </>
  );
}

/** A second way to the letter paper, unless the act on top leads there already. */
function offersWriting({ nextAct, person, standing }: PersonPageData): boolean {
  if (nextAct) return nextAct.kind !== 'write';
  return person.closed !== null || standing === 'agreed';
}
