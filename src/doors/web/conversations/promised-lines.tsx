/** What she promised, each with its day. Method: M6. */
import type { Day } from '#domain/day.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { DayField } from '../ui/day-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { emptyPromised, type PromisedEntry } from './debrief.ts';

export interface PromisedLinesProps {
  readonly lines: readonly PromisedEntry[];
  readonly nextKey: number;
  readonly today: Day;
  readonly onChange: (lines: readonly PromisedEntry[], nextKey: number) => void;
}

export function PromisedLines({ lines, nextKey, today, onChange }: PromisedLinesProps) {
  const set = (entry: PromisedEntry) =>
    onChange(
      lines.map((one) => (one.key === entry.key ? entry : one)),
      nextKey,
    );
  return (
    <div className="lines">
      {lines.map((entry, at) => (
        <div className="promised-line" key={entry.key}>
          <TextField
            label={`What you promised${lines.length > 1 ? `, ${at + 1}` : ''}`}
            placeholder="Send the article on night buses"
            value={entry.text}
            onChange={(text) => set({ ...entry, text })}
          />
          <DayField
            label="Until"
            value={entry.dueOn}
            onChange={(dueOn) => dueOn && set({ ...entry, dueOn })}
            min={today}
          />
          <IconButton
            icon="close"
            label={`Take out: ${entry.text || 'this promise'}`}
            onPress={() =>
              onChange(
                lines.filter((one) => one.key !== entry.key),
                nextKey,
              )
            }
          />
        </div>
      ))}
      <div>
        <Button icon="plus" onPress={() => onChange([...lines, emptyPromised(nextKey, today)], nextKey + 1)}>
          {lines.length === 0 ? 'I promised something' : 'I promised something else'}
        </Button>
      </div>
    </div>
  );
}
