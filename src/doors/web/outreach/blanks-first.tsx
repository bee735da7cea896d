/** Blanks are still open: they are filled in before the letter goes anywhere. */
import type { Finding } from '#domain/outreach/draft.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

export interface BlanksFirstProps {
  readonly blanks: readonly Finding[];
  readonly isOpen: boolean;
  readonly onFill: () => void;
  /** The brackets are meant to be there. */
  readonly onKeep: () => void;
}

export function BlanksFirst({ blanks, isOpen, onFill, onKeep }: BlanksFirstProps) {
  const isOne = blanks.length === 1;
  return (
    <Dialog
      title={isOne ? 'One blank is still open' : `${blanks.length} blanks are still open`}
      isOpen={isOpen}
      onClose={onFill}
      acts={
        <>
          <Button onPress={onKeep}>{isOne ? 'It belongs there' : 'They belong there'}</Button>
          <Button look="primary" onPress={onFill}>
            {isOne ? 'Fill it in' : 'Fill them in'}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>
          These words are for you, and would tell them that the letter is not quite for them. Fill{' '}
          {isOne ? 'it' : 'them'} in, or take the sentence out.
        </p>
        <ul className="blank-list">
          {blanks.slice(0, 6).map((blank) => (
            <li key={`${blank.part}:${blank.start}:${blank.phrase}`}>
              <mark data-mark="blank">{blank.phrase}</mark>
              {blank.part === 'subject' && <span className="muted small"> in the subject</span>}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
