/** What happened with someone, newest first, as in a good notebook. */
import type { ReactNode } from 'react';
import type { Day } from '#domain/day.ts';
import { Icon, type IconName } from './icon.tsx';
import { RelativeDay } from './relative-day.tsx';
import './person.css';

export interface TimelineEntry {
  readonly id: string;
  readonly icon: IconName;
  readonly title: ReactNode;
  readonly day?: Day | undefined;
  readonly tone?: 'plain' | 'good' | 'due';
  readonly body?: ReactNode;
}

export interface TimelineProps {
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
  readonly today?: Day;
}

export function Timeline({ label, entries, today }: TimelineProps) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((e) => (
        <li key={e.id} data-tone={e.tone ?? 'plain'}>
          <span className="timeline-icon">
            <Icon name={e.icon} size={18} />
          </span>
          <div className="timeline-body">
            <div className="timeline-title">
              <b>{e.title}</b>
              {e.day && <RelativeDay day={e.day} {...(today ? { today } : {})} />}
            </div>
            {e.body && <div>{e.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
