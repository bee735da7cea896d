/** A long list. */
import { Tag } from '../card.tsx';
import { Section } from '../page.tsx';
import { PersonLine } from '../person-line.tsx';
import { say } from '../toast.tsx';
import { VirtualList } from '../virtual-list.tsx';

const names = ['Priya Raman', 'Aiko Vega', 'Elena Marsh', 'Bram Whitfield', 'Ngozi Haddad', 'Idris Okafor'] as const;

export function ListGallery() {
  return (
    <Section title="A long list">
      <VirtualList
        label="People"
        count={30_000}
        columns={[
          { id: 'person', title: 'Person', width: 'minmax(0, 2fr)' },
          { id: 'where', title: 'Organization', width: 'minmax(0, 1.2fr)', laptopOnly: true },
          { id: 'state', title: 'Where you are', width: '150px' },
        ]}
        onOpen={(row) => say(`Row ${row + 1} opens.`)}
        cell={(row, column) => {
          if (column === 'person') return <PersonLine name={names[row % names.length] ?? ''} title="Service planner" />;
          if (column === 'where') return 'Harbor Transit';
          return row % 3 === 0 ? <Tag tone="good">Said yes</Tag> : <Tag>Not asked yet</Tag>;
        }}
      />
    </Section>
  );
}
