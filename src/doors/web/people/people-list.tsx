/** Everybody she knows, thousands of them, quick to scroll and to walk through with the arrows. Method: M3. */
import { useNavigate } from '@tanstack/react-router';
import { todayHere } from '../ui/today-here.ts';
import { usePhone } from '../ui/use-phone.ts';
import { type Column, VirtualList } from '../ui/virtual-list.tsx';
import { LastCell, WhereCell, WhoCell } from './person-cells.tsx';
import type { PeoplePages } from './use-people-pages.ts';
import './people.css';

const columns: readonly Column[] = [
  { id: 'who', title: 'Person', width: 'minmax(0, 2.2fr)' },
  { id: 'where', title: 'Where you are', width: 'minmax(0, 1.1fr)', laptopOnly: true },
  { id: 'last', title: 'Last in touch', width: '160px', laptopOnly: true },
];
/** Pixels: two lines of a name, the work, and on a phone the state below. */
const heights = { laptop: 80, phone: 108 } as const;

export function PeopleList({ pages }: { readonly pages: PeoplePages }) {
  const navigate = useNavigate();
  const isPhone = usePhone();
  const today = todayHere();
  return (
    <div className="people-list">
      <VirtualList
        label="People"
        columns={columns}
        count={pages.total}
        rowHeight={isPhone ? heights.phone : heights.laptop}
        rowKey={(row) => pages.rowAt(row)?.id ?? `row-${row}`}
        onSeen={pages.onSeen}
        onOpen={(row) => {
          const person = pages.rowAt(row);
          if (person) void navigate({ to: '/people/$personId', params: { personId: person.id } });
        }}
        cell={(row, column) => {
          const person = pages.rowAt(row);
          if (!person) return column === 'who' ? <span className="row-bone" /> : null;
          if (column === 'who') return <WhoCell person={person} today={today} withState={isPhone} />;
          if (column === 'where') return <WhereCell person={person} today={today} />;
          return <LastCell person={person} today={today} />;
        }}
      />
    </div>
  );
}
