/** What someone said, as a quote or a note, with who, where and when below: for every place that shows it without acts. Method: M6. */
import { RelativeDay } from '../ui/relative-day.tsx';
import { bare, type InsightLinks } from './insight-line.tsx';
import type { Insight } from './insight-types.ts';
import './learned.css';

export interface SaidProps {
  readonly insight: Insight;
  readonly links?: InsightLinks;
}

export function Said({ insight, links }: SaidProps) {
  const { personId, personName, organizationId, organizationName } = insight;
  return (
    <div className="insight-text">
      {insight.isQuote ? (
        <blockquote>“{bare(insight.text)}”</blockquote>
      ) : (
        <p className="insight-note">{insight.text}</p>
      )}
      <p className="insight-from">
        {personId && personName ? (
          <span>{links ? links.person(personId, personName) : personName}</span>
        ) : (
          <span>Your own note</span>
        )}
        {organizationId && organizationName && (
          <span>{links ? links.organization(organizationId, organizationName) : organizationName}</span>
        )}
        <RelativeDay day={insight.on} capital={false} />
      </p>
    </div>
  );
}
