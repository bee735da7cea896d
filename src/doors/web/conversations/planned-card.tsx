/** A conversation ahead: with whom, when, how, and the one thing to do for it. */
import { useState } from 'react';
import type { Mishap } from '#domain/conversations/kind-words.ts';
import { Button } from '../ui/button.tsx';
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { Menu } from '../ui/menu.tsx';
import { PersonLine } from '../ui/person-line.tsx';
import { say } from '../ui/toast.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useAct } from '../use-ask.ts';
import { AgreeDialog } from './agree-dialog.tsx';
import { type Conversation, firstName, sayHow } from './conversation-words.ts';
import { saveInvitation } from './invitation.ts';
import { KindWordsDialog } from './kind-words-dialog.tsx';
import { sayMoment } from './local-time.ts';

/** Ahead, about to begin or under way, or over without a word about it. */
export type Nearness = 'ahead' | 'now' | 'over';

const hour = 3_600_000;

export function nearnessOf(at: string | null, minutes: number, now: number): Nearness {
  if (at === null) return 'ahead';
  const start = new Date(at).getTime();
  if (now < start - hour / 2) return 'ahead';
  return now <= start + minutes * 60_000 + hour ? 'now' : 'over';
}

/** Nobody is late for, or missed at, a talk that is days away; nobody is on the way to one that is over. */
export function isPossible(act: 'late' | 'move' | 'ask' | 'no-show' | 'cancel', nearness: Nearness): boolean {
  if (act === 'late') return nearness === 'now';
  return act !== 'no-show' || nearness !== 'ahead';
}

export interface PlannedCardProps {
  readonly conversation: Conversation;
  readonly nearness: Nearness;
  /** The one card whose act is the page's primary one. */
  readonly isFirst: boolean;
}

export function PlannedCard({ conversation, nearness, isFirst }: PlannedCardProps) {
  const { id: conversationId, person, at } = conversation;
  const name = firstName(person.name);
  const [isMoving, setMoving] = useState(false);
  const [mishap, setMishap] = useState<Mishap | null>(null);
  const change = useAct('changeConversation');
  const turn = async (status: 'no-show' | 'canceled') => {
    const answer = await change.run({ conversationId, status });
    if (!answer.ok) return say(`${answer.problem.sentence} ${answer.problem.next}`);
    const said =
      status === 'canceled'
        ? `Canceled. ${name} may like to hear it, and another time may suit better.`
        : `It happens, and rarely means anything. A kind line and a new time often bring ${name} back.`;
    say(said, () => {
      void change.run({ conversationId, status: 'planned' });
    });
  };
  const look = isFirst ? 'primary' : 'quiet';
  return (
    <article className="talk-card" aria-label={`${person.name}, ${at ? sayMoment(at, todayHere()) : 'no time yet'}`}>
      <div className="talk-head">
        <p className="talk-when">
          {at ? sayMoment(at, todayHere()) : 'No time yet'}
          <span className="muted">
            {conversation.minutes} minutes {sayHow(conversation)}
          </span>
        </p>
        <Menu
          label={`More about the talk with ${person.name}`}
          acts={(
            [
              { id: 'late', label: 'I’m running late', icon: 'talk', onAct: () => setMishap('late') },
              { id: 'move', label: 'Move it', icon: 'clock', onAct: () => setMoving(true) },
              { id: 'ask', label: 'Ask for another time', icon: 'mail', onAct: () => setMishap('move') },
              { id: 'no-show', label: 'Nobody came', icon: 'person', onAct: () => void turn('no-show') },
              { id: 'cancel', label: 'It is canceled', icon: 'close', onAct: () => void turn('canceled') },
            ] as const
          ).filter(({ id }) => isPossible(id, nearness))}
        />
      </div>
      <PersonLine
        name={person.name}
        title={person.title}
        organization={person.organization}
        link={
          <PageLink to="/people/$personId" params={{ personId: person.id }}>
            {person.name}
          </PageLink>
        }
      />
      <div className="talk-acts">
        {nearness === 'ahead' && (
          <ButtonLink look={look} to="/conversations/$conversationId/prepare" params={{ conversationId }}>
            Prepare
          </ButtonLink>
        )}
        {nearness === 'now' && (
          <>
            <ButtonLink look={look} icon="coffee" to="/conversations/$conversationId/hold" params={{ conversationId }}>
              We are talking
            </ButtonLink>
            <ButtonLink to="/conversations/$conversationId/prepare" params={{ conversationId }}>
              Prepare
            </ButtonLink>
          </>
        )}
        {nearness === 'over' && (
          <ButtonLink look={look} to="/conversations/$conversationId/log" params={{ conversationId }}>
            Write down how it was
          </ButtonLink>
        )}
        <Button icon="calendar" onPress={() => saveInvitation(conversation)}>
          Calendar file
        </Button>
      </div>
      <KindWordsDialog
        conversation={conversation}
        mishap={mishap}
        onClose={() => setMishap(null)}
        onMove={() => {
          setMishap(null);
          setMoving(true);
        }}
      />
      <AgreeDialog isOpen={isMoving} onClose={() => setMoving(false)} moved={conversation} />
    </article>
  );
}
