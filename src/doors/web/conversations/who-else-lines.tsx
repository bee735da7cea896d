/** Who else: as many lines as names, a new one ready when the last is filled. Method: M8. */
import { useRef } from 'react';
import { emptyWhoElse, isNamed, type WhoElseEntry } from './debrief.ts';
import { WhoElseRow } from './who-else-row.tsx';

export interface WhoElseLinesProps {
  readonly lines: readonly WhoElseEntry[];
  readonly nextKey: number;
  readonly from: string;
  readonly onChange: (lines: readonly WhoElseEntry[], nextKey: number) => void;
}

export function WhoElseLines({ lines, nextKey, from, onChange }: WhoElseLinesProps) {
  const place = useRef<HTMLDivElement>(null);
  const set = (entry: WhoElseEntry) => {
    const changed = lines.map((one) => (one.key === entry.key ? entry : one));
    const isFull = changed.every(isNamed);
    onChange(isFull ? [...changed, emptyWhoElse(nextKey)] : changed, isFull ? nextKey + 1 : nextKey);
  };
  return (
    <div className="lines" ref={place}>
      {lines.map((entry, at) => (
        <WhoElseRow
          key={entry.key}
          entry={entry}
          from={from}
          number={at + 1}
          onChange={set}
          onDone={() => place.current?.querySelector<HTMLInputElement>('.who-else-row:last-child input')?.focus()}
        />
      ))}
    </div>
  );
}
