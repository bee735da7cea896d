/** Everyone who helped, to be told how it ended: one by one, those who led to it first. Method: M11, M8. */
import { type ReactNode, useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { Tag } from '../ui/card.tsx';
import { PersonLine } from '../ui/person-line.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import { EmptyState } from '../ui/states.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import type { Helper, News } from './story-types.ts';
import './story.css';

/** Shown at first; nobody writes more in a day. */
const few = 12;

export function NewsList({ news }: { readonly news: News }) {
  const { landedOn, people, owed } = news;
  const [all, setAll] = useState(false);
  if (landedOn === null)
    return (
      <EmptyState
        icon="mail"
        title="The news is still to come"
        act={
          <ButtonLink look="primary" to="/">
            {owed > 0 ? 'See whom you owe a word' : 'See what comes next'}
          </ButtonLink>
        }
      >
        When you have said yes, everyone who helped stands here, those who led to it first, to be told one by one. A
        word back on their advice is welcome long before that.
      </EmptyState>
    );
  const toTell = people.filter(({ state }) => state === 'to-tell');
  const done = people.filter(({ state }) => state !== 'to-tell');
  const shown = all ? toTell : toTell.slice(0, few);
  return (
    <div className="stack" data-gap="large">
      {shown.length > 0 && (
        <ol className="news-list">
          {shown.map((one, at) => (
            <NewsLine key={one.id} one={one} isFirst={at === 0} />
          ))}
        </ol>
      )}
      {toTell.length > shown.length && (
        <div className="row">
          <Button onPress={() => setAll(true)}>{toTell.length - shown.length} more who helped</Button>
        </div>
      )}
      {done.length > 0 && (
        <section className="stack" data-gap="small">
          <h2>Told, or not needed</h2>
          <ul className="news-list" data-done="">
            {done.map((one) => (
              <NewsLine key={one.id} one={one} isFirst={false} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function NewsLine({ one, isFirst }: { readonly one: Helper; readonly isFirst: boolean }) {
  const settle = useAct('settleNews');
  const { id, name, title, organization, state, kind, because, toldOn, isOnTheWay } = one;
  const turn = async (settled: boolean) => {
    const answer = await settle.run({ personId: id, settled });
    if (answer.ok)
      say(
        settled ? `${name} need not be told.` : `${name} is among those to tell again.`,
        () => void settle.run({ personId: id, settled: !settled }),
      );
  };
  return (
    <li>
      <SaidNotice problem={settle.problem} />
      <PersonLine
        name={name}
        title={title}
        organization={organization}
        because={
          <>
            {isOnTheWay && state === 'to-tell' && (
              <>
                <Tag tone="good">On the way to it</Tag>{' '}
              </>
            )}
            {saidOf(state, because, toldOn)}
          </>
        }
        link={
          <PageLink to="/people/$personId" params={{ personId: id }}>
            {name}
          </PageLink>
        }
      />
      {state === 'to-tell' && (
        <div className="row news-acts">
          <Button
            small
            look="link"
            isPending={settle.isBusy}
            aria-label={`Not needed for ${name}`}
            onPress={() => void turn(true)}
          >
            Not needed
          </Button>
          <ButtonLink
            small
            look={isFirst ? 'primary' : 'quiet'}
            to="/people/$personId/write"
            params={{ personId: id }}
            search={{ kind }}
            aria-label={`Write to ${name}`}
          >
            Write
          </ButtonLink>
        </div>
      )}
      {state === 'settled' && (
        <div className="row news-acts">
          <Button small look="link" isPending={settle.isBusy} onPress={() => void turn(false)}>
            Tell them after all
          </Button>
        </div>
      )}
    </li>
  );
}

function saidOf(state: Helper['state'], because: string, toldOn: string | null): ReactNode {
  if (state === 'told' && toldOn !== null)
    return (
      <>
        You wrote to them <RelativeDay day={toldOn} />.
      </>
    );
  return state === 'settled' ? 'Not needed, as you said.' : because;
}
