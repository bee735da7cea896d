/** After it went out: what happens next and why, in place of the letter. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import type { Letter } from './letter.ts';

export interface SentNoteProps {
  readonly letter: Pick<Letter, 'kind' | 'channel'>;
  readonly name: string;
  readonly followUp: OutputOf<'recordSent'>['followUp'];
  readonly onUndo: () => void;
  /** The next act, such as going back to Today. */
  readonly act?: ReactNode;
}

export function SentNote({ letter, name, followUp, onUndo, act }: SentNoteProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <section className="sent">
      <h2 ref={heading} tabIndex={-1}>
        <Icon name="check" size={24} />
        {letter.channel === 'phone' ? 'You called' : 'It is on its way'}
      </h2>
      {followUp.on ? (
        <p>
          Now it is {name}’s turn. If nothing comes, a follow-up is due{' '}
          <b>
            <RelativeDay day={followUp.on} />
          </b>
          . {followUp.because}
        </p>
      ) : (
        <p>{restOf(letter.kind, name, followUp.because)}</p>
      )}
      <div className="row">
        {act}
        <Button icon="undo" onPress={onUndo}>
          Not sent after all
        </Button>
      </div>
    </section>
  );
}

function restOf(kind: Letter['kind'], name: string, because: string): string {
  switch (kind) {
    case 'thank-you':
      return `Your thanks to ${name} are written down. Few people send any, and those who get them remember.`;
    case 'report-back':
      return `${name} now knows what came of it. That is how people stay glad to help.`;
    case 'check-in':
      return `A few lines keep it warm. There is nothing more to do with ${name} for now.`;
    case 'answer':
      return `Your answer to ${name} is written down.`;
    default:
      return because;
  }
}
