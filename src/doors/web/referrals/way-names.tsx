/** The people of a way, one after another; each but the end can be chosen. */
import { Fragment } from 'react';
import type { Chosen } from './chosen.ts';
import type { ChainPerson } from './family.ts';

export interface WayNamesProps {
  readonly way: readonly Pick<ChainPerson, 'id' | 'name'>[];
  /** What stands at the end of it. */
  readonly last: string;
  readonly onChoose: (chosen: Chosen) => void;
}

export function WayNames({ way, last, onChoose }: WayNamesProps) {
  return (
    <p className="chain-way">
      {way.map(({ id, name }) => (
        <Fragment key={id}>
          <button type="button" onClick={() => onChoose({ kind: 'person', id })}>
            {name}
          </button>
          <span aria-hidden="true"> → </span>
          <span className="sr"> led to </span>
        </Fragment>
      ))}
      <b>{last}</b>
    </p>
  );
}
