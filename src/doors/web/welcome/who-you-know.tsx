/** The end of the first minute: whom she already knows where, and whom to talk to first and why. Method: M2, M3, M9. */
import type { OutputOf } from '#contract/contract.ts';
import { ActCard } from '../ui/act-card.tsx';
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { Section } from '../ui/page.tsx';
import { PersonLine, sayWork } from '../ui/person-line.tsx';
import { EmptyState } from '../ui/states.tsx';
import './welcome.css';

export interface WhoYouKnowProps {
  readonly suggestions: OutputOf<'suggestNext'>['suggestions'];
  readonly organizations: OutputOf<'listOrganizations'>['organizations'];
  readonly people: number;
}

const othersAtMost = 4;
const placesAtMost = 12;

export function WhoYouKnow({ suggestions, organizations, people }: WhoYouKnowProps) {
  const [first, ...others] = suggestions;
  const known = organizations.filter((one) => one.known > 0);
  if (first === undefined) return <NobodyYet people={people} />;
  return (
    <>
      <Section title="Whom to talk to first">
        <ActCard
          title={first.name}
          because={
            <>
              {sayWork(first.title, first.organization)}
              {sayWork(first.title, first.organization) !== '' && <br />}
              {first.because}
            </>
          }
          act={
            <ButtonLink look="primary" to="/people/$personId/write" params={{ personId: first.personId }}>
              Write to {givenNameOf(first.name)}
            </ButtonLink>
          }
        />
      </Section>
      {others.length > 0 && (
        <Section title="And after that">
          <ul className="after-that">
            {others.slice(0, othersAtMost).map((one) => (
              <li key={one.personId}>
                <PersonLine
                  name={one.name}
                  title={one.title}
                  organization={one.organization}
                  because={one.because}
                  link={
                    <PageLink to="/people/$personId" params={{ personId: one.personId }}>
                      {one.name}
                    </PageLink>
                  }
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {known.length > 0 && (
        <Section title="Where you know someone" act={<PageLink to="/organizations">All organizations</PageLink>}>
          <ul className="known-places">
            {known.slice(0, placesAtMost).map(({ id, name, known: count }) => (
              <li key={id}>
                <PageLink to="/organizations/$organizationId" params={{ organizationId: id }}>
                  {name}
                </PageLink>
                <span className="muted small">{count === 1 ? 'one person' : `${count} people`}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <div className="row">
        <ButtonLink to="/" icon="sun">
          Go to Today
        </ButtonLink>
      </div>
    </>
  );
}

function NobodyYet({ people }: { readonly people: number }) {
  return (
    <EmptyState
      icon="people"
      title={people === 0 ? 'Begin with one person' : 'Nobody to suggest just yet'}
      act={
        <div className="row">
          <ButtonLink to="/bring-in" look="primary" icon="bringIn">
            Bring your people in
          </ButtonLink>
          <ButtonLink to="/people">Add one by hand</ButtonLink>
        </div>
      }
    >
      <p>
        Your next conversation most likely begins with someone you know, or someone they know. A former colleague is a
        good first one.
      </p>
    </EmptyState>
  );
}

function givenNameOf(name: string): string {
  return name.split(' ')[0] || name;
}
