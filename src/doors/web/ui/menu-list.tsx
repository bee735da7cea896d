/** The open list of a menu; its code comes once the page is at rest, or when a menu is wanted. */
import { type RefObject, useRef } from 'react';
import { Menu as List, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from './icon.tsx';
import type { MenuAct } from './menu.tsx';
import { OptionText } from './option-text.tsx';
import './overlay.css';

export interface MenuListProps {
  readonly label: string;
  readonly acts: readonly MenuAct[];
  readonly button: RefObject<HTMLButtonElement | null>;
  /** Where the focus goes: on the first or last act by keyboard, on the list itself by pointer; null keeps it closed. */
  readonly opened: 'first' | 'last' | 'list' | null;
  readonly onClose: () => void;
}

export function MenuList({ label, acts, button, opened, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  return (
    <Popover
      className="popover"
      placement="bottom end"
      aria-label={label}
      trigger="MenuTrigger"
      triggerRef={button}
      scrollRef={list}
      isOpen={opened !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <List
        className="options"
        aria-label={label}
        ref={list}
        autoFocus={opened === 'first' || opened === 'last' ? opened : true}
        onClose={onClose}
      >
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
  );
}
