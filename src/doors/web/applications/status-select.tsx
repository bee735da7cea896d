/** Where an application stands, said and changed in one small place. */
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { Icon } from '../ui/icon.tsx';
import type { Option } from '../ui/option.ts';
import '../ui/overlay.css';
import type { Status } from './application-words.ts';
import './applications.css';

export interface StatusSelectProps {
  readonly label: string;
  readonly options: readonly Option<Status>[];
  readonly value: Status;
  readonly onChange: (status: Status) => void;
}

export function StatusSelect({ label, options, value, onChange }: StatusSelectProps) {
  return (
    <Select
      aria-label={label}
      value={value}
      onChange={(key) => {
        const chosen = options.find((o) => o.id === key);
        if (chosen && chosen.id !== value) onChange(chosen.id);
      }}
    >
      <Button className="status-button" data-status={value}>
        <SelectValue />
        <Icon name="down" size={16} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <ListBox className="options">
          {options.map((o) => (
            <ListBoxItem className="option" key={o.id} id={o.id} textValue={o.label}>
              {o.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
