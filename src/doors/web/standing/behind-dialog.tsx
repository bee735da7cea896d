/** The facts behind a figure: each person or opening by name, with what passed. Method: M0. */
import type { OutputOf } from '#contract/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { PersonLine } from '../ui/person-line.tsx';
import { useAsk } from '../use-ask.ts';
import './standing.css';
import type { Behind } from './standing-types.ts';

/** More than these nobody reads in a dialog. */
const most = 200;

export function BehindDialog({ behind, onClose }: { readonly behind: Behind; readonly onClose: () => void }) {
  const reading = useAsk('listBehind', { ...behind.asked, limit: most });
  return (
    <Dialog title={behind.title} isOpen onClose={onClose}>
      <Asked reading={reading} loading="Gathering them" lines={4}>
        {({ total, people, openings, postings }) => (
          <div className="stack">
            <ul className="behind">
              {people.map(({ id, name, title, organization, sentence }) => (
                <li key={id}>
                  <PersonLine
                    name={name}
                    title={title}
                    organization={organization}
                    because={sentence}
                    link={
                      <PageLink to="/people/$personId" params={{ personId: id }}>
                        {name}
                      </PageLink>
                    }
                  />
                </li>
              ))}
              {openings.map((opening) => (
                <OpeningLine key={opening.id} opening={opening} />
              ))}
              {postings.map(({ id, title, organization, sentence }) => (
                <li className="stack" data-gap="small" key={id}>
                  <span className="answer-name">{[title, organization].filter(Boolean).join(' at ')}</span>
                  <span className="muted small">{sentence}</span>
                </li>
              ))}
            </ul>
            {postings.length > 0 && <PageLink to="/applications">Your applications</PageLink>}
            {total === 0 && <p>Nobody yet.</p>}
            {total > most && (
              <p className="muted">
                The latest {most} of {total}.
              </p>
            )}
          </div>
        )}
      </Asked>
    </Dialog>
  );
}

function OpeningLine({ opening }: { readonly opening: OutputOf<'listBehind'>['openings'][number] }) {
  const { title, organization, opportunityId, organizationId, personId, sentence } = opening;
  const name = [title, organization].filter(Boolean).join(' at ') || 'An opening';
  return (
    <li className="stack" data-gap="small">
      <span className="answer-name">
        {opportunityId !== null ? (
          <PageLink to="/opportunities/$opportunityId" params={{ opportunityId }}>
            {name}
          </PageLink>
        ) : organizationId !== null ? (
          <PageLink to="/organizations/$organizationId" params={{ organizationId }}>
            {name}
          </PageLink>
        ) : (
          name
        )}
      </span>
      <span className="muted small">{sentence}</span>
      {personId !== null && (
        <PageLink to="/people/$personId" params={{ personId }}>
          Who told you
        </PageLink>
      )}
    </li>
  );
}
