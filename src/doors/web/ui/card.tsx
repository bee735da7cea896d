/** A sheet of paper on the page, a small word on a pill, a key, a figure with its sentence, a reason. */
import type { ReactNode } from 'react';
import './page.css';

/** `flush` lets a list reach the edges. */
export function Card({ children, flush = false }: { readonly children: ReactNode; readonly flush?: boolean }) {
  return (
    <div className="card" {...(flush ? { 'data-flush': '' } : {})}>
      {children}
    </div>
  );
}

export interface TagProps {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'good' | 'due' | 'problem';
}

export function Tag({ children, tone = 'plain' }: TagProps) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  );
}

export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd className="kbd">{children}</kbd>;
}

/** Why something is suggested, in one quiet sentence. */
export function Because({ children }: { readonly children: ReactNode }) {
  return <p className="because">{children}</p>;
}

/** A number that comes with its sentence. */
export function Figure({ value, children }: { readonly value: ReactNode; readonly children: ReactNode }) {
  return (
    <p className="figure">
      <b>{value}</b>
      <span className="muted">{children}</span>
    </p>
  );
}
