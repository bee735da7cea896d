/** Buttons: one primary act a screen, the rest quieter. Words say what happens. */
import type { ReactNode, Ref } from 'react';
import { Button as Press, type ButtonProps as PressProps } from 'react-aria-components/Button';
import './button.css';
import { Icon, type IconName } from './icon.tsx';

export type Look = 'primary' | 'quiet' | 'danger' | 'link';

export interface ButtonProps extends Omit<PressProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
  readonly look?: Look;
  readonly icon?: IconName;
  readonly small?: boolean;
  readonly wide?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ children, look = 'quiet', icon, small, wide, isPending = false, ...rest }: ButtonProps) {
  return (
    // Its own isPending is left alone: it announces a picture without a name, and keeps it there for seconds.
    <Press {...rest} {...(isPending ? atWork : {})} className="button" {...buttonData(look, small, wide)}>
      {icon && <Icon name={icon} size={18} />}
      {children}
    </Press>
  );
}

/** Keeps the focus, takes no second press. */
const atWork = { 'data-pending': '', 'aria-disabled': true, type: 'button', onPress: () => undefined } as const;

export interface IconButtonProps extends Omit<PressProps, 'className' | 'style' | 'children' | 'aria-label'> {
  readonly icon: IconName;
  readonly label: string;
  readonly size?: number;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that is only an icon; its label is read out and shown on hover. */
export function IconButton({ icon, label, size = 20, ...rest }: IconButtonProps) {
  return (
    <Press {...rest} className="icon-button" aria-label={label}>
      <Icon name={icon} size={size} />
    </Press>
  );
}

/** The attributes that give any element a button's look; used by links too. */
export function buttonData(look: Look, small: boolean | undefined, wide: boolean | undefined) {
  return {
    'data-look': look,
    ...(small ? { 'data-small': '' } : {}),
    ...(wide ? { 'data-wide': '' } : {}),
  };
}
