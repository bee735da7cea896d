/** What you learned, from every conversation: found by words, theme, organization and kind of work. Method: M6. */
import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { placesIn } from '../learned/by-theme.ts';
import { InsightFilters, type Sought } from '../learned/insight-filters.tsx';
import { EditInsight, InsightList } from '../learned/insight-list.tsx';
import { sayFound, sayLearned } from '../learned/say-learned.ts';
import { SideBySide } from '../learned/side-by-side.tsx';
import { isEverything, soughtFrom, toInput } from '../learned/sought.ts';
import { VoicesNote } from '../learned/voices-note.tsx';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useAsk } from '../use-ask.ts';
import { insightLinks } from './insight-links.tsx';

export function LearnedPage() {
  const asked = useRouterState({ select: (s) => s.location.search as Readonly<Record<string, unknown>> });
  const all = useAsk('listInsights', {}, { keep: true });
  const [isAdding, setAdding] = useState(false);
  const [sought, setSought] = useState<Sought>(() => soughtFrom(asked));
  const foundId = typeof asked['insight'] === 'string' ? asked['insight'] : null;
  const count = all.data?.insights.length ?? 0;
  return (
    <Page
      title="What you learned"
      tab="Learned"
      sentence={all.data && sayLearned(all.data.insights)}
      act={
        count > 0 && (
          <Button look="primary" icon="plus" onPress={() => setAdding(true)}>
            Write something down
          </Button>
        )
      }
    >
      <Asked reading={all} loading="Opening what you learned" lines={7}>
        {({ insights, themes }) =>
          insights.length === 0 ? (
            <EmptyState
              icon="learned"
              title="Every conversation yields something"
              act={
                <div className="row">
                  <ButtonLink look="primary" icon="coffee" to="/conversations">
                    To your conversations
                  </ButtonLink>
                  <Button onPress={() => setAdding(true)}>Write something down</Button>
                </div>
              }
            >
              No conversation is a waste: a fact, a quote, a name, a doubt. Write down one or two after each, in their
              own words where you can, and they gather here by place and kind of work.
            </EmptyState>
          ) : (
            <>
              <InsightFilters
                sought={sought}
                onChange={setSought}
                themes={themes}
                organizations={placesIn(insights, 'organization')}
                roles={placesIn(insights, 'role')}
              />
              {foundId === null && isEverything(sought) && <SideBySide links={insightLinks} />}
              <FoundInsights
                key={foundId}
                sought={sought}
                foundId={foundId}
                onEverything={() => setSought(soughtFrom({}))}
              />
            </>
          )
        }
      </Asked>
      {isAdding && <EditInsight insight={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}

interface FoundProps {
  readonly sought: Sought;
  readonly foundId: string | null;
  readonly onEverything: () => void;
}

function FoundInsights({ sought, foundId, onEverything }: FoundProps) {
  const reading = useAsk('listInsights', toInput(sought), { keep: true });
  return (
    <Asked reading={reading} loading="Looking" lines={4}>
      {({ insights }) => (
        <div className="stack" data-gap="small">
          <p className="muted" role="status">
            {sayFound(insights.length, sought)}
          </p>
          {insights.length === 0 ? (
            <div>
              <Button onPress={onEverything}>Show everything</Button>
            </div>
          ) : (
            <>
              <VoicesNote sought={sought} />
              <InsightList insights={insights} links={insightLinks} foundId={foundId} />
            </>
          )}
        </div>
      )}
    </Asked>
  );
}
