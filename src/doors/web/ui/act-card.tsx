/** One thing to do: what, why, one button, and a quiet way to put it off. */
import type { ReactNode } from 'react';
import { Menu, type MenuAct } from './menu.tsx';
import './person.css';

export interface ActCardProps {
  /** "Thank Priya for Tuesday". */
  readonly title: ReactNode;
  /** Why now, in one sentence. */
  readonly because: ReactNode;
  /** The one button; primary only on the first card of a page. */
  readonly act: ReactNode;
  /** What is due, in words; the only amber on the card. */
  readonly due?: ReactNode;
  /** Other things one may do: later, not this person, already done. */
  readonly later?: readonly MenuAct[];
  readonly laterLabel?: string;
}

export function ActCard({ title, because, act, due, later, laterLabel = 'Other choices' }: ActCardProps) {
  return (
    <article className="act-card">
      <div className="act-card-text">
        {due && <p className="act-card-due">{due}</p>}
        <h3 className="act-card-title">{title}</h3>
        <p className="because">{because}</p>
      </div>
      <div className="act-card-acts" data-screen-only="">
        {act}
        {later && later.length > 0 && <Menu label={laterLabel} acts={later} />}
      </div>
    </article>
  );
}
