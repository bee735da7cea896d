/** What was learned from them, their own words set apart. Method: M6. */
import type { Day } from '#domain/day.ts';
import { RelativeDay } from '../ui/relative-day.tsx';
import type { PersonPageData } from './people-words.ts';
import './person.css';

export function WhatTheySaid({
  insights,
  today,
}: {
  readonly insights: PersonPageData['insights'];
  readonly today: Day;
}) {
  return (
    <ul className="person-said">
      {insights.map((insight) => (
        <li key={insight.id}>
          {insight.isQuote ? <blockquote>{insight.text}</blockquote> : <p>{insight.text}</p>}
          <p className="muted small">
            <RelativeDay day={insight.on} today={today} capital />
            {insight.organizationName ? `, about ${insight.organizationName}` : ''}
            {insight.roleName ? `, as ${insight.roleName}` : ''}
          </p>
        </li>
      ))}
    </ul>
  );
}
