/** Postings answered, and what the last weeks went into: both worlds in sentences, each figure with the facts behind it. Method: M0. */
import { Button } from '../ui/button.tsx';
import './standing.css';
import type { Behind, Standing } from './standing-types.ts';

export interface BesidePostingsProps extends Pick<Standing, 'applications' | 'acts'> {
  readonly onOpen: (behind: Behind) => void;
}

export function BesidePostings({ applications, acts, onOpen }: BesidePostingsProps) {
  const { sent, answered, silent } = applications;
  const opens = (title: string, step: Behind['asked']['step']) => () => onOpen({ title, asked: { step } });
  return (
    <div className="stack">
      <div className="beside">
        <p>{applications.sentence}</p>
        <div className="beside-opens">
          {sent > 0 && (
            <Button small look="link" onPress={opens('Postings you answered', 'posting-sent')}>
              {sent === 1 ? 'See which' : `See the ${sent} postings`}
            </Button>
          )}
          {answered > 0 && answered < sent && (
            <Button small look="link" onPress={opens('Postings that answered back', 'posting-answered')}>
              Those that answered
            </Button>
          )}
          {silent > 0 && silent < sent && (
            <Button small look="link" onPress={opens('Silent postings', 'posting-silent')}>
              The silent ones
            </Button>
          )}
        </div>
      </div>
      <div className="beside">
        <p>{acts.sentence}</p>
        {acts.withPeople > 0 && (
          <div className="beside-opens">
            <Button small look="link" onPress={opens('People of the last four weeks', 'lately')}>
              See with whom
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
