/** What was removed in the last 30 days; each can be brought back. */
import type { OutputOf } from '#contract/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { sayDay } from '../ui/say-day.ts';
import { say } from '../ui/toast.tsx';
import { todayHere } from '../ui/today-here.ts';
import { type Reading, useAct, useAsk } from '../use-ask.ts';
import './settings.css';

export type Deleted = OutputOf<'listDeleted'>;

const kinds: Readonly<Record<Deleted['items'][number]['kind'], string>> = {
  person: 'Person',
  organization: 'Organization',
  message: 'Message',
  conversation: 'Conversation',
  insight: 'Something learned',
  question: 'Question',
  fitSignal: 'Line about fit',
  promise: 'Promise',
  referral: 'Referral',
  application: 'Application',
  opportunity: 'Opening',
  interview: 'Interview',
  offer: 'Offer',
  role: 'Role',
};

export function DeletedList() {
  return <DeletedListView reading={useAsk('listDeleted', {})} />;
}

export function DeletedListView({ reading }: { readonly reading: Reading<Deleted> }) {
  const restore = useAct('restoreDeleted');
  const today = todayHere();
  const onRestore = async (id: string, title: string) => {
    const answer = await restore.run({ id });
    say(answer.ok ? `${title} is back.` : `${answer.problem.sentence} ${answer.problem.next}`);
  };
  return (
    <Asked reading={reading} loading="Looking at what was removed" lines={2}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="muted">Nothing. Whatever you remove waits here for 30 days, then it is gone for good.</p>
        ) : (
          <ul className="kept-list">
            {items.map(({ id, kind, title, removedOn, goneOn }) => (
              <li key={id}>
                <div>
                  <p>{title || kinds[kind]}</p>
                  <p className="muted small">
                    {kinds[kind]}, removed {sayDay(removedOn, today)}; gone for good {sayDay(goneOn, today)}
                  </p>
                </div>
                <Button small icon="undo" isDisabled={restore.isBusy} onPress={() => void onRestore(id, title)}>
                  Bring back<span className="sr"> {title}</span>
                </Button>
              </li>
            ))}
          </ul>
        )
      }
    </Asked>
  );
}
