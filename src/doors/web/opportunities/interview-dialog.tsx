/** An interview: what it is called, when, with whom, and how it went. Method: M10. */
import { useState } from 'react';
import type { Day, Instant } from '#domain/day.ts';
import { problemAt, SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { TimeField } from '../ui/time-field.tsx';
import { toFirstProblem } from '../ui/to-first-problem.ts';
import { say } from '../ui/toast.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useKept } from '../ui/use-kept.ts';
import { useAct } from '../use-ask.ts';
import type { Interview, Opening } from './opening-types.ts';
import { useStageBack } from './use-stage-back.ts';

/** Moments on this person's own clock. */
export interface Clock {
  readonly instantOf: (day: Day, time: string) => Instant | null;
  readonly timeHere: (at: Instant) => string;
}

export interface InterviewDialogProps {
  readonly opening: Opening;
  /** What is changed; null notes a new one. */
  readonly interview: Interview | null;
  /** It was held, and is to be written down. */
  readonly isWritingDown?: boolean;
  readonly clock: Clock;
  readonly onClose: () => void;
}

const statuses = [
  { id: 'planned', label: 'Still ahead' },
  { id: 'held', label: 'Held' },
  { id: 'canceled', label: 'Called off' },
] as const;

export function InterviewDialog({ opening, interview, isWritingDown, clock, onClose }: InterviewDialogProps) {
  const opportunityId = opening.id;
  const [name, setName] = useState(interview?.name ?? '');
  const [day, setDay] = useState<string | null>(interview?.on ?? null);
  const [time, setTime] = useState<string | null>(interview?.at ? clock.timeHere(interview.at) : null);
  const [withWhom, setWithWhom] = useState(interview?.withWhom ?? '');
  const [status, setStatus] = useState<Interview['status']>(isWritingDown ? 'held' : (interview?.status ?? 'planned'));
  const [notes, setNotes, forgetNotes] = useKept(`interview:${interview?.id ?? opportunityId}`, interview?.notes ?? '');
  const [tried, setTried] = useState(false);
  const add = useAct('addInterview');
  const change = useAct('changeInterview');
  const remove = useAct('removeInterview');
  const back = useStageBack(opening);
  const problem = add.problem ?? change.problem;
  const isTooSoon = status === 'held' && day !== null && day > todayHere();
  const save = async () => {
    setTried(true);
    if (name.trim() === '' || isTooSoon) return toFirstProblem();
    const at = day && time ? clock.instantOf(day, time) : null;
    const fields = { name, at, on: day, withWhom, status, notes };
    const answer = interview
      ? await change.run({ interviewId: interview.id, ...fields })
      : await add.run({ opportunityId, ...fields });
    if (!answer.ok) return;
    forgetNotes();
    const { id } = answer.value;
    if (interview) say('Kept.');
    else say(`“${answer.value.name}” is noted.`, () => void remove.run({ interviewId: id }).then(back));
    onClose();
  };
  return (
    <Dialog
      title={interview ? interview.name : 'An interview'}
      isOpen
      onClose={onClose}
      closesOutside={false}
      acts={
        <Button look="primary" isPending={add.isBusy || change.isBusy} onPress={() => void save()}>
          Keep it
        </Button>
      }
    >
      <SaidNotice problem={problem} />
      <TextField
        label="What is it called?"
        hint="First interview, a day with the team, a task to bring."
        value={name}
        onChange={setName}
        autoFocus={!isWritingDown}
        maxLength={300}
        problem={problemAt(problem, 'name') ?? (tried && name.trim() === '' ? 'Give it a name.' : undefined)}
      />
      <div className="columns">
        <DayField
          label="Day"
          optional
          value={day}
          onChange={setDay}
          problem={tried && isTooSoon ? 'That day is still ahead. Choose the day it was held.' : undefined}
        />
        <TimeField label="Time" optional isDisabled={day === null} value={time} onChange={setTime} />
      </div>
      <TextField label="With whom" optional value={withWhom} onChange={setWithWhom} maxLength={300} />
      {interview && <Choice label="Where it stands" options={statuses} value={status} onChange={setStatus} />}
      <TextArea
        label={status === 'held' ? 'How it went' : 'Notes'}
        hint={status === 'held' ? 'What they asked, what you saw, what they said of the work.' : undefined}
        optional
        autoFocus={isWritingDown === true}
        value={notes}
        onChange={setNotes}
        rows={4}
      />
    </Dialog>
  );
}
