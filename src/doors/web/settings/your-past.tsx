/** Her own jobs and schools: what she may share with someone. Saved with a button, since one row takes several words. Method: M3, M4. */
import { useState } from 'react';
import { Button, IconButton } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import './settings.css';

/** A job or a school, its words in the order of the fields. */
export interface PastRow {
  readonly place: string;
  readonly what: string;
  readonly startedOn: string;
  readonly finishedOn: string;
}

export interface YourPastProps {
  readonly label: string;
  readonly placeLabel: string;
  readonly whatLabel: string;
  readonly add: string;
  readonly rows: readonly PastRow[];
  readonly onSave: (rows: readonly PastRow[]) => Promise<boolean>;
}

const blank: PastRow = { place: '', what: '', startedOn: '', finishedOn: '' };

export function YourPast({ label, placeLabel, whatLabel, add, rows, onSave }: YourPastProps) {
  const [edited, setEdited] = useState<readonly PastRow[] | null>(null);
  const shown = edited ?? rows;
  const change = (at: number, part: Partial<PastRow>) =>
    setEdited(shown.map((row, i) => (i === at ? { ...row, ...part } : row)));
  const onPress = async () => {
    if (await onSave(wholeRows(shown))) setEdited(null);
  };
  return (
    <fieldset className="own-past stack">
      <legend>{label}</legend>
      {shown.length === 0 && <p className="muted">None yet.</p>}
      {shown.map((row, at) => (
        <div className="past-row" key={`${rows.length} ${at}`}>
          <TextField label={placeLabel} value={row.place} maxLength={80} onChange={(place) => change(at, { place })} />
          <TextField label={whatLabel} value={row.what} maxLength={300} onChange={(what) => change(at, { what })} />
          <TextField
            label="From"
            value={row.startedOn}
            placeholder="2019-03"
            maxLength={30}
            onChange={(startedOn) => change(at, { startedOn })}
          />
          <TextField
            label="To"
            value={row.finishedOn}
            placeholder="now"
            maxLength={30}
            onChange={(finishedOn) => change(at, { finishedOn })}
          />
          <IconButton
            icon="trash"
            label={`Take off ${row.place || 'this row'}`}
            onPress={() => setEdited(shown.filter((_, i) => i !== at))}
          />
        </div>
      ))}
      <div className="row">
        <Button small icon="plus" onPress={() => setEdited([...shown, blank])}>
          {add}
        </Button>
        {edited !== null && (
          <>
            <Button small look="primary" onPress={() => void onPress()}>
              Save
            </Button>
            <Button small look="link" onPress={() => setEdited(null)}>
              Leave it as it was
            </Button>
          </>
        )}
      </div>
    </fieldset>
  );
}

/** Rows that name a place, trimmed; "now" means still going on. */
export function wholeRows(rows: readonly PastRow[]): readonly PastRow[] {
  return rows
    .map((row) => ({
      place: row.place.trim(),
      what: row.what.trim(),
      startedOn: row.startedOn.trim(),
      finishedOn: /^now$/i.test(row.finishedOn.trim()) ? '' : row.finishedOn.trim(),
    }))
    .filter(({ place }) => place !== '');
}
