/** Organizations by the four axes: a table on a laptop, cards on a phone. Method: M7. */
import { useState } from 'react';
import { Button as Press } from 'react-aria-components/Button';
import { PageLink } from '../ui/button-link.tsx';
import { Icon } from '../ui/icon.tsx';
import { Select } from '../ui/select.tsx';
import { usePhone } from '../ui/use-phone.ts';
import { CellDialog } from './cell-dialog.tsx';
import { FitCell } from './fit-cell.tsx';
import type { Axis, FitRow, Weight } from './fit-types.ts';
import './fit.css';

export type FitOrder = 'list' | Axis;

export interface FitGridProps {
  readonly rows: readonly FitRow[];
  readonly weights: readonly Weight[];
  readonly order: FitOrder;
  readonly onOrder: (order: FitOrder) => void;
}

interface Opened {
  readonly placeId: string;
  readonly axis: Axis;
}

export function FitGrid({ rows, weights, order, onOrder }: FitGridProps) {
  const isPhone = usePhone();
  const [opened, setOpened] = useState<Opened | null>(null);
  const row = rows.find((one) => one.id === opened?.placeId);
  const fit = row?.axes.find((one) => one.axis === opened?.axis);
  const open = (placeId: string, axis: Axis) => setOpened({ placeId, axis });
  return (
    <>
      {isPhone ? (
        <Cards rows={rows} weights={weights} order={order} onOrder={onOrder} onOpen={open} />
      ) : (
        <Table rows={rows} weights={weights} order={order} onOrder={onOrder} onOpen={open} />
      )}
      {row && fit && <CellDialog fit={fit} place={row} onClose={() => setOpened(null)} />}
    </>
  );
}

interface ShownProps extends FitGridProps {
  readonly onOpen: (placeId: string, axis: Axis) => void;
}

function Table({ rows, weights, order, onOrder, onOpen }: ShownProps) {
  return (
    <div className="fit-table-frame">
      <table className="fit-table">
        <caption className="sr">Your organizations by the four axes of fit</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={order === 'list' ? 'ascending' : 'none'}>
              <SortButton isSorted={order === 'list'} onPress={() => onOrder('list')} label="In the order of your list">
                Organization
              </SortButton>
            </th>
            {weights.map(({ axis, label, counts }) => (
              <th scope="col" key={axis} aria-sort={order === axis ? 'descending' : 'none'}>
                <SortButton isSorted={order === axis} onPress={() => onOrder(axis)} label={`${label}, best first`}>
                  {label}
                </SortButton>
                <span className="fit-counts">{counts}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <PlaceName row={row} />
              </th>
              {row.axes.map((fit) => (
                <td key={fit.axis}>
                  <FitCell fit={fit} placeName={row.name} onOpen={() => onOpen(row.id, fit.axis)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SortButtonProps {
  readonly isSorted: boolean;
  readonly label: string;
  readonly onPress: () => void;
  readonly children: string;
}

function SortButton({ isSorted, label, onPress, children }: SortButtonProps) {
  return (
    <Press
      className="fit-sort"
      aria-label={`${children}: ${label}`}
      onPress={onPress}
      data-sorted={isSorted || undefined}
    >
      {children}
      {isSorted && <Icon name="down" size={16} />}
    </Press>
  );
}

function Cards({ rows, weights, order, onOrder, onOpen }: ShownProps) {
  const options = [
    { id: 'list' as const, label: 'As on your list' },
    ...weights.map(({ axis, label }) => ({ id: axis, label: `${label}, best first` })),
  ];
  return (
    <div className="stack">
      <Select label="In which order?" options={options} value={order} onChange={onOrder} />
      <ul className="fit-cards">
        {rows.map((row) => (
          <li className="card" key={row.id}>
            <h2>
              <PlaceName row={row} />
            </h2>
            <ul className="fit-card-axes">
              {row.axes.map((fit) => (
                <li key={fit.axis}>
                  <FitCell fit={fit} placeName={row.name} isNamed onOpen={() => onOpen(row.id, fit.axis)} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PlaceName({ row }: { readonly row: FitRow }) {
  return (
    <span className="fit-place">
      <PageLink to="/organizations/$organizationId" params={{ organizationId: row.id }}>
        {row.name}
      </PageLink>
      {row.overall && <span className="fit-overall">{row.sentence}</span>}
    </span>
  );
}
