/** Type to find one of many (people, organizations), or keep what was typed. */
import { Button } from 'react-aria-components/Button';
import { ComboBox as Field } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { FieldLabel, FieldNotes, type FieldProps, fieldState } from './field-parts.tsx';
import { Icon } from './icon.tsx';
import type { Option } from './option.ts';
import { OptionText } from './option-text.tsx';

export interface ComboBoxProps extends FieldProps {
  /** What is offered now; filter them yourself when they come from a search. */
  readonly options: readonly Option[];
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The chosen option's id, or null when the text is the person's own. */
  readonly onChoose: (id: string | null) => void;
  readonly placeholder?: string;
  readonly allowsOwnText?: boolean;
  /** Said in the open list while it is empty: a search is under way, or found nothing. Without it an empty list is closed. */
  readonly whenNone?: Pick<Option, 'label' | 'hint'>;
}

export function ComboBox(props: ComboBoxProps) {
  const { options, text, onText, onChoose, placeholder, allowsOwnText = true, whenNone } = props;
  return (
    <Field
      className="field"
      {...fieldState(props)}
      items={options}
      inputValue={text}
      onInputChange={onText}
      onChange={(key) => onChoose(key === null ? null : String(key))}
      allowsCustomValue={allowsOwnText}
      allowsEmptyCollection={whenNone !== undefined}
      validationBehavior="aria"
      menuTrigger="input"
    >
      <FieldLabel {...props} />
      <div className="input input-group">
        <Input {...(placeholder ? { placeholder } : {})} />
        <Button className="icon-button" aria-label="Show choices">
          <Icon name="down" size={18} />
        </Button>
      </div>
      <FieldNotes {...props} />
      <Popover className="popover">
        {/* It hangs outside the page and its dialog: a place of its own. */}
        <section className="options-place" aria-label={`Choices: ${props.label}`}>
          <ListBox<Option>
            className="options"
            renderEmptyState={() =>
              whenNone && (
                <div className="option muted">
                  <OptionText {...whenNone} />
                </div>
              )
            }
          >
            {(o) => (
              <ListBoxItem className="option" id={o.id} textValue={o.label}>
                <OptionText {...o} />
              </ListBoxItem>
            )}
          </ListBox>
        </section>
      </Popover>
    </Field>
  );
}
