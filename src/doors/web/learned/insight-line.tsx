/** One thing learned: a quote looks like a quote, a note like a note, with who said it, where, and when. Method: M6. */
import { type ReactNode, useEffect, useRef } from 'react';
import { themeLabel, themeOf } from '#domain/learning/insight-themes.ts';
import { Tag } from '../ui/card.tsx';
import { Menu } from '../ui/menu.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import type { Insight } from './insight-types.ts';
import './learned.css';

export interface InsightLinks {
  readonly person: (id: string, name: string) => ReactNode;
  readonly organization: (id: string, name: string) => ReactNode;
}

export interface InsightLineProps {
  readonly insight: Insight;
  readonly links: InsightLinks;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  /** Holds it against something else heard. */
  readonly onLink: () => void;
  /** Says that it speaks for or against a kind of work. */
  readonly onWeigh: () => void;
  /** The one that was looked for: the page goes to it. */
  readonly isFound?: boolean;
  /** Left out where the page already says it. */
  readonly hidesTheme?: boolean;
  readonly hidesOrganization?: boolean;
}

export function InsightLine(props: InsightLineProps) {
  const { insight, links, onEdit, onRemove, onLink, onWeigh } = props;
  const { hidesTheme = false, hidesOrganization = false, isFound = false } = props;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isFound) return;
    line.current?.scrollIntoView({ block: 'center' });
    line.current?.focus({ preventScroll: true });
  }, [isFound]);
  const { personId, personName, organizationId, organizationName, roleName } = insight;
  return (
    <li className="insight" ref={line} {...(isFound ? { 'data-found': '', tabIndex: -1 } : {})}>
      <div className="insight-text">
        {insight.isQuote ? (
          <blockquote>“{bare(insight.text)}”</blockquote>
        ) : (
          <p className="insight-note">{insight.text}</p>
        )}
        <p className="insight-from">
          {personId && personName && <span>{links.person(personId, personName)}</span>}
          {organizationId && organizationName && !hidesOrganization && (
            <span>{links.organization(organizationId, organizationName)}</span>
          )}
          <RelativeDay day={insight.on} capital={personName === null} />
          {!hidesTheme && themeOf(insight.theme) !== 'other' && <Tag>{themeLabel(insight.theme)}</Tag>}
          {roleName && <Tag tone="good">{roleName}</Tag>}
        </p>
      </div>
      <Menu
        label={`More for “${shortened(insight.text)}”`}
        acts={[
          { id: 'edit', label: 'Change or file elsewhere', icon: 'edit', onAct: onEdit },
          { id: 'weigh', label: 'Speaks for or against a kind of work', icon: 'learned', onAct: onWeigh },
          { id: 'link', label: 'Agrees with or contradicts', icon: 'link', onAct: onLink },
          { id: 'remove', label: 'Remove', icon: 'trash', onAct: onRemove },
        ]}
      />
    </li>
  );
}

/** Without the quotation marks it was typed in. */
export function bare(text: string): string {
  return text.trim().replace(/^["“”„«]+|["“”»]+$/g, '');
}

function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40).trimEnd()}…`;
}
