/** The chain when it was read: empty with the question that begins it, or in time, as a tree and as a list. Method: M8. */
import { useMemo, useState } from 'react';
import type { Day } from '#domain/day.ts';
import { sayHidden, withoutDeadEnds } from '#domain/referrals/dead-ends.ts';
import { layOutPicture } from '#domain/referrals/picture-layout.ts';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Notice } from '../ui/notice.tsx';
import { EmptyState } from '../ui/states.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { ChainDrawing } from './chain-drawing.tsx';
import './chain.css';
import './time-picture.css';
import { ChainLegend } from './chain-legend.tsx';
import { ChainList } from './chain-list.tsx';
import { type Chosen, personChosen } from './chosen.ts';
import { ChosenOpening } from './chosen-opening.tsx';
import { ChosenPerson } from './chosen-person.tsx';
import { type ChainRead, familyOf, namedLast } from './family.ts';
import { onlyThese, pictureFactsOf } from './picture-of.ts';
import { SaveChain } from './save-chain.tsx';
import { sayNext } from './say-person.ts';
import { TimePicture } from './time-picture.tsx';
import { WaysToOpenings } from './ways-to-openings.tsx';

export interface ChainScreenProps {
  readonly chain: ChainRead;
  readonly chosen: Chosen;
  readonly isPhone: boolean;
  readonly today: Day;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onOpen: (personId: string) => void;
}

export function ChainScreen({ chain: whole, chosen, isPhone, today, onChoose, onOpen }: ChainScreenProps) {
  const [view, setView] = useState<'picture' | 'drawing' | 'list'>('picture');
  const [isPruned, setPruned] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const facts = useMemo(() => pictureFactsOf(whole, today), [whole, today]);
  const pruned = useMemo(() => withoutDeadEnds(facts), [facts]);
  const chain = useMemo(
    () => (isPruned ? onlyThese(whole, new Set(pruned.facts.people.map(({ id }) => id))) : whole),
    [whole, pruned, isPruned],
  );
  const family = useMemo(() => familyOf(chain.nodes), [chain]);
  const layout = useMemo(() => layOutPicture(isPruned ? pruned.facts : facts), [facts, pruned, isPruned]);
  if (whole.nodes.length === 0) return <NoChain />;
  const person = personChosen(chosen, chain);
  const opening = chosen?.kind === 'opening' ? chain.openings.find(({ id }) => id === chosen.id) : undefined;
  const shown = person === null ? null : chosen;
  const next = namedLast(family);
  const hasThreads = chain.edges.some(({ from, to }) => family.byId.get(to)?.parentId !== from);
  const states = new Set(chain.nodes.map(({ state }) => state));
  const marks = {
    owed: chain.nodes.some(({ owed }) => owed.length > 0),
    openings: chain.openings.some(({ isOffer }) => !isOffer),
    offers: chain.openings.some(({ isOffer }) => isOffer),
  };
  const card = opening ? (
    <ChosenOpening opening={opening} family={family} onChoose={onChoose} />
  ) : (
    <ChosenPerson family={family} openings={chain.openings} chosen={person} today={today} onChoose={onChoose} />
  );
  return (
    <>
      {chosen !== null && shown === null && (
        <Notice tone="info" title={isPruned ? 'This person is left out of the picture.' : notInChain[chosen.kind]}>
          {isPruned
            ? 'Take the tick from “Only what led somewhere” to see them.'
            : 'People join it when they are named to you, or when you have talked with them.'}
        </Notice>
      )}
      <Tabs
        label="How to see the chain"
        views={[
          {
            id: 'picture' as const,
            label: 'In time',
            content: (
              <div className="stack">
                <WaysToOpenings openings={chain.openings} chosen={shown} onChoose={onChoose} />
                <TimePicture
                  key={String(isPruned)}
                  family={family}
                  openings={chain.openings}
                  layout={layout}
                  chosen={shown}
                  onChoose={onChoose}
                  onOpen={onOpen}
                  foot={shown ? card : <ChainLegend states={states} hasThreads={hasThreads} more={marks} />}
                />
                {!shown && card}
              </div>
            ),
          },
          {
            id: 'drawing' as const,
            label: 'As a tree',
            content: (
              <div className="stack">
                <figure className="chain-figure">
                  <ChainDrawing
                    family={family}
                    edges={chain.edges}
                    chosen={person}
                    onChoose={(id) => onChoose(id === null ? null : { kind: 'person', id })}
                    onOpen={onOpen}
                    isTall={isPhone}
                  />
                  <figcaption>
                    <ChainLegend states={states} hasThreads={hasThreads} />
                  </figcaption>
                </figure>
                {card}
              </div>
            ),
          },
          {
            id: 'list' as const,
            label: 'As a list',
            content: <ChainList family={family} openings={chain.openings} chosen={person} today={today} />,
          },
        ]}
        value={view}
        onChange={setView}
      />
      <div className="chain-tools">
        {pruned.hidden > 0 ? (
          <Checkbox
            label="Only what led somewhere"
            hint={isPruned ? sayHidden(pruned.hidden) : undefined}
            checked={isPruned}
            onChange={setPruned}
          />
        ) : (
          <span />
        )}
        <div className="row">
          <ButtonLink look="link" to="/network">
            Who you know where
          </ButtonLink>
          <Button icon="download" onPress={() => setSaving(true)}>
            Save the picture
          </Button>
        </div>
      </div>
      {next && shown === null && (
        <div className="chain-next">
          <p>{sayNext(next, family, today)}</p>
          <ButtonLink look="primary" icon="arrow" to="/people/$personId" params={{ personId: next.id }}>
            {`Open ${next.name.split(' ')[0] ?? 'their'}’s page`}
          </ButtonLink>
        </div>
      )}
      <SaveChain chain={chain} today={today} isOpen={isSaving} onClose={() => setSaving(false)} />
    </>
  );
}

const notInChain = {
  person: 'This person is not in the chain yet.',
  opening: 'This opening is not in the chain yet.',
} as const;

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
