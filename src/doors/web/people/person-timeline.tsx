/** Everything that happened with them, newest first. Method: M3. */
import { useState } from 'react';
import type { Day } from '#domain/day.ts';
import { Button } from '../ui/button.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Timeline } from '../ui/timeline.tsx';
import type { PersonPageData } from './people-words.ts';
import { beginning, type SaidItem, sayTimeline } from './timeline-words.ts';
import './person.css';

/** More stands behind a button; most lives are shorter. */
const shownAtFirst = 25;

export function PersonTimeline({
  page,
  name,
  today,
}: {
  readonly page: PersonPageData;
  readonly name: string;
  readonly today: Day;
}) {
  const [isWhole, setWhole] = useState(false);
  const items = sayTimeline(page, today);
  const shown = isWhole ? items : items.slice(0, shownAtFirst);
  if (items.length === 0)
    return <p className="muted">Nothing yet. A message, a talk, a name they give you: each is kept here.</p>;
  return (
    <div className="stack">
      <Timeline
        label={`What happened with ${name}`}
        today={today}
        entries={shown.map((item) => ({
          id: item.id,
          icon: item.icon,
          title: item.personId ? (
            <PageLink to="/people/$personId" params={{ personId: item.personId }}>
              {item.title}
            </PageLink>
          ) : (
            item.title
          ),
          day: item.day,
          tone: item.tone,
          body: <ItemBody item={item} />,
        }))}
      />
      {items.length > shown.length && (
        <div>
          <Button onPress={() => setWhole(true)}>Show the {items.length - shown.length} before</Button>
        </div>
      )}
    </div>
  );
}

function ItemBody({ item }: { readonly item: SaidItem }) {
  const { head, isCut } = beginning(item.text);
  return (
    <>
      {item.text !== '' &&
        (isCut ? (
          <details className="long-text">
            <summary>
              <span>{head}</span> <span className="more-word">Read on</span>
            </summary>
            <p>{item.text}</p>
          </details>
        ) : (
          <p className="written">{item.text}</p>
        ))}
      {item.detail !== '' && <p className="muted small">{item.detail}</p>}
      {item.conversationId && (
        <PageLink
          className="small"
          to={item.kind === 'planned' ? '/conversations/$conversationId/prepare' : '/conversations/$conversationId/log'}
          params={{ conversationId: item.conversationId }}
        >
          {item.kind === 'planned' ? 'Prepare for it' : 'What you wrote down'}
        </PageLink>
      )}
    </>
  );
}
