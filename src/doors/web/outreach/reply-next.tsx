/** What an answer asks for next: one act, and why. */
import { type ReactNode, useEffect } from 'react';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Recorded } from './record-reply.tsx';

export interface ReplyNextProps {
  readonly recorded: Recorded;
  readonly name: string;
  readonly onAgree: () => void;
  readonly onSuggested: () => void;
  readonly onAnswer: () => void;
  readonly onUndo: () => void;
  /** A way on when nothing more is to do: back to Today. */
  readonly onward?: ReactNode;
}

export function ReplyNext({ recorded, name, onAgree, onSuggested, onAnswer, onUndo, onward }: ReplyNextProps) {
  const { meaning, next } = recorded;
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return (
    <section className="sent" aria-live="polite">
      <h2>
        <Icon name={meaning === 'declined' ? 'heart' : 'check'} size={24} />
        {titleFor(meaning, name)}
      </h2>
      <p>{next}</p>
      <div className="row">
        {meaning === 'yes' && (
          <>
            <Button look="primary" icon="calendar" onPress={onAgree}>
              Agree a time with {name}
            </Button>
            <Button icon="mail" onPress={onAnswer}>
              Write the answer
            </Button>
          </>
        )}
        {meaning === 'suggests-someone' && (
          <>
            <Button look="primary" icon="personPlus" onPress={onSuggested}>
              Write down who
            </Button>
            <Button icon="mail" onPress={onAnswer}>
              Thank {name}
            </Button>
          </>
        )}
        {(meaning === 'question' || meaning === 'other') && (
          <Button look="primary" icon="mail" onPress={onAnswer}>
            Write the answer
          </Button>
        )}
        {(meaning === 'declined' || meaning === 'later') && (
          <Button look="primary" icon="mail" onPress={onAnswer}>
            {meaning === 'declined' ? 'Thank them kindly' : 'Say that later is fine'}
          </Button>
        )}
        {meaning === 'out-of-office' && onward}
        <Button icon="undo" onPress={onUndo}>
          Not right, take it back
        </Button>
      </div>
    </section>
  );
}

function titleFor(meaning: Recorded['meaning'], name: string): string {
  switch (meaning) {
    case 'yes':
      return `${name} said yes`;
    case 'declined':
      return `${name} said no`;
    case 'later':
      return 'Later is fine';
    case 'suggests-someone':
      return `${name} knows someone`;
    case 'question':
      return `${name} asks something`;
    case 'out-of-office':
      return `${name} is away`;
    case 'other':
      return `${name} answered`;
  }
}
