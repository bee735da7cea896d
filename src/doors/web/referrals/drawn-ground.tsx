/** What lies under the picture: a band for each organization, and where the months begin. */
import { memo } from 'react';
import type { PictureLayout } from '#domain/referrals/picture-layout.ts';

export const DrawnGround = memo(function DrawnGround({ layout }: { readonly layout: PictureLayout }) {
  const top = layout.bands[0]?.top ?? 0;
  const foot = (layout.bands.at(-1)?.top ?? 0) + (layout.bands.at(-1)?.height ?? 0);
  return (
    <g>
      {layout.bands.map(({ id, top: y, height }, at) => (
        <rect
          key={id ?? 'elsewhere'}
          className="chain-band"
          data-tint={id === null ? 'elsewhere' : at % 5}
          x={8}
          y={y}
          width={layout.width - 16}
          height={height}
          rx={14}
        />
      ))}
      {layout.months.slice(1).map(({ x }) => (
        <path key={x} className="chain-month-rule" d={`M${x} ${top}V${foot}`} />
      ))}
      <path className="chain-today-rule" d={`M${layout.todayX} ${top}V${foot}`} />
    </g>
  );
});
