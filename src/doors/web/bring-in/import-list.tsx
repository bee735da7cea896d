/** What was brought in and when; each can be undone. Method: M3. */
import type { OutputOf } from '#contract/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import { todayHere } from '../ui/today-here.ts';
import { type Reading, useAsk } from '../use-ask.ts';
import './bring-in.css';
import { countOf } from './say-file-kind.ts';
import { useUndoImport } from './use-undo-import.ts';

export type Imports = OutputOf<'listImports'>;

export function ImportList({ empty }: { readonly empty?: string }) {
  return <ImportListView reading={useAsk('listImports', {})} empty={empty} />;
}

export interface ImportListViewProps {
  readonly reading: Reading<Imports>;
  /** Said when nothing was ever brought in; nothing at all when left out. */
  readonly empty?: string | undefined;
}

export function ImportListView({ reading, empty }: ImportListViewProps) {
  const { undo, isBusy } = useUndoImport();
  return (
    <Asked reading={reading} loading="Looking at what was brought in" lines={2}>
      {({ imports }) =>
        imports.length === 0 ? (
          empty === undefined ? null : (
            <p className="muted">{empty}</p>
          )
        ) : (
          <ul className="imports">
            {imports.map((one) => (
              <li key={one.id}>
                <div>
                  <p>{one.label || 'Files'}</p>
                  <p className="muted small">
                    <RelativeDay day={todayHere(new Date(one.at))} capital />: {sayCounts(one.people)}
                    {one.undone ? ' Undone since.' : ''}
                  </p>
                </div>
                {!one.undone && (
                  <Button small icon="undo" isDisabled={isBusy} onPress={() => void undo(one.id)}>
                    Undo
                    <span className="sr"> {one.label}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )
      }
    </Asked>
  );
}

function sayCounts(people: Imports['imports'][number]['people']): string {
  const parts = [
    countOf(people.new + people.unsure, 'person', 'people'),
    people.changed > 0 ? `${people.changed.toLocaleString('en-US')} with news` : '',
    people.same > 0 ? `${people.same.toLocaleString('en-US')} already here` : '',
  ];
  return `${parts.filter((part) => part !== '').join(', ')}.`;
}
