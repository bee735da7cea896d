/** Two entries side by side that may be one person: which one stays, or that they are two people. Method: M3. */
import { useState } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Because } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { PersonLine } from '../ui/person-line.tsx';
import { sayDay } from '../ui/say-day.ts';
import { todayHere } from '../ui/today-here.ts';
import { useAct } from '../use-ask.ts';
import { type PersonRow, sourceWords, standingWords } from './people-words.ts';
import './duplicates.css';

export type Pair = OutputOf<'listDuplicates'>['pairs'][number];

export interface DuplicatePairProps {
  readonly pair: Pair;
  /** The one green button stands on the first pair. */
  readonly isFirst: boolean;
  readonly onJoined: (mergeId: string, name: string) => void;
  readonly onApart: () => void;
}

export function DuplicatePair({ pair, isFirst, onJoined, onApart }: DuplicatePairProps) {
  const { a, b, because } = pair;
  const [kept, setKept] = useState<'a' | 'b'>(() => fuller(a, b));
  const join = useAct('mergePeople');
  const apart = useAct('keepApart');
  const stays = kept === 'a' ? a : b;
  const goes = kept === 'a' ? b : a;
  return (
    <article className="pair" aria-label={`${a.name} and ${b.name}`}>
      <Because>{because}</Because>
      <div className="pair-sides">
        <Side person={a} stays={kept === 'a'} />
        <Side person={b} stays={kept === 'b'} />
      </div>
      <SaidNotice problem={join.problem ?? apart.problem} />
      <Choice
        label="If they are one person, whose name and work stay on top?"
        options={[
          { id: 'a', label: sideWords(a, b) },
          { id: 'b', label: sideWords(b, a) },
        ]}
        value={kept}
        onChange={setKept}
      />
      <div className="row">
        <Button
          look={isFirst ? 'primary' : 'quiet'}
          icon="merge"
          isPending={join.isBusy}
          onPress={() => {
            void join.run({ keepId: stays.id, goneId: goes.id }).then((answer) => {
              if (answer.ok) onJoined(answer.value.mergeId, stays.name);
            });
          }}
        >
          One person, join them
        </Button>
        <Button
          isPending={apart.isBusy}
          onPress={() => {
            void apart.run({ aId: a.id, bId: b.id }).then((answer) => {
              if (answer.ok) onApart();
            });
          }}
        >
          Two different people
        </Button>
      </div>
    </article>
  );
}

function Side({ person, stays }: { readonly person: PersonRow; readonly stays: boolean }) {
  const today = todayHere();
  const facts = [
    sourceWords[person.source],
    standingWords[person.standing],
    person.connectedOn ? `Connected in ${person.connectedOn.slice(0, 4)}` : '',
    person.lastTouchOn ? `Last in touch ${sayDay(person.lastTouchOn, today)}` : '',
    person.referredBy ? `Suggested by ${person.referredBy}` : '',
  ].filter((fact) => fact !== '');
  return (
    <div className="pair-side" {...(stays ? { 'data-stays': '' } : {})}>
      <PersonLine
        name={person.name}
        title={person.title}
        organization={person.organization}
        link={
          <PageLink to="/people/$personId" params={{ personId: person.id }}>
            {person.name}
          </PageLink>
        }
      />
      <ul className="muted small">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}

/** The entry more is known of: where something passed between them, then the one with work, then the first. */
export function fuller(a: PersonRow, b: PersonRow): 'a' | 'b' {
  const weight = (person: PersonRow) =>
    (person.standing === 'not-yet' ? 0 : 4) +
    (person.lastTouchOn === null ? 0 : 2) +
    (person.title === '' ? 0 : 1) +
    (person.organization === '' ? 0 : 1);
  return weight(b) > weight(a) ? 'b' : 'a';
}

/** What tells one entry from the other in a few words: the name, else the place, the work, how it came. */
export function sideWords(person: PersonRow, other: PersonRow): string {
  if (person.name !== other.name) return person.name;
  if (person.organization !== other.organization) return person.organization || 'The one without a place';
  if (person.title !== other.title) return person.title || 'The one without a title';
  return sourceWords[person.source];
}
