/** Whose clock: a time zone chosen by its city, or a city written out, which the program looks up. */
import { useMemo, useState } from 'react';
import { ComboBox } from './combo-box.tsx';
import { fitting, optionNamed, sayZone, zones } from './countries.ts';

export interface ClockFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** The zone as it stands, `America/New_York`; '' when not known. */
  readonly value: string;
  /** A zone, or a city in her own words. */
  readonly onSay: (clock: string) => void;
}

export function ClockField({ label, hint, problem, value, onSay }: ClockFieldProps) {
  const options = useMemo(zones, []);
  const name = value === '' ? '' : sayZone(value);
  const [typed, setTyped] = useState({ value, text: name });
  if (typed.value !== value) setTyped({ value, text: name });
  const isWhole = typed.text === name;
  const say = (clock: string) => {
    if (clock !== '' && clock !== value) onSay(clock);
  };
  const leave = () => {
    if (!isWhole) say(optionNamed(options, typed.text)?.id ?? typed.text.trim());
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears when the field is left, so that a city typed to its end counts
    <div onBlur={leave}>
      <ComboBox
        label={label}
        hint={hint}
        problem={problem}
        placeholder="A city, such as Chicago"
        options={fitting(options, isWhole ? '' : typed.text)}
        text={typed.text}
        onText={(text) => setTyped({ value, text })}
        onChoose={(id) => {
          const chosen = options.find((one) => one.id === id);
          if (!chosen) return;
          setTyped({ value, text: chosen.label });
          say(chosen.id);
        }}
      />
    </div>
  );
}
