/** The chance of an offer week by week as a band, never as a point; beside it the same in sentences. Method: M9. */
import { Disclosure } from '../ui/disclosure.tsx';
import { sayExactDay, sayShortDay } from '../ui/say-day.ts';
import { bandOf } from './band.ts';
import './standing.css';
import type { Outlook } from './standing-types.ts';
import { sayTenthsShort } from './standing-words.ts';

export interface RangePictureProps {
  readonly outlook: Outlook;
  readonly today: string;
}

/** Twelve weeks: far enough to plan, near enough to picture. */
const told = 84;

export function RangePicture({ outlook, today }: RangePictureProps) {
  const band = bandOf(outlook.ahead);
  const at = outlook.ahead.find(({ days }) => days === told);
  const place = band.marks.find(({ on }) => on === at?.on);
  return (
    <figure className="band">
      <div className="band-picture" aria-hidden="true">
        <div className="band-scale">
          <span>10 in 10</span>
          <span>5 in 10</span>
          <span>0</span>
        </div>
        <div className="band-field">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <line className="band-line" x1="0" x2="100" y1="50" y2="50" />
            <path className="band-range" d={band.range} />
            <path className="band-second" d={band.second} />
            <path className="band-middle" d={band.middle} />
          </svg>
          {at && place && (
            <div
              className="band-told"
              style={{
                insetInlineStart: `${place.left}%`,
                top: `${100 - at.one.high * 100}%`,
                height: `${Math.max(1, (at.one.high - at.one.low) * 100)}%`,
              }}
            >
              <span>{sayTenthsShort(at.one)}</span>
            </div>
          )}
          <div className="band-days">
            <span style={{ insetInlineStart: '0' }}>Today</span>
            {band.marks.map(({ on, left }, i) =>
              i % 2 === 0 && i > 0 ? (
                <span key={on} style={{ insetInlineStart: `${left}%` }} data-last={left === 100 ? '' : undefined}>
                  {sayShortDay(on, today)}
                </span>
              ) : null,
            )}
          </div>
        </div>
      </div>
      <figcaption>
        <p className="band-legend small muted">
          <span data-band="range">where it lies for 8 of 10 searches like yours</span>
          <span data-band="middle">the middle</span>
          <span data-band="second">a second offer</span>
        </p>
        <Disclosure title="The same in words">
          <Looks outlook={outlook} />
        </Disclosure>
      </figcaption>
    </figure>
  );
}

function Looks({ outlook }: Pick<RangePictureProps, 'outlook'>) {
  const next = outlook.offers > 0 ? 'A further offer' : 'An offer';
  return (
    <div className="stack">
      <table className="band-table tabular">
        <caption className="sr">Chances by day</caption>
        <thead>
          <tr>
            <th scope="col">By</th>
            <th scope="col">{next}</th>
            <th scope="col">{outlook.offers > 0 ? 'Two further' : 'A second'}</th>
          </tr>
        </thead>
        <tbody>
          {outlook.ahead.map(({ on, one, two }) => (
            <tr key={on}>
              <th scope="row">{sayExactDay(on)}</th>
              <td>{sayTenthsShort(one)}</td>
              <td>{sayTenthsShort(two)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="band-table tabular">
        <caption className="sr">Chances by number of further conversations, however long it takes</caption>
        <thead>
          <tr>
            <th scope="col">Within</th>
            <th scope="col">{next}</th>
            <th scope="col">{outlook.offers > 0 ? 'Two further' : 'A second'}</th>
          </tr>
        </thead>
        <tbody>
          {outlook.within.map(({ conversations, one, two }) => (
            <tr key={conversations}>
              <th scope="row">{conversations} more conversations</th>
              <td>{sayTenthsShort(one)}</td>
              <td>{sayTenthsShort(two)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
