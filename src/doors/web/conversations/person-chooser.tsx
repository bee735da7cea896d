/** Choosing one person by a few letters of name, title or organization. */
import { useState } from 'react';
import { ComboBox } from '../ui/combo-box.tsx';
import { sayWork } from '../ui/person-line.tsx';
import { useAsk } from '../use-ask.ts';

export interface ChosenPerson {
  readonly id: string;
  readonly name: string;
}

export interface PersonChooserProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: ChosenPerson | null;
  readonly onChoose: (person: ChosenPerson | null) => void;
  readonly autoFocus?: boolean;
}

export function PersonChooser({ label, hint, value, onChoose, autoFocus }: PersonChooserProps) {
  const [text, setText] = useState(value?.name ?? '');
  const search = value && text === value.name ? '' : text;
  const found = useAsk('listPeople', { search, limit: 8, order: 'recent' }, { keep: true });
  const people = found.data?.items ?? [];
  const options = people.map((p) => ({ id: p.id, label: p.name, hint: sayWork(p.title, p.organization) || undefined }));
  return (
    <ComboBox
      label={label}
      hint={hint}
      placeholder="Type a name"
      {...(autoFocus ? { autoFocus } : {})}
      options={options}
      whenNone={found.data && !found.isStale ? nobody : looking}
      text={text}
      onText={(next) => {
        setText(next);
        if (value && next !== value.name) onChoose(null);
      }}
      onChoose={(id) => {
        const person = people.find((p) => p.id === id);
        if (!person) return;
        setText(person.name);
        onChoose({ id: person.id, name: person.name });
      }}
      allowsOwnText
    />
  );
}

const looking = { label: 'Looking …' } as const;
const nobody = { label: 'Nobody of that name', hint: 'Add them under People; one line is enough.' } as const;
