/** What a pasted list is read as, while it is typed: nothing is added before she says so. */
import { useDeferredValue } from 'react';
import { employerKey } from '#domain/organizations/employer-name.ts';
import { readPastedList } from '#domain/organizations/read-pasted-list.ts';
import { Icon } from '../ui/icon.tsx';

export interface PastedPreviewProps {
  readonly text: string;
  /** Names already on the list. */
  readonly have: readonly string[];
}

const shown = 60;

export function PastedPreview({ text, have }: PastedPreviewProps) {
  const read = readPastedList(useDeferredValue(text));
  const there = new Set(have.map(employerKey));
  if (read.length === 0) return null;
  return (
    <div className="pasted" aria-live="polite">
      <p className="small muted">{read.length === 1 ? 'Read as one name:' : `Read as ${read.length} names:`}</p>
      <ul className="pasted-names">
        {read.slice(0, shown).map((one) => {
          const isThere = there.has(employerKey(one.name));
          return (
            <li key={one.name} {...(isThere ? { 'data-there': '' } : {})}>
              {isThere && <Icon name="check" size={16} />}
              <span>{one.name}</span>
              {one.note && <span className="muted"> · {one.note}</span>}
              {isThere && <span className="muted"> · already there</span>}
            </li>
          );
        })}
        {read.length > shown && <li className="muted">and {read.length - shown} more</li>}
      </ul>
    </div>
  );
}
