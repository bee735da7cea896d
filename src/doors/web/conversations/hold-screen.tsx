/** The talk itself, for one hand: a soft clock, one question at a time, notes, and never without the last question. Method: M5, M8. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, IconButton } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { useKept } from '../ui/use-kept.ts';
import { closingName, closingSteps, readClosing, writeClosing } from './closing-kept.ts';
import { type Conversation, firstName } from './conversation-words.ts';
import { beganAt, talkTime } from './talk-clock.ts';
import type { NotesInHand } from './use-notes.ts';
import './conversations.css';
import './hold.css';

export interface HoldScreenProps {
  readonly conversation: Conversation;
  /** Without the closing ones; those have their own card. */
  readonly questions: readonly string[];
  readonly notes: NotesInHand;
  readonly onDone: () => void;
  /** A way out without ending it. */
  readonly back: ReactNode;
}

export function HoldScreen({ conversation, questions, notes, onDone, back }: HoldScreenProps) {
  const [beganText, setBegan] = useKept(`talk-began:${conversation.id}`, '');
  const [closingText, setClosing] = useKept(closingName(conversation.id), '');
  const closing = readClosing(closingText);
  const now = useSeconds();
  const [began, setBeganAt] = useState(() => beganAt(beganText, Date.now()));
  const clock = talkTime(began, now, conversation.minutes);
  const deck = useRef<HTMLElement>(null);
  const cards = questions.length + 1;
  const [card, setCard] = useState(0);
  const name = firstName(conversation.person.name);

  useEffect(() => {
    if (beganText !== String(began)) setBegan(String(began));
  }, [began, beganText, setBegan]);
  const turnTo = (to: number) => {
    const wanted = Math.min(cards - 1, Math.max(0, to));
    deck.current?.children[wanted]?.scrollIntoView({ block: 'nearest', inline: 'start' });
    setCard(wanted);
  };
  const turnToClosing = useRef(() => turnTo(cards - 1));
  turnToClosing.current = () => turnTo(cards - 1);
  useEffect(() => {
    if (clock.isClosing) turnToClosing.current();
  }, [clock.isClosing]);

  return (
    <div className="hold" {...(card === cards - 1 ? { 'data-closing': '' } : {})}>
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
            setBeganAt(Date.now());
            turnTo(0);
          }}
        />
      </header>
      <section
        className="hold-deck"
        ref={deck}
        aria-label={`Questions for ${name}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
        tabIndex={0}
        onScroll={(e) => {
          const { scrollLeft, clientWidth } = e.currentTarget;
          if (clientWidth > 0) setCard(Math.round(scrollLeft / clientWidth));
        }}
      >
        {questions.map((question, at) => (
          <div className="hold-card" key={question} aria-hidden={at !== card}>
            <p className="hold-question">{question}</p>
          </div>
        ))}
        <div className="hold-card" data-closing="" inert={card !== cards - 1}>
          <p className="hold-closing-title">Before you say goodbye</p>
          <div>
            {closingSteps.map((step) => (
              <Checkbox
                key={step.id}
                label={step.id === 'who-else' ? <b>{step.label}</b> : step.label}
                hint={step.hint}
                checked={closing.done.includes(step.id)}
                onChange={(isDone) =>
                  setClosing(
                    writeClosing({
                      ...closing,
                      done: isDone ? [...closing.done, step.id] : closing.done.filter((id) => id !== step.id),
                    }),
                  )
                }
              />
            ))}
          </div>
          <TextArea
            label="Names they say, one a line"
            placeholder="Tom Okafor, planning lead at Metro Rail"
            rows={2}
            value={closing.names}
            onChange={(names) =>
              setClosing(
                writeClosing({
                  names,
                  done:
                    names.trim() === '' || closing.done.includes('who-else')
                      ? closing.done
                      : [...closing.done, 'who-else'],
                }),
              )
            }
          />
        </div>
      </section>
      <div className="hold-notes">
        <TextArea
          label="Notes"
          placeholder="A word or two is enough"
          value={notes.notes}
          onChange={notes.setNotes}
          rows={5}
        />
        <p className="hold-kept" role="status">
          {notes.notes === '' ? '' : notes.isKept ? 'Kept' : 'Kept on this device'}
        </p>
      </div>
      <nav className="hold-bar" aria-label="Through the talk">
        <IconButton icon="left" label="The question before" isDisabled={card === 0} onPress={() => turnTo(card - 1)} />
        <span className="hold-count tabular">
          {card === cards - 1 ? 'Closing' : `${card + 1} of ${questions.length}`}
        </span>
        <IconButton
          icon="right"
          label={card >= questions.length - 1 ? 'To the closing' : 'The next question'}
          isDisabled={card === cards - 1}
          onPress={() => turnTo(card + 1)}
        />
        {card === cards - 1 ? (
          <Button look="primary" onPress={onDone}>
            We are done
          </Button>
        ) : (
          <Button onPress={() => turnTo(cards - 1)}>Close the talk</Button>
        )}
      </nav>
    </div>
  );
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
