/** Everything out again: one file with all of it, and spreadsheets of its parts; and a whole export back in. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { InputOf } from '#contract/contract.ts';
import { writeTable } from '#formats/csv/write-table.ts';
import { ask } from '../ask.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { saveBlob, saveFile } from '../ui/save-file.ts';
import { say } from '../ui/toast.tsx';
import { todayHere } from '../ui/today-here.ts';
import './settings.css';
import { bringWholeIn, fetchExport } from './whole-export.ts';

type Table = InputOf<'exportTable'>['what'];
const tables: readonly { readonly what: Table; readonly label: string }[] = [
  { what: 'people', label: 'People' },
  { what: 'organizations', label: 'Organizations' },
  { what: 'messages', label: 'Messages' },
  { what: 'conversations', label: 'Conversations' },
  { what: 'applications', label: 'Applications' },
];

export function TakeOut() {
  const [isBusy, setBusy] = useState(false);
  const onAll = async () => {
    setBusy(true);
    const answer = await fetchExport();
    setBusy(false);
    if (answer.ok) saveBlob(`who-else-${todayHere()}.json`, answer.value);
    else say(`${answer.problem.sentence} ${answer.problem.next}`);
  };
  const onTable = async (what: Table) => {
    const answer = await ask('exportTable', { what });
    if (!answer.ok) return say(`${answer.problem.sentence} ${answer.problem.next}`);
    const { header, rows } = answer.value;
    saveFile(`who-else-${what}-${todayHere()}.csv`, 'text/csv', writeTable([header, ...rows], { byteOrderMark: true }));
  };
  return (
    <div className="stack" data-gap="large">
      <div className="stack">
        <p className="muted">One file with all of it, which Who Else can read again on any computer.</p>
        <div className="row">
          <Button icon="download" isPending={isBusy} onPress={() => void onAll()}>
            Save everything
          </Button>
        </div>
      </div>
      <div className="stack">
        <p className="muted">Or one part of it for a spreadsheet:</p>
        <div className="row">
          {tables.map(({ what, label }) => (
            <Button key={what} small onPress={() => void onTable(what)}>
              {label}
            </Button>
          ))}
        </div>
      </div>
      <WholeBackIn />
    </div>
  );
}

function WholeBackIn() {
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ readonly file: File; readonly because: string } | null>(null);
  const client = useQueryClient();
  const bring = async (file: File, replace: boolean) => {
    setBusy(true);
    const answer = await bringWholeIn(file, replace);
    setBusy(false);
    setRefused(null);
    if (answer.ok) {
      await client.invalidateQueries();
      say('Everything from that file is here now.');
    } else if (answer.problem.kind === 'notEmpty') setRefused({ file, because: answer.problem.sentence });
    else say(`${answer.problem.sentence} ${answer.problem.next}`);
  };
  return (
    <div className="stack">
      <p className="muted">Coming from another computer? Bring in the file you saved there.</p>
      <div className="row">
        <Button icon="upload" isPending={isBusy} onPress={() => input.current?.click()}>
          Bring a saved file in
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="A file saved by Who Else"
        onChange={(e) => {
          const file = e.currentTarget.files?.[0];
          e.currentTarget.value = '';
          if (file) void bring(file, false);
        }}
      />
      <ConfirmDialog
        title="Replace what is here?"
        isOpen={refused !== null}
        confirm="Replace everything here"
        keep="Keep what is here"
        isGrave
        isBusy={isBusy}
        onConfirm={() => {
          if (refused) void bring(refused.file, true);
        }}
        onClose={() => setRefused(null)}
      >
        <p>{refused?.because} A backup of what is here is made first, so you can go back.</p>
      </ConfirmDialog>
    </div>
  );
}
