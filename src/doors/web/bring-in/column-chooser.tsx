/** The columns of a list: what each was taken for, changeable before anything is brought in. Method: M3. */
import { Choice } from '../ui/choice.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Select } from '../ui/select.tsx';
import './bring-in.css';
import type { FoundList, ListChoice } from './drop-words.ts';
import { fieldOptions, purposeOptions, sayColumns, withColumn } from './field-words.ts';

export interface ColumnChooserProps {
  readonly list: FoundList;
  readonly isBusy: boolean;
  readonly onChoose: (choice: ListChoice) => void;
}

export function ColumnChooser({ list, isBusy, onChoose }: ColumnChooserProps) {
  const { name, purpose, columns } = list;
  const width = Math.max(list.header.length, ...list.sample.map((cells) => cells.length));
  return (
    <Disclosure title={`Columns of ${name}: ${sayColumns(columns)}`}>
      <div className="stack">
        <Choice
          label="This is a list of"
          options={purposeOptions}
          value={purpose}
          isDisabled={isBusy}
          onChange={(id) => onChoose({ purpose: id, columns: withColumn(columns, -1, 'none') })}
        />
        <ul className="columns-found">
          {Array.from({ length: width }, (_, index) => {
            const chosen = columns.find((one) => one.index === index);
            const header = list.header[index]?.trim() || `Column ${index + 1}`;
            return (
              <li key={index}>
                <Select
                  label={header}
                  options={fieldOptions(purpose)}
                  value={chosen?.field ?? 'none'}
                  isDisabled={isBusy}
                  hint={chosen ? `Taken so because ${chosen.because}.` : undefined}
                  onChange={(field) => onChoose({ purpose, columns: withColumn(columns, index, field) })}
                />
                <p className="muted small columns-sample">{sampleOf(list, index)}</p>
              </li>
            );
          })}
        </ul>
      </div>
    </Disclosure>
  );
}

function sampleOf({ sample }: FoundList, index: number): string {
  const cells = sample.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');
  return cells.length === 0 ? 'Empty in the first rows.' : `For example ${cells.slice(0, 2).join(' · ')}`;
}
