/** The places nobody has spoken of yet, said in one line instead of a wall of unknowns. Method: M7. */
import { PageLink } from '../ui/button-link.tsx';
import { Section } from '../ui/page.tsx';
import type { FitRow } from './fit-types.ts';
import './fit.css';

export function SilentPlaces({ rows }: { readonly rows: readonly FitRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title="Still unknown on every axis">
      <div className="fit-silent">
        <p className="muted">
          Nobody has told you yet what {rows.length === 1 ? 'this place is' : 'these places are'} like. Each page says
          what to ask there, and whom.
        </p>
        <ul>
          {rows.map(({ id, name }) => (
            <li key={id}>
              <PageLink to="/organizations/$organizationId" params={{ organizationId: id }}>
                {name}
              </PageLink>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
