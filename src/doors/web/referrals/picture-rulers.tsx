/** What stays at the edges of the picture while it moves: the months above, the names of the bands at the left. */
import { type RefObject, useCallback, useRef } from 'react';
import type { PictureLayout } from '#domain/referrals/picture-layout.ts';
import { inTwoLines } from '#domain/referrals/shorten.ts';
import { strip, type View, type Window } from './view.ts';

export interface RulersHold {
  readonly months: RefObject<SVGGElement | null>;
  readonly bands: RefObject<SVGGElement | null>;
  readonly today: RefObject<SVGTextElement | null>;
  /** Sets every word of the rulers where it belongs in this view. */
  readonly follow: (view: View, window: Window) => void;
}

const monthRoom = 116;
/** Letters in a line of a band's name: more would reach the first people when the whole is seen in a small window. */
const bandLetters = 14;

export function useRulers(layout: PictureLayout): RulersHold {
  const months = useRef<SVGGElement>(null);
  const bands = useRef<SVGGElement>(null);
  const today = useRef<SVGTextElement>(null);
  const follow = useCallback(
    (view: View, window: Window) => {
      let free = 12;
      const now = Math.round(layout.todayX * view.size + view.x);
      today.current?.setAttribute('x', String(now));
      let isCrowded = false;
      for (const [at, element] of [...(months.current?.children ?? [])].entries()) {
        const x = (layout.months[at]?.x ?? 0) * view.size + view.x;
        const next = layout.months[at + 1];
        const until = next ? next.x * view.size + view.x - monthRoom : Number.POSITIVE_INFINITY;
        // The month one is in stays at the left edge until the next comes.
        const place = Math.max(free, Math.min(x < 12 ? 12 : x, until));
        const isShown = x >= free - 1 ? x < window.width - 96 : until >= 12 && free === 12;
        element.setAttribute('visibility', isShown ? 'visible' : 'hidden');
        element.setAttribute('x', String(Math.round(place)));
        if (isShown) free = place + monthRoom;
        if (isShown && now > place - 44 && now < place + monthRoom - 16) isCrowded = true;
      }
      today.current?.setAttribute('visibility', isCrowded ? 'hidden' : 'visible');
      bands.current?.setAttribute('font-size', view.size < 0.7 ? '12.5' : '14.5');
      for (const [at, element] of [...(bands.current?.children ?? [])].entries()) {
        const band = layout.bands[at];
        if (!band) continue;
        const top = band.top * view.size + view.y;
        const foot = top + band.height * view.size;
        const y = Math.min(Math.max(top + 8, strip + 6), foot - 40);
        const isShown = foot > strip + 24 && top < window.height - 12 && band.height * view.size > 26;
        const home = 8 * view.size + view.x + 10;
        element.setAttribute('visibility', isShown ? 'visible' : 'hidden');
        element.setAttribute('transform', `translate(${Math.max(12, home)} ${y})`);
        // Away from its own margin it stands over people: then on paper of its own, never word over word.
        element.toggleAttribute('data-held', home < 12);
      }
    },
    [layout],
  );
  return { months, bands, today, follow };
}

export function PictureRulers({ layout, hold }: { readonly layout: PictureLayout; readonly hold: RulersHold }) {
  return (
    <g className="chain-rulers">
      <rect className="chain-strip" width="100%" height={strip} />
      <g ref={hold.months}>
        {layout.months.map(({ x, label }) => (
          <text key={x} className="chain-month" y={20}>
            {label}
          </text>
        ))}
      </g>
      <text ref={hold.today} className="chain-month" data-today="" y={20}>
        today
      </text>
      <g ref={hold.bands}>
        {layout.bands.map(({ id, name }) => (
          <g key={id ?? 'elsewhere'} className="chain-band-label">
            <BandPaper lines={inTwoLines(name, bandLetters)} />
            {inTwoLines(name, bandLetters).map((line, row) => (
              <text key={line} className="chain-band-name" y={14 + row * 17}>
                {line}
              </text>
            ))}
          </g>
        ))}
      </g>
    </g>
  );
}

/** As wide as the widest letters make the name. */
function BandPaper({ lines }: { readonly lines: readonly string[] }) {
  const letters = Math.max(0, ...lines.map((line) => [...line].length));
  return letters === 0 ? null : <rect x={-7} y={-3} width={letters * 8.6 + 14} height={lines.length * 17 + 8} rx={6} />;
}
