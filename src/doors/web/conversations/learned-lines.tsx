/** What was learned, one thing a line, each filed under what it is about. Method: M6. */

import { useRef } from 'react';
import { themes } from '#domain/learning/insight-themes.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { emptyLearned, type LearnedEntry, themeFor } from './debrief.ts';

export interface LearnedLinesProps {
  readonly lines: readonly LearnedEntry[];
  readonly nextKey: number;
  readonly onChange: (lines: readonly LearnedEntry[], nextKey: number) => void;
  readonly name: string;
}

const options = themes.map((one) => ({ id: one.theme, label: one.label, hint: one.about }));

export function LearnedLines({ lines, nextKey, onChange, name }: LearnedLinesProps) {
  const place = useRef<HTMLDivElement>(null);
  const set = (entry: LearnedEntry) => {
    let key = nextKey;
    // What is pasted in several lines becomes as many entries.
    const [first = '', ...more] = entry.text.split(/\r?\n/);
    const changed = lines.flatMap((one) =>
      one.key === entry.key
        ? [
            { ...entry, text: first },
            ...more.filter((text) => text.trim() !== '').map((text) => ({ ...emptyLearned(key++), text })),
          ]
        : [one],
    );
    const isFull = changed.every((one) => one.text.trim() !== '');
    onChange(isFull ? [...changed, emptyLearned(key++)] : changed, key);
  };
  return (
    <div className="lines" ref={place}>
      {lines.map((entry, at) => (
        <div className="line" key={entry.key}>
          <TextArea
            rows={1}
            label={at === 0 ? 'What did you learn?' : 'And also'}
            hint={at === 0 ? 'One thing a line. Small things count.' : undefined}
            placeholder={at === 0 ? 'They plan the timetable with the drivers at the table' : 'One more thing'}
            value={entry.text}
            onChange={(text) => set({ ...entry, text })}
            onKeyDown={(e) => {
              if (e.key !== 'Enter' || e.shiftKey) return;
              e.preventDefault();
              place.current?.querySelector<HTMLTextAreaElement>('.line:last-child textarea')?.focus();
            }}
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
