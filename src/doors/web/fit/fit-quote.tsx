/** One line about fit: the words, whose they are, and how far they speak for or against. Method: M7. */
import type { ReactNode } from 'react';
import { scoreLabel } from '#domain/fit/axes.ts';
import { PageLink } from '../ui/button-link.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import type { FitLine } from './fit-types.ts';
import { sayAbout } from './say-fit-cell.ts';
import './fit.css';

export function FitQuote({ line, act }: { readonly line: FitLine; readonly act?: ReactNode }) {
  const about = sayAbout(line.about);
  return (
    <div className="fit-quote">
      <div className="fit-quote-text">
        <blockquote>{line.voice ? `“${line.quote.replace(/^["“”]+|["“”]+$/g, '')}”` : line.quote}</blockquote>
        <p className="fit-from">
          <b>{scoreLabel(line.score)}</b>
          <span>
            {line.voice ? (
              <PageLink to="/people/$personId" params={{ personId: line.voice.id }}>
                {line.voice.name}
              </PageLink>
            ) : (
              'My own impression'
            )}
          </span>
          <RelativeDay day={line.on} />
          {about && <span>{about}</span>}
          {line.roleName && <span>for {line.roleName}</span>}
        </p>
      </div>
      {act}
    </div>
  );
}

export interface FitSidesProps {
  readonly against: FitLine;
  readonly for: FitLine;
  readonly menu?: (line: FitLine) => ReactNode;
}

/** Two voices that do not agree, side by side; neither is averaged away. */
export function FitSides({ against, for: inFavor, menu }: FitSidesProps) {
  return (
    <div className="fit-sides">
      <FitQuote line={against} act={menu?.(against)} />
      <FitQuote line={inFavor} act={menu?.(inFavor)} />
    </div>
  );
}
