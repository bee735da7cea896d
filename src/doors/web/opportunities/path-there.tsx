/** The conversations that led to an opening, one after another. Method: M8, M10. */
import { PageLink } from '../ui/button-link.tsx';
import { PersonLine } from '../ui/person-line.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import type { Path } from './opening-types.ts';
import './opportunities.css';

export function PathThere({ path }: { readonly path: Path }) {
  return (
    <div className="stack" data-gap="small">
      <p>{path.sentence}</p>
      {path.steps.length > 0 && (
        <ol className="path-there">
          {path.steps.map(({ id, name, title, organization, talkedOn }) => (
            <li key={id}>
              <PersonLine
                name={name}
                title={title}
                organization={organization}
                because={talkedOn ? <RelativeDay day={talkedOn} capital /> : 'Named to you; you have not talked yet.'}
                link={
                  <PageLink to="/people/$personId" params={{ personId: id }}>
                    {name}
                  </PageLink>
                }
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
