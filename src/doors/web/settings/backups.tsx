/** The backups: making one, seeing them, going back to one. */
import { useState } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { say } from '../ui/toast.tsx';
import { todayHere } from '../ui/today-here.ts';
import { type Reading, useAct, useAsk } from '../use-ask.ts';
import { sayMoment, saySize } from './say-size.ts';
import './settings.css';

export type BackupsRead = OutputOf<'listBackups'>;

export function Backups() {
  return <BackupsView reading={useAsk('listBackups', {})} />;
}

export function BackupsView({ reading }: { readonly reading: Reading<BackupsRead> }) {
  const make = useAct('makeBackup');
  const restore = useAct('restoreBackup');
  const [chosen, setChosen] = useState<BackupsRead['backups'][number] | null>(null);
  const onMake = async () => {
    const answer = await make.run({});
    say(
      answer.ok
        ? `A backup is made and checked (${saySize(answer.value.bytes)}).`
        : `${answer.problem.sentence} ${answer.problem.next}`,
    );
  };
  const onRestore = async () => {
    if (chosen === null) return;
    const answer = await restore.run({ name: chosen.name });
    setChosen(null);
    say(
      answer.ok
        ? `Everything is as it was then.${answer.value.keptAside === null ? '' : ' What was here until now is kept beside it.'}`
        : `${answer.problem.sentence} ${answer.problem.next}`,
    );
  };
  return (
    <Asked reading={reading} loading="Looking at the backups" lines={3}>
      {({ backups, folder }) => (
        <div className="stack">
          <p className="muted">
            One is made every day and before each update, and opened to see that it is whole. The last fourteen are kept
            in <span className="path">{folder}</span>.
          </p>
          <div className="row">
            <Button isPending={make.isBusy} onPress={() => void onMake()}>
              Make a backup now
            </Button>
          </div>
          {backups.length === 0 ? (
            <p className="muted">There is none yet.</p>
          ) : (
            <ul className="kept-list">
              {backups.map((one) => (
                <li key={one.name}>
                  <div>
                    <p>{sayMoment(one.at, todayHere())}</p>
                    <p className="muted small">
                      {saySize(one.bytes)}
                      {one.people === null ? '' : `, ${one.people.toLocaleString('en-US')} people`}
                    </p>
                  </div>
                  <Button small onPress={() => setChosen(one)}>
                    Go back to it<span className="sr">: {sayMoment(one.at, todayHere())}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <ConfirmDialog
            title="Go back to this backup?"
            isOpen={chosen !== null}
            confirm="Go back to it"
            keep="Stay as it is"
            isGrave
            isBusy={restore.isBusy}
            onConfirm={() => void onRestore()}
            onClose={() => setChosen(null)}
          >
            <p>
              Everything becomes as it was {chosen ? sayMoment(chosen.at, todayHere()).toLowerCase() : 'then'}. What you
              entered since is not lost: the present file is kept aside, beside the backups.
            </p>
          </ConfirmDialog>
        </div>
      )}
    </Asked>
  );
}
