/** After a yes: those whose conversations led there, to be told one by one. Method: M10, M11. */
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { PersonLine } from '../ui/person-line.tsx';
import type { Path } from './opening-types.ts';
import './opportunities.css';

export function TellThem({ path }: { readonly path: Path }) {
  if (path.steps.length === 0)
    return (
      <p className="muted">
        Nobody is on file on the way to it. <PageLink to="/story/news">Whoever helped</PageLink> will be glad of a line.
      </p>
    );
  return (
    <>
      <ul className="path-there">
        {path.steps.map(({ id, name, title, organization }) => (
          <li key={id} className="tell">
            <PersonLine
              name={name}
              title={title}
              organization={organization}
              link={
                <PageLink to="/people/$personId" params={{ personId: id }}>
                  {name}
                </PageLink>
              }
            />
            <ButtonLink
              small
              to="/people/$personId/write"
              params={{ personId: id }}
              search={{ kind: 'report-back' }}
              aria-label={`Write to ${name}`}
            >
              Write
            </ButtonLink>
          </li>
        ))}
      </ul>
      <p className="muted small">
        <PageLink to="/story/news">Everyone who helped</PageLink>, one by one, and{' '}
        <PageLink to="/story">your story</PageLink>.
      </p>
    </>
  );
}
