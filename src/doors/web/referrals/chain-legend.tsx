/** What the marks of the drawing mean, in words. */

import { doorLine, starLine } from '#domain/referrals/picture-lines.ts';
import type { ChainPerson } from './family.ts';

const marks = [
  ['talked', 'You talked'],
  ['agreed', 'Agreed to talk'],
  ['written', 'You wrote'],
  ['named', 'Named to you'],
  ['closed', 'Let rest'],
] as const;

export interface ChainLegendProps {
  /** Those that are in the drawing; no others are explained. */
  readonly states: ReadonlySet<ChainPerson['state']>;
  readonly hasThreads: boolean;
  /** In the picture in time: promises to keep, openings and offers have marks of their own. */
  readonly more?: { readonly owed: boolean; readonly openings: boolean; readonly offers: boolean };
}

export function ChainLegend({ states, hasThreads, more }: ChainLegendProps) {
  return (
    <ul className="legend chain-legend" aria-label="What the marks mean">
      {marks
        .filter(([state]) => states.has(state))
        .map(([state, words]) => (
          <li key={state}>
            <span className="chain-mark" data-state={state} aria-hidden="true" />
            {words}
          </li>
        ))}
      {more?.owed && (
        <li>
          <span className="chain-mark" data-state="owed" aria-hidden="true" />A promise to keep
        </li>
      )}
      {more?.openings && (
        <li>
          <svg className="chain-end" viewBox="-13 -14 26 28" aria-hidden="true">
            <path d={doorLine(0, 0, 12)} />
          </svg>
          An opening
        </li>
      )}
      {more?.offers && (
        <li>
          <svg className="chain-end" viewBox="-16 -16 32 32" aria-hidden="true">
            <path d={starLine(0, 1, 15)} />
          </svg>
          An offer
        </li>
      )}
      {hasThreads && (
        <li>
          <span className="chain-mark" data-state="thread" aria-hidden="true" />
          Named again by someone else
        </li>
      )}
    </ul>
  );
}
