/** The interviews of an opening in their order, those ahead and those held. Method: M10. */
import type { ReactNode } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Menu } from '../ui/menu.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import { say } from '../ui/toast.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useAct } from '../use-ask.ts';
import type { Interview } from './opening-types.ts';
import './opportunities.css';

export interface InterviewListProps {
  readonly interviews: readonly Interview[];
  /** A moment on her own clock, "Tuesday, in 2 days, at 10:00 am". */
  readonly sayMoment: (at: string) => ReactNode;
  readonly onOpen: (interview: Interview, isWritingDown: boolean) => void;
}

export function InterviewList({ interviews, sayMoment, onOpen }: InterviewListProps) {
  const remove = useAct('removeInterview');
  const restore = useAct('restoreDeleted');
  const takeOut = async ({ id }: Interview) => {
    const answer = await remove.run({ interviewId: id });
    if (answer.ok) say('Removed.', () => void restore.run({ id }));
  };
  return (
    <>
      <SaidNotice problem={remove.problem ?? restore.problem} />
      <ol className="interviews">
        {interviews.map((one) => (
          <li key={one.id} className="interview" data-status={one.status}>
            <div className="interview-text">
              <h3 className="interview-name">{one.name}</h3>
              <p className="muted small">
                {one.status === 'canceled' ? 'Called off' : one.at ? sayMoment(one.at) : <Day on={one.on} />}
                {one.withWhom && <> · with {one.withWhom}</>}
              </p>
              {one.notes && <p className="interview-notes">{one.notes}</p>}
            </div>
            <Menu
              label={`More for “${one.name}”`}
              acts={[
                ...(one.status === 'canceled' || (one.on !== null && one.on > todayHere())
                  ? []
                  : [
                      {
                        id: 'write',
                        label: 'Write down how it went',
                        icon: 'quote' as const,
                        onAct: () => onOpen(one, true),
                      },
                    ]),
                { id: 'edit', label: 'Change it', icon: 'edit', onAct: () => onOpen(one, false) },
                { id: 'remove', label: 'Remove', icon: 'trash', onAct: () => void takeOut(one) },
              ]}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

function Day({ on }: { readonly on: string | null }) {
  return on === null ? 'No day agreed yet' : <RelativeDay day={on} capital />;
}
