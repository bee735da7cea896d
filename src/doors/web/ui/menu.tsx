/** The quieter acts behind one button. The button stands at once; what it opens comes later, and no press is lost. */
import { type ReactElement, useRef, useState } from 'react';
import type { PressEvent } from 'react-aria-components/Button';
import { Button, IconButton } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { later, useLater } from './later.ts';
import type { MenuListProps } from './menu-list.tsx';

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

const menuList = later(() => import('./menu-list.tsx'));

export function Menu({ label, acts, trigger = 'more' }: MenuProps): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<MenuListProps['opened']>(null);
  const [isNear, setNear] = useState(false);
  const isOpen = opened !== null;
  const list = useLater(menuList, isOpen ? 'now' : isNear ? 'soon' : 'rest');
  const shared = {
    ref: button,
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    onHoverStart: () => setNear(true),
    onFocus: () => setNear(true),
    // Whoever has gone on before the list came does not want it anymore.
    onBlur: () => {
      if (!list) setOpened(null);
    },
    onPress: ({ pointerType }: PressEvent) =>
      setOpened(pointerType === 'keyboard' || pointerType === 'virtual' ? 'first' : 'list'),
    onKeyDown: (e: { key: string; preventDefault: () => void; continuePropagation: () => void }) => {
      const start = opensAt.get(e.key);
      if (!start) return e.continuePropagation();
      e.preventDefault();
      setOpened(start);
    },
  } as const;
  return (
    <>
      {trigger === 'more' ? (
        <IconButton icon="more" label={label} {...shared} />
      ) : (
        <Button look="link" small {...shared}>
          {label}
          <Icon name="down" size={16} />
        </Button>
      )}
      {list && (
        <list.MenuList label={label} acts={acts} button={button} opened={opened} onClose={() => setOpened(null)} />
      )}
    </>
  );
}

/** As menus everywhere: the arrows open them at their nearer end. */
const opensAt: ReadonlyMap<string, 'first' | 'last'> = new Map([
  ['ArrowDown', 'first'],
  ['ArrowUp', 'last'],
]);
