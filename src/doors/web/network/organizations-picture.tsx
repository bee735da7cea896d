/** Where no canvas can be painted: her organizations as still islands with how many she knows there. */
import { fitArea } from './camera.ts';
import { coast } from './coast.ts';
import { sayPeople } from './names.ts';
import type { PlacedChart } from './network-types.ts';
import { islandsOf } from './under-hand.ts';

const room = { width: 1000, height: 560 };

export function OrganizationsPicture({ chart }: { readonly chart: PlacedChart }) {
  const view = fitArea(islandsOf(chart), room);
  return (
    <svg
      className="network-still"
      viewBox={`0 0 ${room.width} ${room.height}`}
      role="img"
      aria-label="Your organizations, the nearer to the middle the higher on your list"
    >
      <circle className="network-still-you" cx={view.x} cy={view.y} r={14} />
      {chart.places.map((place, at) => {
        const placed = chart.layout.places[at];
        if (place.kind !== 'organization' || !placed) return null;
        const [x, y] = [placed.x * view.size + view.x, placed.y * view.size + view.y];
        return (
          <g key={chart.network.organizations[place.at]?.id ?? place.name}>
            <path d={coast(x, y, placed.radius * view.size, 4, place.name)} />
            <text x={x} y={y}>
              {place.name}
            </text>
            <text className="network-still-count" x={x} y={y + 18}>
              {sayPeople(place.people)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
