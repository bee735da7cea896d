/** Where a letter can start: her own words that were answered, and beginnings made of what is on file. */
import { sayReplies } from '#domain/outreach/own-starting-points.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import type { Desk } from './letter.ts';
import type { WrittenChannel } from './outreach-words.ts';
import './outreach.css';

export type StartingPoint = Desk['startingPoints'][number];

export interface StartingPointsProps {
  readonly points: readonly StartingPoint[];
  readonly channel: WrittenChannel;
  readonly onChoose: (point: StartingPoint) => void;
}

/** As many as one looks at before choosing: the warmest that the facts allow. */
const shownAtOnce = 3;

export function StartingPoints({ points, channel, onChoose }: StartingPointsProps) {
  const here = points.filter((point) => point.channel === channel);
  const own = here.filter(({ id }) => id.startsWith('own:'));
  const made = here.filter(({ id }) => !id.startsWith('own:'));
  const more = made.slice(shownAtOnce);
  return (
    <div className="stack">
      {own.length > 0 && (
        <section className="stack starts-of" data-gap="small" aria-label="Your own words that were answered">
          <h3>Your own words that were answered</h3>
          <Starts points={own} onChoose={onChoose} />
        </section>
      )}
      {own.length > 0 && <h3>Made of what is on file</h3>}
      <Starts points={made.slice(0, shownAtOnce)} onChoose={onChoose} />
      {more.length > 0 && (
        <Disclosure title={`More beginnings (${more.length})`}>
          <Starts points={more} onChoose={onChoose} />
        </Disclosure>
      )}
    </div>
  );
}

function Starts({ points, onChoose }: Pick<StartingPointsProps, 'points' | 'onChoose'>) {
  return (
    <ul className="starts">
      {points.map((point) => {
        const replies = sayReplies(point);
        return (
          <li key={point.id}>
            <button type="button" className="start" onClick={() => onChoose(point)}>
              <span className="start-label">{point.label}</span>
              <span className="start-words">{point.body}</span>
              {replies !== '' && <span className="start-replies">{replies}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
