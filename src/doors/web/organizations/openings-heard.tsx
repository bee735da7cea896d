/** Openings heard of there, posted or not, with who told her. Method: M2, M10. */
import { PageLink } from '../ui/button-link.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import type { OrganizationPage } from './love-words.ts';
import { personLink } from './person-links.tsx';
import './organizations.css';

export function OpeningsHeard({ openings }: Pick<OrganizationPage, 'openings'>) {
  if (openings.length === 0) return null;
  return (
    <section className="stack" data-gap="small">
      <h3>Openings heard of</h3>
      <ul className="there-facts">
        {openings.map((one) => (
          <li key={one.id}>
            <PageLink to="/opportunities/$opportunityId" params={{ opportunityId: one.id }}>
              {one.title || 'An opening'}
            </PageLink>
            <span className="muted">
              {' · '}
              {one.posted !== '' && `${one.posted}, `}
              {one.from && <>from {personLink(one.from)}, </>}
              <RelativeDay day={one.heardOn} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
