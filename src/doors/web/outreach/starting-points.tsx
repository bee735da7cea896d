/** Where a letter can start: a few beginnings made of what is on file, to choose from and make one's own. */
import type { Desk } from './letter.ts';
import type { WrittenChannel } from './outreach-words.ts';
import './outreach.css';

export type StartingPoint = Desk['startingPoints'][number];

export interface StartingPointsProps {
  readonly points: readonly StartingPoint[];
  readonly channel: WrittenChannel;
  readonly onChoose: (point: StartingPoint) => void;
}

export function StartingPoints({ points, channel, onChoose }: StartingPointsProps) {
  const here = points.filter((point) => point.channel === channel);
  return (
    <ul className="starts">
      {here.map((point) => (
        <li key={point.id}>
          <button type="button" className="start" onClick={() => onChoose(point)}>
            <span className="start-label">{point.label}</span>
            <span className="start-words">{point.body}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
