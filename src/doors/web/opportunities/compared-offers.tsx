/** Offers side by side: a row for each thing to weigh; on a phone one above the other, row by row. Method: M10. */
import type { ReactNode } from 'react';
import { Beside } from '../ui/beside.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Tag } from '../ui/card.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import { OpenTerms } from './open-terms.tsx';
import { type Compared, offerNames } from './opening-types.ts';
import './opportunities.css';

type One = Compared['offers'][number];
type Cell = Compared['rows'][number]['cells'][number];

export interface ComparedOffersProps {
  readonly compared: Compared;
  /** The four axes of one place, with their quotes. */
  readonly fit: (one: One) => ReactNode;
  /** What people inside said, by theme. */
  readonly heard: (one: One) => ReactNode;
  /** Where she writes her answer down. */
  readonly answer: (one: One) => ReactNode;
}

const stands = { most: 'The most', fewest: 'The fewest' } as const;

export function ComparedOffers({ compared, fit, heard, answer }: ComparedOffersProps) {
  const { offers, rows } = compared;
  const names = offerNames(offers.map(({ offer }) => offer));
  // What nobody has said of any of them stands once, among what is still open.
  const said = rows.filter(({ cells }) => cells.some((cell) => cell.said !== ''));
  return (
    <Beside
      those={offers}
      idOf={({ offer }) => offer.id}
      nameOf={({ offer }) => names.get(offer.id) ?? ''}
      head={({ offer }) => <Head offer={offer} />}
      rows={[
        ...said.map(({ term, label, cells, note }) => ({
          title: label,
          note,
          cell: ({ offer }: One) => (
            <Said
              cell={cells.find(({ offerId }) => offerId === offer.id)}
              isDay={term === 'start' || term === 'answer-by'}
            />
          ),
        })),
        { title: 'How you’d fit', cell: fit },
        { title: 'What people inside said', cell: heard },
        {
          title: 'Still open, and whom to ask',
          cell: ({ offer }: One) =>
            offer.open.length > 0 ? <OpenTerms open={offer.open} /> : <p className="muted">Every term is said.</p>,
        },
        { title: 'What led here', cell: ({ path }: One) => <Led path={path} /> },
        { title: 'Your answer', cell: answer },
      ]}
    />
  );
}

function Head({ offer: { opportunityId, organization, title } }: Pick<One, 'offer'>) {
  return (
    <>
      <h2>
        <PageLink to="/opportunities/$opportunityId" params={{ opportunityId }}>
          {organization || title}
        </PageLink>
      </h2>
      {organization !== '' && title !== '' && <p className="muted small">{title}</p>}
    </>
  );
}

function Said({ cell, isDay }: { readonly cell: Cell | undefined; readonly isDay: boolean }) {
  if (!cell || cell.said === '') return <p className="muted">Nobody has said yet</p>;
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
