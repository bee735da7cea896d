/** The quieter acts behind one button. */
import type { ReactElement } from 'react';
import { Menu as List, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Button, IconButton } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { OptionText } from './select.tsx';
import './overlay.css';

export interface MenuAct {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly icon?: IconName;
  readonly tone?: 'plain' | 'danger';
  readonly isDisabled?: boolean;
  readonly onAct: () => void;
}

export interface MenuProps {
  /** Names the menu; the words on the button when `trigger` is `words`. */
  readonly label: string;
  readonly acts: readonly MenuAct[];
  readonly trigger?: 'more' | 'words';
}

export function Menu({ label, acts, trigger = 'more' }: MenuProps): ReactElement {
  return (
    <MenuTrigger>
      {trigger === 'more' ? (
        <IconButton icon="more" label={label} />
      ) : (
        <Button look="link" small>
          {label}
          <Icon name="down" size={16} />
        </Button>
      )}
      <Popover className="popover" placement="bottom end">
        <List className="options" aria-label={label}>
          {acts.map((a) => (
            <MenuItem
              className="option"
              key={a.id}
              id={a.id}
              textValue={a.label}
              isDisabled={a.isDisabled ?? false}
              onAction={a.onAct}
              data-tone={a.tone ?? 'plain'}
            >
              {a.icon && <Icon name={a.icon} size={18} />}
              <OptionText label={a.label} hint={a.hint} />
            </MenuItem>
          ))}
        </List>
      </Popover>
    </MenuTrigger>
  );
}
