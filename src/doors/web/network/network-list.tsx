/** The same as the map, to read: by organization, who, how close, through whom; tens of thousands of lines if need be. */
import { useMemo } from 'react';
import { closestFirst } from '#domain/network/network.ts';
import { PageLink } from '../ui/button-link.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import type { Chart } from './network-types.ts';
import { sayCloseness, sayStanding, sayThrough } from './say-network.ts';

const columns = [
  { id: 'where', title: 'Where', width: 'minmax(0, 1.1fr)' },
  { id: 'who', title: 'Who', width: 'minmax(0, 1.3fr)' },
  { id: 'close', title: 'How close', width: '130px', laptopOnly: true },
  { id: 'through', title: 'Through whom', width: 'minmax(0, 1fr)', laptopOnly: true },
] as const;

export interface NetworkListProps {
  readonly chart: Chart;
  readonly isPhone: boolean;
  readonly onOpen: (personId: string) => void;
}

export function NetworkList({ chart, isPhone, onOpen }: NetworkListProps) {
  const { people, titles } = chart.network;
  /** Everybody place by place, the closest first; an organization where she knows nobody has a line of its own. */
  const rows = useMemo(
    () =>
      chart.places.flatMap((place, at): { at: number; person: number | null; isFirst: boolean }[] =>
        place.people === 0
          ? [{ at, person: null, isFirst: true }]
          : closestFirst(chart.network, place).map((person, i) => ({ at, person, isFirst: i === 0 })),
      ),
    [chart],
  );
  const cell = (row: number, column: string) => {
    const { at, person, isFirst } = rows[row] ?? { at: 0, person: null, isFirst: false };
    if (column === 'where') return <Where chart={chart} at={at} isFirst={isFirst} />;
    if (person === null) return column === 'who' ? <span className="muted">Nobody you know yet</span> : null;
    if (column === 'who')
      return (
        <div className="network-who">
          <PageLink to="/people/$personId" params={{ personId: people.id[person] ?? '' }} tabIndex={-1}>
            {people.name[person]}
          </PageLink>
          <span className="muted small">
            {isPhone
              ? sayThrough(chart, person) || sayCloseness(chart, person)
              : titles[person] || sayStanding(chart, person)}
          </span>
        </div>
      );
    if (column === 'close') return sayCloseness(chart, person);
    return <span className="muted">{sayThrough(chart, person) || sayStanding(chart, person)}</span>;
  };
  return (
    <VirtualList
      label="Whom you know where"
      columns={columns}
      count={rows.length}
      cell={cell}
      rowKey={(row) => `${rows[row]?.at} ${rows[row]?.person}`}
      onOpen={(row) => {
        const person = rows[row]?.person;
        if (person !== null && person !== undefined) onOpen(people.id[person] ?? '');
      }}
    />
  );
}

/** The name of the place once, then only for those who hear it. */
function Where({ chart, at, isFirst }: { readonly chart: Chart; readonly at: number; readonly isFirst: boolean }) {
  const place = chart.places[at];
  const organization = place?.kind === 'organization' ? chart.network.organizations[place.at] : undefined;
  const name = place?.name || 'No employer known';
  if (!isFirst) return <span className="network-again">{name}</span>;
  return organization ? (
    <PageLink to="/organizations/$organizationId" params={{ organizationId: organization.id }} tabIndex={-1}>
      {name}
    </PageLink>
  ) : (
    <span>{name}</span>
  );
}
