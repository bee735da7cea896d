/** Offers side by side: a row for each thing to weigh; on a phone one above the other, row by row. Method: M10. */
import type { ReactNode } from 'react';
import { PageLink } from '../ui/button-link.tsx';
import { Tag } from '../ui/card.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import { OpenTerms } from './open-terms.tsx';
import type { Compared } from './opening-types.ts';
import './opportunities.css';

type One = Compared['offers'][number];
type Cell = Compared['rows'][number]['cells'][number];

export interface ComparedOffersProps {
  readonly compared: Compared;
  /** The four axes of one place, with their quotes. */
  readonly fit: (one: One) => ReactNode;
  /** What people inside said, by theme. */
  readonly heard: (one: One) => ReactNode;
}

const stands = { most: 'The most', fewest: 'The fewest' } as const;

export function ComparedOffers({ compared, fit, heard }: ComparedOffersProps) {
  const { offers, rows } = compared;
  // What nobody has said of any of them stands once, among what is still open.
  const said = rows.filter(({ cells }) => cells.some((cell) => cell.said !== ''));
  const byId = new Map(offers.map((one) => [one.offer.id, one]));
  const parts: readonly { readonly title: string; readonly cell: (one: One) => ReactNode }[] = [
    { title: 'How you’d fit', cell: fit },
    { title: 'What people inside said', cell: heard },
    {
      title: 'Still open, and whom to ask',
      cell: ({ offer }) =>
        offer.open.length > 0 ? <OpenTerms open={offer.open} /> : <p className="muted">Every term is said.</p>,
    },
    { title: 'What led here', cell: ({ path }) => <Led path={path} /> },
  ];
  return (
    <div className="weighed" data-count={offers.length}>
      <div className="weighed-row" data-head="">
        {offers.map(({ offer }) => (
          <div key={offer.id}>
            <h2>
              <PageLink to="/opportunities/$opportunityId" params={{ opportunityId: offer.opportunityId }}>
                {offer.organization || offer.title}
              </PageLink>
            </h2>
            {offer.organization !== '' && offer.title !== '' && <p className="muted small">{offer.title}</p>}
          </div>
        ))}
      </div>
      {said.map(({ term, label, cells, note }) => (
        <Part key={term} title={label} note={note}>
          {cells.map((cell) => (
            <div key={cell.offerId} className="weighed-cell">
              <Name one={byId.get(cell.offerId)} />
              <Said cell={cell} isDay={term === 'start' || term === 'answer-by'} />
            </div>
          ))}
        </Part>
      ))}
      {parts.map(({ title, cell }) => (
        <Part key={title} title={title} note="">
          {offers.map((one) => (
            <div key={one.offer.id} className="weighed-cell">
              <Name one={one} />
              {cell(one)}
            </div>
          ))}
        </Part>
      ))}
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}

function Part({ title, note, children }: PartProps) {
  return (
    <section className="weighed-part" aria-label={title}>
      <h3>{title}</h3>
      <div className="weighed-row">{children}</div>
      {note && <p className="muted small">{note}</p>}
    </section>
  );
}

function Said({ cell, isDay }: { readonly cell: Cell; readonly isDay: boolean }) {
  if (cell.said === '') return <p className="muted">Nobody has said yet</p>;
  return (
    <>
      <p className="weighed-said">{isDay ? <RelativeDay day={cell.said} capital /> : cell.said}</p>
      {cell.stands !== '' && <Tag tone="good">{stands[cell.stands]}</Tag>}
      {cell.how !== '' && <p className="muted small">{cell.how}</p>}
    </>
  );
}

function Led({ path }: { readonly path: One['path'] }) {
  return (
    <>
      <p>{path.sentence}</p>
      {path.steps.length > 1 && <p className="muted small">{path.steps.map(({ name }) => name).join(' → ')}</p>}
    </>
  );
}

/** Only on a phone, where the columns stand one above the other. */
function Name({ one }: { readonly one: One | undefined }) {
  return <p className="weighed-name">{one?.offer.organization || one?.offer.title}</p>;
}
