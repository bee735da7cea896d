/** Two to five views of the same thing. */
import type { ReactNode } from 'react';
import { Tabs as Group, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import './tabs.css';

export interface TabView<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: number;
  readonly content: ReactNode;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly views: readonly TabView<Id>[];
  readonly value?: Id;
  readonly onChange?: (id: Id) => void;
}

export function Tabs<Id extends string>({ label, views, value, onChange }: TabsProps<Id>) {
  return (
    <Group
      className="tabs"
      {...(value ? { selectedKey: value } : {})}
      onSelectionChange={(key) => {
        const chosen = views.find((v) => v.id === key);
        if (chosen) onChange?.(chosen.id);
      }}
    >
      <TabList className="tab-list" aria-label={label}>
        {views.map((v) => (
          <Tab className="tab" key={v.id} id={v.id}>
            {v.label}
            {v.count !== undefined && <span className="tab-count">{v.count.toLocaleString('en-US')}</span>}
          </Tab>
        ))}
      </TabList>
      {views.map((v) => (
        <TabPanel className="tab-panel" key={v.id} id={v.id}>
          {v.content}
        </TabPanel>
      ))}
    </Group>
  );
}
