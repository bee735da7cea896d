/** A person in a line: who they are, what they do and where, and why they are here. */
import type { ReactNode } from 'react';
import { Avatar } from './avatar.tsx';
import './person.css';

export interface PersonLineProps {
  readonly name: string;
  readonly title?: string | undefined;
  readonly organization?: string | undefined;
  readonly because?: ReactNode;
  /** The name as a link: `<PageLink to="/people/$personId" params={{ personId }}>Priya Raman</PageLink>`. */
  readonly link?: ReactNode;
  readonly size?: 'small' | 'normal' | 'large';
}

export function PersonLine({ name, title, organization, because, link, size = 'normal' }: PersonLineProps) {
  const work = sayWork(title, organization);
  return (
    <div className="person">
      <Avatar name={name} size={size} />
      <div className="person-text">
        <span className="person-name">{link ?? name}</span>
        {work && <span className="person-work">{work}</span>}
        {because && <span className="person-because">{because}</span>}
      </div>
    </div>
  );
}

/** "Operations director at Harbor Transit", or what is known of it; empty when nothing is. */
export function sayWork(title: string | undefined, organization: string | undefined): string {
  if (title && organization) return `${title} at ${organization}`;
  return title || organization || '';
}
