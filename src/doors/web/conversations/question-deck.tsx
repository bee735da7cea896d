/** The questions side by side, a swipe apart, with the closing as the last card. Method: M5. */
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';

export interface QuestionDeckProps {
  readonly label: string;
  readonly questions: readonly { readonly id: string; readonly question: string }[];
  /** The one thing she most wants to know, '' when not said. */
  readonly wantToKnow: string;
  readonly closing: ReactNode;
  /** Which card stands there; the closing is the one after the last question. */
  readonly card: number;
  readonly onTurn: (card: number) => void;
}

export function QuestionDeck({ label, questions, wantToKnow, closing, card, onTurn }: QuestionDeckProps) {
  const deck = useRef<HTMLElement>(null);
  useScrollTo(deck, card);
  return (
    <section
      className="hold-deck"
      ref={deck}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
      tabIndex={0}
      onScroll={(e) => {
        const { scrollLeft, clientWidth } = e.currentTarget;
        const nearest = clientWidth > 0 ? scrollLeft / clientWidth : card;
        // While it glides it is between two cards, and says nothing yet.
        if (Math.abs(nearest - Math.round(nearest)) < 0.02 && Math.round(nearest) !== card) onTurn(Math.round(nearest));
      }}
    >
      {questions.map(({ id, question }, at) => (
        <div className="hold-card" key={id} aria-hidden={at !== card}>
          <p className="hold-question">{question}</p>
          {wantToKnow !== '' && at === 0 && <p className="hold-wanted">Most of all: {wantToKnow}</p>}
        </div>
      ))}
      <div className="hold-card" data-closing="" inert={card !== questions.length}>
        {closing}
      </div>
    </section>
  );
}

/** Also after a turn of the phone, when every card is another width. */
function useScrollTo(deck: RefObject<HTMLElement | null>, card: number): void {
  useEffect(() => {
    const turn = () => {
      const at = deck.current;
      if (at && Math.round(at.scrollLeft / Math.max(1, at.clientWidth)) !== card)
        at.children[card]?.scrollIntoView({ block: 'nearest', inline: 'start' });
    };
    turn();
    window.addEventListener('resize', turn);
    return () => window.removeEventListener('resize', turn);
  }, [deck, card]);
}
