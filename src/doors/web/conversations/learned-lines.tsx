/** What was learned, one thing a line, each filed under what it is about. Method: M6. */
import { themes } from '#domain/learning/insight-themes.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { emptyLearned, type LearnedEntry, themeFor } from './debrief.ts';

export interface LearnedLinesProps {
  readonly lines: readonly LearnedEntry[];
  readonly nextKey: number;
  readonly onChange: (lines: readonly LearnedEntry[], nextKey: number) => void;
  readonly name: string;
}

const options = themes.map((one) => ({ id: one.theme, label: one.label, hint: one.about }));

export function LearnedLines({ lines, nextKey, onChange, name }: LearnedLinesProps) {
  const set = (entry: LearnedEntry) => {
    const changed = lines.map((one) => (one.key === entry.key ? entry : one));
    const isFull = changed.every((one) => one.text.trim() !== '');
    onChange(isFull ? [...changed, emptyLearned(nextKey)] : changed, isFull ? nextKey + 1 : nextKey);
  };
  return (
    <div className="lines">
      {lines.map((entry, at) => (
        <div className="line" key={entry.key}>
          <TextField
            label={at === 0 ? 'What did you learn?' : 'And also'}
            hint={at === 0 ? 'One thing a line. Small things count.' : undefined}
            placeholder={at === 0 ? 'They plan the timetable with the drivers at the table' : 'One more thing'}
            value={entry.text}
            onChange={(text) => set({ ...entry, text })}
          />
          {entry.text.trim() !== '' && (
            <div className="line-filing">
              <Select
                label="It is about"
                options={options}
                value={themeFor(entry)}
                onChange={(theme) => set({ ...entry, theme })}
              />
              <Checkbox
                label={`${name}’s own words`}
                checked={entry.isQuote}
                onChange={(isQuote) => set({ ...entry, isQuote })}
              />
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
