/** The chain when it was read: empty with the question that begins it, or the drawing and the list. Method: M8. */
import { useMemo, useState } from 'react';
import type { Day } from '#domain/day.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { Notice } from '../ui/notice.tsx';
import { EmptyState } from '../ui/states.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { ChainDrawing } from './chain-drawing.tsx';
import './chain.css';
import { ChainLegend } from './chain-legend.tsx';
import { ChainList } from './chain-list.tsx';
import { ChosenPerson } from './chosen-person.tsx';
import { type ChainRead, familyOf, namedLast } from './family.ts';
import { sayNext } from './say-person.ts';

export interface ChainScreenProps {
  readonly chain: ChainRead;
  readonly chosen: string | null;
  readonly isPhone: boolean;
  readonly today: Day;
  readonly onChoose: (personId: string | null) => void;
  readonly onOpen: (personId: string) => void;
}

export function ChainScreen({ chain, chosen, isPhone, today, onChoose, onOpen }: ChainScreenProps) {
  const family = useMemo(() => familyOf(chain.nodes), [chain.nodes]);
  const [view, setView] = useState<'drawing' | 'list'>(isPhone ? 'list' : 'drawing');
  if (chain.nodes.length === 0) return <NoChain />;
  const shown = chosen !== null && family.byId.has(chosen) ? chosen : null;
  const next = namedLast(family);
  const hasThreads = chain.edges.some(({ from, to }) => family.byId.get(to)?.parentId !== from);
  const drawing = {
    id: 'drawing' as const,
    label: 'As a drawing',
    content: (
      <div className="stack">
        <figure className="chain-figure">
          <ChainDrawing
            family={family}
            edges={chain.edges}
            chosen={shown}
            onChoose={onChoose}
            onOpen={onOpen}
            isTall={isPhone}
          />
          <figcaption>
            <ChainLegend hasThreads={hasThreads} />
          </figcaption>
        </figure>
        <ChosenPerson family={family} chosen={shown} today={today} onChoose={onChoose} />
      </div>
    ),
  };
  const list = {
    id: 'list' as const,
    label: 'As a list',
    content: <ChainList family={family} chosen={shown} today={today} />,
  };
  return (
    <>
      {chosen !== null && shown === null && (
        <Notice tone="info" title="This person is not in the chain yet.">
          People join it when they are named to you, or when you have talked with them.
        </Notice>
      )}
      {next && shown === null && (
        <div className="chain-next">
          <p>{sayNext(next, family, today)}</p>
          <ButtonLink look="primary" icon="arrow" to="/people/$personId" params={{ personId: next.id }}>
            {`Open ${next.name.split(' ')[0] ?? 'their'}’s page`}
          </ButtonLink>
        </div>
      )}
      <Tabs
        label="How to see the chain"
        views={isPhone ? [list, drawing] : [drawing, list]}
        value={view}
        onChange={setView}
      />
    </>
  );
}

function NoChain() {
  return (
    <EmptyState
      icon="chain"
      title="The chain begins with one conversation"
      act={
        <ButtonLink look="primary" icon="people" to="/people">
          Find someone to talk with
        </ButtonLink>
      }
    >
      <p>
        Near the end of each one, ask: “Who else do you suggest I speak with?” Whoever is named then appears here,
        beside the person who named them, so that one day you can see which first coffee led you where you are.
      </p>
    </EmptyState>
  );
}
