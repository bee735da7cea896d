/** All that was said on one axis, with its acts: what differs side by side, then every line. Method: M7. */
import { useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Menu } from '../ui/menu.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import { FitLineDialog } from './fit-line-dialog.tsx';
import { FitQuote, FitSides } from './fit-quote.tsx';
import type { AxisFit, FitLine, Place } from './fit-types.ts';

export interface AxisLinesProps {
  readonly fit: AxisFit;
  readonly place: Place;
  /** Only what matters most at first: the two who differ, or the newest line. */
  readonly isBrief?: boolean;
}

export function AxisLines({ fit, place, isBrief = false }: AxisLinesProps) {
  const [changed, setChanged] = useState<FitLine | null>(null);
  const remove = useAct('removeFitSignal');
  const restore = useAct('restoreDeleted');
  const run = async ({ id }: FitLine) => {
    const answer = await remove.run({ fitSignalId: id });
    if (answer.ok) say('Removed.', () => void restore.run({ id }));
  };
  const menu = (line: FitLine) => (
    <Menu
      label={`More for “${line.quote.slice(0, 40)}”`}
      acts={[
        { id: 'change', label: 'Change this line', icon: 'edit', onAct: () => setChanged(line) },
        { id: 'remove', label: 'Remove', icon: 'trash', onAct: () => void run(line) },
      ]}
    />
  );
  const sides = fit.contradiction;
  const others = fit.lines.filter((line) => line.id !== sides?.against.id && line.id !== sides?.for.id);
  const atFirst = isBrief ? (sides ? 0 : 1) : others.length;
  const quotes = (lines: readonly FitLine[]) =>
    lines.map((line) => <FitQuote key={line.id} line={line} act={menu(line)} />);
  const rest = others.slice(atFirst);
  return (
    <div className="stack" data-gap="small">
      <SaidNotice problem={remove.problem ?? restore.problem} />
      {sides && <FitSides {...sides} menu={menu} />}
      {quotes(others.slice(0, atFirst))}
      {rest.length > 0 && (
        <Disclosure title={rest.length === 1 ? 'One more line' : `${rest.length} more lines`}>
          <div className="stack" data-gap="small">
            {quotes(rest)}
          </div>
        </Disclosure>
      )}
      {changed && <FitLineDialog place={place} line={changed} axis={changed.axis} onClose={() => setChanged(null)} />}
    </div>
  );
}
