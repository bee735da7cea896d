/** Words, not stars: a few answers side by side, one of them chosen. */
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { FieldLabel, FieldNotes, type FieldProps, fieldState } from './field-parts.tsx';
import type { Option } from './option.ts';

export interface ChoiceProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  /** One below the other; by itself when an option has a hint. */
  readonly stacked?: boolean;
}

export function Choice<Id extends string>(props: ChoiceProps<Id>) {
  const { options, value, onChange } = props;
  const stacked = props.stacked ?? options.some((o) => o.hint !== undefined);
  const { autoFocus: _, ...state } = fieldState(props);
  return (
    <RadioGroup
      className="field"
      {...state}
      value={value}
      validationBehavior="aria"
      onChange={(id) => {
        const chosen = options.find((o) => o.id === id);
        if (chosen) onChange(chosen.id);
      }}
    >
      <FieldLabel {...props} />
      <div className="choices" {...(stacked ? { 'data-stacked': '' } : {})}>
        {options.map((o) => (
          <Radio className="choice" key={o.id} value={o.id}>
            <span>{o.label}</span>
            {o.hint && <span className="hint">{o.hint}</span>}
          </Radio>
        ))}
      </div>
      <FieldNotes {...props} />
    </RadioGroup>
  );
}
