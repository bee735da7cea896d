/** A page: its title, one sentence, one primary act, and what follows. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useArrival } from './arrival.ts';
import { Icon } from './icon.tsx';
import './page.css';

export interface PageProps {
  readonly title: string;
  /** The one sentence below the title. */
  readonly sentence?: ReactNode;
  /** The one primary act. */
  readonly act?: ReactNode;
  /** A link back, above the title: `<PageLink to="/people">People</PageLink>`. */
  readonly back?: ReactNode;
  /** `letter` is one readable column; `wide` is for lists. */
  readonly width?: 'letter' | 'wide';
  /** The browser tab's words, when they differ from the title. */
  readonly tab?: string;
  readonly children?: ReactNode;
}

export function Page({ title, sentence, act, back, width = 'wide', tab = title, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  useEffect(() => {
    document.title = `${tab} · Who Else`;
  }, [tab]);
  return (
    <div className="page" data-width={width}>
      {back && (
        <div className="page-back" data-screen-only="">
          <Icon name="back" size={18} />
          {back}
        </div>
      )}
      <header className="page-head">
        <div className="page-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {sentence && <p className="page-sentence">{sentence}</p>}
        </div>
        {act && (
          <div className="page-act row" data-screen-only="">
            {act}
          </div>
        )}
      </header>
      {children}
    </div>
  );
}

export interface SectionProps {
  readonly title: string;
  readonly act?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with its own heading. */
export function Section({ title, act, children }: SectionProps) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {act}
      </div>
      {children}
    </section>
  );
}
