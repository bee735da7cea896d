/** Beside the letter: who they are, who named them, what you share, what you learned from them. */
import type { ReactNode } from 'react';
import { PageLink } from '../ui/button-link.tsx';
import { PersonLine } from '../ui/person-line.tsx';
import type { Desk } from './letter.ts';

const mayBeNamed = {
  yes: 'suggested them, and you may say so.',
  ask: 'suggested them. Ask before you use the name.',
  no: 'suggested them, and asked not to be named.',
} as const;

export function AboutRecipient({ desk, link }: { readonly desk: Desk; readonly link?: ReactNode }) {
  const { recipient, introducers, shares, learned, seeker } = desk;
  const facts = [...introducers.map((one) => `${one.name} ${mayBeNamed[one.mayUseName]}`), ...shares];
  return (
    <>
      <PersonLine name={recipient.name} title={recipient.title} organization={recipient.organization} link={link} />
      {facts.length > 0 && (
        <section className="stack" data-gap="small">
          <h2>What connects you</h2>
          <ul className="desk-facts">
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </section>
      )}
      {facts.length === 0 && desk.kind === 'first' && (
        <p className="muted small">
          Nothing on file connects you yet. One true thing of theirs, a talk, an article, their path, does as well.
        </p>
      )}
      {learned.length > 0 && (
        <section className="stack" data-gap="small">
          <h2>Learned from them</h2>
          <ul className="desk-facts">
            {learned.slice(0, 4).map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      )}
      {seeker.about === '' && (
        <p className="muted small">
          Write one line about yourself in <PageLink to="/settings">Settings</PageLink>, and every beginning carries it
          in your own words.
        </p>
      )}
    </>
  );
}
