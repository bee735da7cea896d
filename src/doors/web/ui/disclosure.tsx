/** More, for those who want it; the browser's own, so it prints and is found by a search on the page. */
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './tabs.css';

export interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
}

export function Disclosure({ title, children, isOpen = false }: DisclosureProps) {
  return (
    <details className="disclosure" open={isOpen}>
      <summary>
        <Icon name="right" size={20} />
        {title}
      </summary>
      <div>{children}</div>
    </details>
  );
}
