/** The talk itself, for one hand: a soft clock, one question at a time, notes, and never without the last question. Method: M5, M8. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { beginLine, type NotesAt, readMarks } from '#domain/conversations/marks.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { ClosingCard } from './closing-card.tsx';
import { type Conversation, firstName } from './conversation-words.ts';
import { NotAskedYet } from './not-asked-yet.tsx';
import { NotesPad } from './notes-pad.tsx';
import { QuestionDeck } from './question-deck.tsx';
import { talkTime } from './talk-clock.ts';
import type { TalkInHand } from './use-talk.ts';
import './conversations.css';
import './hold.css';

export interface HoldScreenProps {
  readonly conversation: Conversation;
  /** Without the closing ones; those have their own card. */
  readonly questions: readonly { readonly id: string; readonly question: string }[];
  readonly wantToKnow: string;
  readonly talk: TalkInHand;
  /** Nobody answers behind the page. */
  readonly isAlone: boolean;
  readonly onDone: () => void;
  /** A way out without ending it. */
  readonly back: ReactNode;
}

export function HoldScreen({ conversation, questions, wantToKnow, talk, isAlone, onDone, back }: HoldScreenProps) {
  const now = useSeconds();
  const clock = talkTime(talk.began, now, conversation.minutes);
  const last = questions.length;
  const [card, setCard] = useState(0);
  const [goTo, setGoTo] = useState<NotesAt | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [wasAsked, setWasAsked] = useState(false);
  const name = firstName(conversation.person.name);
  const turnTo = (to: number) => setCard(Math.min(last, Math.max(0, to)));
  useEffect(() => {
    if (clock.isClosing) setCard(last);
  }, [clock.isClosing, last]);

  const write = (notes: string) => {
    talk.setNotes(notes, questions[card]?.id ?? '');
    if (!talk.done.includes('who-else') && hasName(notes) && !hasName(talk.notes))
      talk.setDone([...talk.done, 'who-else']);
  };
  const noteName = () => {
    const next = beginLine(talk.notes, 'person');
    if (next.notes !== talk.notes) talk.setNotes(next.notes, '');
    setGoTo(next);
  };
  const end = () => {
    // Asked once, kindly; whoever says done again is done.
    if (talk.done.includes('who-else') || hasName(talk.notes) || wasAsked) return onDone();
    setWasAsked(true);
    setAsking(true);
  };
  useArrowKeys((step) => turnTo(card + step));

  return (
    <div className="hold" {...(card === last ? { 'data-closing': '' } : {})}>
      <header className="hold-head">
        {back}
        <p className="hold-clock" role="timer" aria-label={`${clock.minutes} of ${conversation.minutes} minutes`}>
          <span className="hold-said">{clock.said}</span>
          <span className="hold-track" aria-hidden="true">
            <span className="hold-gone" style={{ width: `${clock.part * 100}%` }} />
          </span>
        </p>
        <IconButton
          icon="undo"
          label="Start the clock again"
          onPress={() => {
            talk.restart();
            turnTo(0);
          }}
        />
      </header>
      <QuestionDeck
        label={`Questions for ${name}`}
        questions={questions}
        wantToKnow={wantToKnow}
        card={card}
        onTurn={turnTo}
        closing={<ClosingCard done={talk.done} onChange={talk.setDone} onName={noteName} />}
      />
      <NotesPad notes={talk.notes} onChange={write} goTo={goTo} kept={sayKept(talk, isAlone)} />
      <nav className="hold-bar" aria-label="Through the talk">
        <IconButton icon="left" label="The question before" isDisabled={card === 0} onPress={() => turnTo(card - 1)} />
        <span className="hold-count tabular">{card === last ? 'Closing' : `${card + 1} of ${last}`}</span>
        <IconButton
          icon="right"
          label={card >= last - 1 ? 'To the closing' : 'The next question'}
          isDisabled={card === last}
          onPress={() => turnTo(card + 1)}
        />
        {card === last ? (
          <Button look="primary" onPress={end}>
            We are done
          </Button>
        ) : (
          <Button onPress={() => turnTo(last)}>Close the talk</Button>
        )}
      </nav>
      <NotAskedYet isOpen={isAsking} name={name} onAsk={() => setAsking(false)} onLeave={onDone} />
    </div>
  );
}

function hasName(notes: string): boolean {
  return readMarks(notes).some(({ mark, text }) => mark === 'person' && text.trim() !== '');
}

function sayKept(talk: TalkInHand, isAlone: boolean): string {
  if (talk.areBoth) return 'Your notes were changed in two places. Both are here.';
  if (isAlone) return 'Kept on this device. Who Else isn’t running; go on, nothing is lost.';
  if (talk.notes === '') return '';
  return talk.isKept ? 'Kept' : 'Kept on this device';
}

/** The arrow keys turn the cards wherever the focus is, but where they move a caret or a choice. */
function useArrowKeys(onTurn: (step: 1 | -1) => void): void {
  const turn = useRef(onTurn);
  turn.current = onTurn;
  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      const isTaken = e.target instanceof HTMLElement && e.target.closest('textarea, input, [role=dialog]') !== null;
      const step = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : null;
      if (isTaken || step === null || e.altKey || e.ctrlKey || e.metaKey) return;
      e.preventDefault();
      turn.current(step);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** The time here, anew every few seconds. */
function useSeconds(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(clock);
  }, []);
  return now;
}
