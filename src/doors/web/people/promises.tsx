/** What she promised them: tick it when it is kept, write a new one down. Method: M6, M8. */
import { useState } from 'react';
import { addDays, type Day } from '#domain/day.ts';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Menu } from '../ui/menu.tsx';
import { sayDay } from '../ui/say-day.ts';
import { TextField } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useAct } from '../use-ask.ts';
import type { PersonPageData } from './people-words.ts';
import './person.css';

type Promised = PersonPageData['promises'][number];

export interface PromisesProps {
  readonly personId: string;
  readonly name: string;
  readonly promises: readonly Promised[];
  readonly today: Day;
}

export function Promises({ personId, name, promises, today }: PromisesProps) {
  const open = promises.filter(({ keptOn }) => keptOn === null);
  const kept = promises.filter(({ keptOn }) => keptOn !== null);
  return (
    <div className="stack">
      {open.length > 0 && (
        <ul className="promise-list">
          {open.map((promise) => (
            <PromiseLine key={promise.id} promise={promise} today={today} />
          ))}
        </ul>
      )}
      {kept.length > 0 && (
        <Disclosure title={kept.length === 1 ? 'One kept' : `${kept.length} kept`}>
          <ul className="promise-list">
            {kept.map((promise) => (
              <PromiseLine key={promise.id} promise={promise} today={today} />
            ))}
          </ul>
        </Disclosure>
      )}
      <AddPromise personId={personId} name={name} today={today} />
    </div>
  );
}

function PromiseLine({ promise, today }: { readonly promise: Promised; readonly today: Day }) {
  const keep = useAct('keepPromise');
  const remove = useAct('removePromise');
  const restore = useAct('restoreDeleted');
  const { id: promiseId, keptOn, dueOn, text } = promise;
  const tick = async (kept: boolean) => {
    const answer = await keep.run({ promiseId, kept });
    if (!answer.ok) say(`${answer.problem.sentence} ${answer.problem.next}`);
    else if (kept) say('Kept. People remember that.', () => void keep.run({ promiseId, kept: false }));
  };
  const isDue = keptOn === null && dueOn <= today;
  return (
    <li>
      <Checkbox
        checked={keptOn !== null}
        onChange={(kept) => void tick(kept)}
        label={
          <>
            {text}{' '}
            <span className={isDue ? 'due-word' : 'muted'}>
              {keptOn === null ? sayPromiseDue(dueOn, today) : `kept ${sayDay(keptOn, today)}`}
            </span>
          </>
        }
      />
      <Menu
        label={`More about “${text}”`}
        acts={[
          {
            id: 'remove',
            label: 'Remove it',
            icon: 'trash',
            onAct: () => {
              void remove.run({ promiseId }).then((answer) => {
                if (answer.ok) say('The promise is removed.', () => void restore.run({ id: promiseId }));
              });
            },
          },
        ]}
      />
    </li>
  );
}

/** "by Tuesday, in 2 days"; "was meant for Tuesday, 3 days ago". */
export function sayPromiseDue(dueOn: Day, today: Day): string {
  return dueOn < today ? `was meant for ${sayDay(dueOn, today)}` : `by ${sayDay(dueOn, today)}`;
}

function AddPromise({ personId, name, today }: Omit<PromisesProps, 'promises'>) {
  const [text, setText, forget] = useKept(`promise:${personId}`, '');
  const [dueOn, setDueOn] = useState<Day | null>(addDays(today, 7));
  const add = useAct('addPromise');
  const remove = useAct('removePromise');
  const submit = async () => {
    if (text.trim() === '' || dueOn === null || add.isBusy) return;
    const answer = await add.run({ personId, text, dueOn });
    if (!answer.ok) return;
    setText('');
    forget();
    const { id } = answer.value;
    say(`Written down. It comes up on Today ${sayDay(dueOn, today)}.`, () => void remove.run({ promiseId: id }));
  };
  return (
    <form
      className="stack"
      data-gap="small"
      onSubmit={(e) => {
        e.preventDefault();
        void submit();
      }}
    >
      <SaidNotice problem={add.problem} />
      <TextField
        label={`Something you promised ${name}`}
        placeholder="Send the article on night buses"
        value={text}
        onChange={setText}
        maxLength={2000}
      />
      {text.trim() !== '' && (
        <div className="row promise-by">
          <DayField label="By" value={dueOn} onChange={setDueOn} min={today} />
          <Button type="submit" isPending={add.isBusy} isDisabled={dueOn === null}>
            Write it down
          </Button>
        </div>
      )}
    </form>
  );
}
