/** After the debrief: who joined the list, what is due, and the one act that comes first. Method: M6, M8, M9. */
import { type ReactNode, useEffect } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { ActCard } from '../ui/act-card.tsx';
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { Section } from '../ui/page.tsx';
import { PersonLine } from '../ui/person-line.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import { ActWay } from './act-way.tsx';
import { firstName } from './conversation-words.ts';
import './conversations.css';

export interface LoggedProps {
  readonly logged: OutputOf<'logConversation'>;
  readonly person: { readonly id: string; readonly name: string };
  /** She said that nothing came of it. */
  readonly isNothing: boolean;
  /** What happened with it for the first time. */
  readonly above?: ReactNode;
}

export function Logged({ logged, person, isNothing, above }: LoggedProps) {
  const { referrals, nextActs } = logged;
  const name = firstName(person.name);
  useEffect(() => {
    // The long form is gone: eyes, keyboard and screen reader begin again at the top.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className="stack" data-gap="large">
      {above}
      {isNothing && (
        <p className="prose">
          That is fine. Some talks only show what a place is not, and that spares you a year of finding out. It counts
          as much as any other.
        </p>
      )}
      {referrals.length > 0 && (
        <Section title={sayPeople(referrals.length)}>
          <ul className="arrivals">
            {referrals.map((referral, at) => (
              <li className="arrival" key={referral.id} style={{ animationDelay: `${at * 90}ms` }}>
                <span className="arrival-thread" aria-hidden="true" />
                <PersonLine
                  size="large"
                  name={referral.to.name}
                  title={referral.to.title}
                  organization={referral.to.organization}
                  because={wayIn(referral, name)}
                  link={
                    <PageLink to="/people/$personId" params={{ personId: referral.to.id }}>
                      {referral.to.name}
                    </PageLink>
                  }
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={nextActs.length === 0 ? 'Nothing is due' : 'What comes next'}>
        {nextActs.length === 0 ? (
          <p className="muted">Go on with your day; what is next stands on Today.</p>
        ) : (
          <div className="stack">
            {nextActs.map((act, at) => (
              <ActCard
                key={act.key}
                title={act.title}
                because={act.because}
                {...(act.dueOn ? { due: <RelativeDay day={act.dueOn} capital /> } : {})}
                act={<ActWay act={act} isFirst={at === 0} />}
              />
            ))}
          </div>
        )}
      </Section>
      <div className="row">
        <ButtonLink {...(nextActs.length === 0 ? { look: 'primary' as const } : {})} icon="sun" to="/">
          To Today
        </ButtonLink>
        {referrals.length > 0 && (
          <ButtonLink icon="chain" to="/chain">
            See the chain
          </ButtonLink>
        )}
        <ButtonLink icon="person" to="/people/$personId" params={{ personId: person.id }}>
          {name}’s page
        </ButtonLink>
      </div>
    </div>
  );
}

function wayIn(referral: LoggedProps['logged']['referrals'][number], from: string): string {
  const known = referral.already ? 'You had them on your list; now there is a warm way in.' : `${from} suggests them.`;
  const named = {
    yes: `You may use ${from}’s name.`,
    ask: `Ask ${from} before you use the name.`,
    no: `${from} would rather not be named.`,
  }[referral.mayUseName];
  return `${known} ${named}${referral.whoWrites === 'them' ? ` ${from} writes first.` : ''}`;
}

const countWords = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const;

function sayPeople(count: number): string {
  const words = countWords[count - 1] ?? String(count);
  return count === 1 ? 'One more person to talk with' : `${words} more people to talk with`;
}

/** "Conversation 31, with Priya". */
export function loggedTitle(number: number, name: string): string {
  return `Conversation ${number}, with ${firstName(name)}`;
}
