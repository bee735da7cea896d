/** How much she would love it, said and changed in one small place. */
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { Icon } from '../ui/icon.tsx';
import '../ui/field.css';
import '../ui/overlay.css';
import { idToLove, loveOptions, loveToId } from './love-words.ts';
import './organizations.css';

export interface LoveSelectProps {
  readonly name: string;
  readonly love: number | null;
  readonly onChange: (love: number | null) => void;
}

export function LoveSelect({ name, love, onChange }: LoveSelectProps) {
  const id = loveToId(love);
  return (
    <Select
      className="love"
      aria-label={`How much you’d love ${name}`}
      value={id}
      onChange={(key) => {
        const chosen = loveOptions.find((o) => o.id === key);
        if (chosen && chosen.id !== id) onChange(idToLove(chosen.id));
      }}
    >
      <Button className="love-button" data-love={id}>
        {id === '3' && <Icon name="heart" size={16} />}
        <SelectValue />
        <Icon name="down" size={16} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <ListBox className="options">
          {loveOptions.map((o) => (
            <ListBoxItem className="option" key={o.id} id={o.id} textValue={o.label}>
              {o.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
