/** The organizations put aside, to take back. Method: M2. */
import type { ReactNode } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { say } from '../ui/toast.tsx';
import { useAct, useAsk } from '../use-ask.ts';
import type { OrganizationLine } from './love-words.ts';
import './organizations.css';

export interface PutAsideListProps {
  readonly link: (line: OrganizationLine) => ReactNode;
}

/** Nothing when none is aside, and nothing while it is read: it is below everything else. */
export function PutAsideList({ link }: PutAsideListProps) {
  const { data } = useAsk('listOrganizations', { archived: true }, { keep: true });
  if (!data || data.organizations.length === 0) return null;
  return <PutAsideLines organizations={data.organizations} link={link} />;
}

export function PutAsideLines({
  organizations,
  link,
}: PutAsideListProps & { readonly organizations: readonly OrganizationLine[] }) {
  const restore = useAct('restoreOrganization');
  const put = useAct('archiveOrganization');
  const takeBack = async (line: OrganizationLine) => {
    const answer = await restore.run({ organizationId: line.id });
    if (answer.ok) say(`${line.name} is back on your list.`, () => void put.run({ organizationId: line.id }));
  };
  return (
    <Disclosure title={organizations.length === 1 ? 'One put aside' : `${organizations.length} put aside`}>
      <SaidNotice problem={restore.problem} />
      <ul className="suggested">
        {organizations.map((line) => (
          <li key={line.id}>
            <div className="suggested-text">
              <span>{link(line)}</span>
            </div>
            <Button small icon="undo" aria-label={`Take ${line.name} back`} onPress={() => void takeBack(line)}>
              Take it back
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
