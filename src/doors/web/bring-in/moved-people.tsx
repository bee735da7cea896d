/** Who changed organization or title since the last archive: a good reason to write. Method: M3, M4. */
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { Section } from '../ui/page.tsx';
import { PersonLine, sayWork } from '../ui/person-line.tsx';
import './bring-in.css';
import type { Brought } from './drop-words.ts';
import { countOf } from './say-file-kind.ts';

export function MovedPeople({ brought }: { readonly brought: Brought }) {
  const { moved, movedInAll } = brought;
  if (moved.length === 0) return null;
  return (
    <Section title={`${countOf(movedInAll, 'person', 'people')} moved: a good reason to write`}>
      <ul className="moved">
        {moved.map((one) => (
          <li key={one.personId}>
            <PersonLine
              name={one.name}
              title={one.toTitle}
              organization={one.toOrganization}
              because={`Before: ${sayWork(one.fromTitle, one.fromOrganization) || 'not known'}`}
              link={
                <PageLink to="/people/$personId" params={{ personId: one.personId }}>
                  {one.name}
                </PageLink>
              }
            />
            <ButtonLink small to="/people/$personId/write" params={{ personId: one.personId }}>
              Write to {firstWord(one.name)}
            </ButtonLink>
          </li>
        ))}
      </ul>
      {movedInAll > moved.length && (
        <p className="muted small">
          These are {moved.length} of {movedInAll.toLocaleString('en-US')}; the others say so on their page.
        </p>
      )}
    </Section>
  );
}

function firstWord(name: string): string {
  return name.split(' ')[0] || name;
}
