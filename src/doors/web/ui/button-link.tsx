/** Links to pages: in the text, or with a button's look; both keep the address visible to the browser. */
import { createLink, Link } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { buttonData, type Look } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';

interface LookedAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly children?: ReactNode;
  readonly look?: Look;
  readonly icon?: IconName;
  readonly small?: boolean;
  readonly wide?: boolean;
}

function LookedAnchor({ look = 'quiet', icon, small, wide, children, ...rest }: LookedAnchorProps) {
  return (
    <a {...rest} className="button" {...buttonData(look, small, wide)}>
      {icon && <Icon name={icon} size={18} />}
      {children}
    </a>
  );
}

/** A page link that looks like a button: `<ButtonLink to="/people" look="primary">`. */
export const ButtonLink = createLink(LookedAnchor);

/** A page link within a sentence. */
export const PageLink = Link;
