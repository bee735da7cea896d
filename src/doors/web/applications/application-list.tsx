/** The applications: open ones first, what is over below; changed, removed and taken back in place. Method: M0. */
import { type ReactNode, useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import { ApplicationForm } from './application-form.tsx';
import { ApplicationLine } from './application-line.tsx';
import { type Application, isOpen, type Status, sayStatus } from './application-words.ts';
import './applications.css';

export interface ApplicationListProps {
  readonly applications: readonly Application[];
  readonly wayAround: (application: Application) => ReactNode;
}

export function ApplicationList({ applications, wayAround }: ApplicationListProps) {
  const [edited, setEdited] = useState<Application | null>(null);
  const change = useAct('changeApplication');
  const remove = useAct('removeApplication');
  const restore = useAct('restoreDeleted');
  const setStatus = async (one: Application, status: Status) => {
    const answer = await change.run({ applicationId: one.id, status });
    if (!answer.ok) return;
    say(`${one.organization}: ${sayStatus(status)}.`, () => {
      void change.run({ applicationId: one.id, status: one.status });
    });
  };
  const takeOut = async (one: Application) => {
    const answer = await remove.run({ applicationId: one.id });
    if (answer.ok) say('Removed.', () => void restore.run({ id: one.id }));
  };
  const list = (those: readonly Application[]) => (
    <ul className="applications">
      {those.map((one) => (
        <ApplicationLine
          key={one.id}
          application={one}
          wayAround={wayAround(one)}
          onStatus={(status) => void setStatus(one, status)}
          onEdit={() => setEdited(one)}
          onRemove={() => void takeOut(one)}
        />
      ))}
    </ul>
  );
  const over = applications.filter((one) => !isOpen(one));
  const open = applications.filter(isOpen);
  return (
    <>
      <SaidNotice problem={change.problem ?? remove.problem ?? restore.problem} />
      {open.length > 0 ? list(open) : <p className="muted">None is open just now.</p>}
      {over.length > 0 && (
        <Disclosure title={over.length === 1 ? 'One that is over' : `${over.length} that are over`}>
          {list(over)}
        </Disclosure>
      )}
      {edited && <ApplicationForm key={edited.id} application={edited} onClose={() => setEdited(null)} />}
    </>
  );
}
