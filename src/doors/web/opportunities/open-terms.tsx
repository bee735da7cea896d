/** What an offer leaves open, each as the question to ask and whom. Method: M10, M5. */
import { PageLink } from '../ui/button-link.tsx';
import type { Offer } from './opening-types.ts';
import './opportunities.css';

export function OpenTerms({ open }: { readonly open: Offer['open'] }) {
  return (
    <ul className="open-terms">
      {open.map(({ term, question, ask, askBecause }) => (
        <li key={term}>
          <span>{question}</span>{' '}
          <span className="muted small">
            {ask ? (
              <>
                Ask{' '}
                <PageLink to="/people/$personId" params={{ personId: ask.id }}>
                  {ask.name}
                </PageLink>
                .
              </>
            ) : (
              askBecause
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
