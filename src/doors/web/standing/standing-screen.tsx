/** Where she stands, sentences first: what lies ahead, what would help, how far she has come, what gets answers, what is not known. Method: M0, M9. */
import { useState } from 'react';
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { Because } from '../ui/card.tsx';
import { Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { AnswersBy } from './answers-by.tsx';
import { BehindDialog } from './behind-dialog.tsx';
import { BesidePostings } from './beside-postings.tsx';
import { FunnelList } from './funnel-list.tsx';
import { RangePicture } from './range-picture.tsx';
import './standing.css';
import type { Behind, Outlook, Standing } from './standing-types.ts';

export function StandingScreen({ standing }: { readonly standing: Standing }) {
  const [behind, setBehind] = useState<Behind | null>(null);
  const { outlook, funnel, splits, applications, acts, unknown, today } = standing;
  if (isNew(standing)) return <NothingYet />;
  return (
    <div className="standing">
      {outlook && <Ahead outlook={outlook} today={today} />}
      <Section title="How far you have come">
        <FunnelList steps={funnel} onOpen={setBehind} />
      </Section>
      <Section title="What gets answers">
        <AnswersBy splits={splits} onOpen={setBehind} />
      </Section>
      <Section title="Answering postings, beside it" act={<PageLink to="/applications">Your applications</PageLink>}>
        <BesidePostings applications={applications} acts={acts} onOpen={setBehind} />
      </Section>
      {unknown.length > 0 && (
        <Section title="What this does not know">
          <ul className="helps muted">
            {unknown.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      )}
      {behind && <BehindDialog behind={behind} onClose={() => setBehind(null)} />}
    </div>
  );
}

/** The forecast, and what would change it; once she has begun something new there is none. */
function Ahead({ outlook, today }: { readonly outlook: Outlook; readonly today: string }) {
  const [soon, later] = [outlook.ahead[2], outlook.ahead.at(-1)];
  return (
    <>
      <Section title="What lies ahead">
        <div className="prose stack" data-gap="small">
          <p>{soon?.sentence}</p>
          <p>{later?.sentenceTwo}</p>
        </div>
        <RangePicture outlook={outlook} today={today} />
        <Because>{[outlook.aWeekBecause, outlook.figures].filter(Boolean).join(' ')}</Because>
      </Section>
      <Section title="What would change it">
        <ul className="helps">
          {outlook.changes.map(({ change, sentence }) => (
            <li key={change}>{sentence}</li>
          ))}
          <li>{outlook.growth.sentence}</li>
        </ul>
      </Section>
    </>
  );
}

/** Whether there is anything of her own to stand on. */
export function isNew({ funnel, applications }: Standing): boolean {
  return funnel.every(({ count }) => count === 0) && applications.sent === 0;
}

function NothingYet() {
  return (
    <EmptyState
      icon="talk"
      title="It begins with one message"
      act={
        <ButtonLink look="primary" to="/">
          See whom to write to first
        </ButtonLink>
      }
    >
      Here you will see what gets answers and how far along you are, from your own facts. Every conversation makes it
      say more; nobody is compared with anybody.
    </EmptyState>
  );
}
