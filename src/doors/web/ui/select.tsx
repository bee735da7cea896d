/** Choose one of a few known things; for three to five short ones prefer `Choice`. */
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as Field, SelectValue } from 'react-aria-components/Select';
import { FieldLabel, FieldNotes, type FieldProps, fieldState } from './field-parts.tsx';
import { Icon } from './icon.tsx';
import type { Option } from './option.ts';
import { OptionText } from './option-text.tsx';
import './overlay.css';

export interface SelectProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly placeholder?: string;
}

export function Select<Id extends string>(props: SelectProps<Id>) {
  const { options, value, onChange, placeholder = 'Choose one' } = props;
  return (
    <Field
      className="field"
      {...fieldState(props)}
      value={value}
      placeholder={placeholder}
      validationBehavior="aria"
      onChange={(key) => {
        const chosen = options.find((o) => o.id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      <FieldLabel {...props} />
      <Button className="input select-button">
        <SelectValue>{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
        <Icon name="down" size={18} />
      </Button>
      <FieldNotes {...props} />
      <Popover className="popover">
        <ListBox className="options">
          {options.map((o) => (
            <ListBoxItem className="option" key={o.id} id={o.id} textValue={o.label}>
              <OptionText {...o} />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Field>
  );
}
