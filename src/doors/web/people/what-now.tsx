/** What to do with this person now: one act on top, or a kind word while it is their turn. Method: M4, M9. */
import type { ReactNode } from 'react';
import type { Day } from '#domain/day.ts';
import { ActCard } from '../ui/act-card.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { sayDay } from '../ui/say-day.ts';
import { firstNameOf, type PersonPageData } from './people-words.ts';
import { plannedConversation } from './timeline-words.ts';

export interface WhatNowProps {
  readonly page: PersonPageData;
  readonly today: Day;
  /** The primary button of the next act, which leads to where it is done. */
  readonly actButton: (act: NonNullable<PersonPageData['nextAct']>) => ReactNode;
  readonly onOpenAgain: () => void;
}

export function WhatNow({ page, today, actButton, onOpenAgain }: WhatNowProps) {
  const { nextAct, person } = page;
  if (nextAct)
    return (
      <ActCard
        title={nextAct.title}
        because={nextAct.because}
        act={actButton(nextAct)}
        due={nextAct.dueOn === null ? undefined : sayActDue(nextAct.dueOn, today)}
      />
    );
  if (person.doNotContact) return null;
  const name = firstNameOf(person);
  if (person.closed)
    return (
      <ActCard
        title={`It rests with ${name}`}
        because={`Since ${sayDay(person.closed.on, today)}. If they write, or you change your mind, it opens again.`}
        act={<Button onPress={onOpenAgain}>Open it again</Button>}
      />
    );
  const planned = plannedConversation(page);
  if (page.standing === 'agreed' && planned)
    return (
      <ActCard
        title={`You will talk with ${name}`}
        because="Nothing is pressing. A few minutes of reading before make it a better talk."
        act={
          <ButtonLink look="primary" to="/conversations/$conversationId/prepare" params={{ conversationId: planned }}>
            Prepare
          </ButtonLink>
        }
      />
    );
  const write = (words: string, look: 'primary' | 'quiet') => (
    <ButtonLink look={look} to="/people/$personId/write" params={{ personId: person.id }}>
      {words}
    </ButtonLink>
  );
  if (page.standing === 'waiting')
    return (
      <ActCard
        title={`It is ${name}’s turn`}
        because="You have written. Give it a few days; should one kind reminder be due, Today says so."
        act={write(`${name} answered`, 'quiet')}
      />
    );
  return (
    <ActCard
      title={`Nothing is due with ${name}`}
      because={
        page.standing === 'talked'
          ? 'A few lines now and then keep what began; news of what came of it is always welcome.'
          : 'Whenever you have something true to say, it is a good day to write.'
      }
      act={write(`Write to ${name}`, 'primary')}
    />
  );
}

/** "Due today", "Due since Tuesday, 3 days ago", "Due tomorrow". */
export function sayActDue(dueOn: Day, today: Day): string {
  if (dueOn < today) return `Due since ${sayDay(dueOn, today)}`;
  return `Due ${sayDay(dueOn, today)}`;
}
