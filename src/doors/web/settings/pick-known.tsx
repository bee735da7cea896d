/** Picks one of many known things by typing; saved when it is chosen. */
import { useState } from 'react';
import { ComboBox } from '../ui/combo-box.tsx';
import { fitting, optionNamed } from '../ui/countries.ts';
import type { Option } from '../ui/option.ts';

export interface PickKnownProps {
  readonly label: string;
  readonly hint: string;
  readonly options: readonly Option[];
  /** The id that is kept now; '' for none. */
  readonly saved: string;
  readonly onSave: (id: string) => void;
}

export function PickKnown({ label, hint, options, saved, onSave }: PickKnownProps) {
  const name = options.find(({ id }) => id === saved)?.label ?? saved;
  const [typed, setTyped] = useState({ saved, text: name });
  if (typed.saved !== saved) setTyped({ saved, text: name });
  const isWhole = typed.text === name;
  const isUnknown = typed.text !== '' && !isWhole && fitting(options, typed.text).length === 0;
  const choose = (chosen: Option | undefined) => {
    if (!chosen || chosen.id === saved) return;
    setTyped({ saved, text: chosen.label });
    onSave(chosen.id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears when the field is left, so that a name typed to its end counts
    <div onBlur={() => choose(optionNamed(options, typed.text))}>
      <ComboBox
        label={label}
        hint={hint}
        options={fitting(options, isWhole ? '' : typed.text)}
        text={typed.text}
        problem={isUnknown ? 'Nothing by that name; try the beginning of it.' : undefined}
        onText={(text) => setTyped({ saved, text })}
        onChoose={(id) => choose(options.find((one) => one.id === id))}
      />
    </div>
  );
}
