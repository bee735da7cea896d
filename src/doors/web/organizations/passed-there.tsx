/** What passed at an organization: conversations held, and postings answered. Method: M0, M5. */
import { PageLink } from '../ui/button-link.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import type { OrganizationPage } from './love-words.ts';
import './organizations.css';
import { personLink } from './person-links.tsx';

export interface PassedThereProps {
  readonly full: Pick<OrganizationPage, 'conversations' | 'applications'>;
  readonly sayStatus: (status: OrganizationPage['applications'][number]['status']) => string;
}

export function PassedThere({ full, sayStatus }: PassedThereProps) {
  return (
    <>
      {full.conversations.length > 0 && (
        <section className="stack" data-gap="small">
          <h3>Conversations held</h3>
          <ul className="there-facts">
            {full.conversations.map((one) => (
              <li key={one.conversationId}>
                {personLink({ id: one.personId, name: one.personName })}
                <span className="muted">
                  {' '}
                  · <RelativeDay day={one.on} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {full.applications.length > 0 && (
        <section className="stack" data-gap="small">
          <h3>Applications there</h3>
          <ul className="there-facts">
            {full.applications.map((one) => (
              <li key={one.applicationId}>
                <PageLink to="/applications">{one.title || 'An application'}</PageLink>
                <span className="muted">
                  {' '}
                  · {sayStatus(one.status)}
                  {one.appliedOn && (
                    <>
                      {', '}
                      <RelativeDay day={one.appliedOn} />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
