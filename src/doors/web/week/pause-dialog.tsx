/** Being away: from which day until which, and what it does. Method: M9. */
import { useState } from 'react';
import type { Day } from '#domain/day.ts';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import type { Pause } from './week-types.ts';
import { lastDayAway, type PauseLength, pauseOptions, sayAway } from './week-words.ts';

export interface PauseDialogProps {
  readonly today: Day;
  /** The pause there is, to change its days. */
  readonly pause: Pause | null;
  readonly onClose: () => void;
}

export function PauseDialog({ today, pause, onClose }: PauseDialogProps) {
  const [fromOn, setFrom] = useState<Day | null>(pause?.fromOn ?? today);
  const [length, setLength] = useState<PauseLength>(pause ? 'day' : '14');
  const [day, setDay] = useState<Day | null>(pause?.untilOn ?? null);
  const take = useAct('takePause');
  const end = useAct('endPause');
  const untilOn = fromOn === null ? null : lastDayAway(length, fromOn, day);
  const isPossible = fromOn !== null && untilOn !== null && untilOn >= fromOn && untilOn >= today;
  const onTake = async () => {
    if (!isPossible) return;
    const answer = await take.run({ fromOn, untilOn, ...(pause && { insteadOf: pause.fromOn }) });
    if (!answer.ok) return;
    onClose();
    const taken = answer.value.pause;
    const undo = pause
      ? () => take.run({ fromOn: pause.fromOn, untilOn: pause.untilOn, insteadOf: fromOn })
      : () => end.run({ fromOn, fromTheStart: true });
    // One planned for later may be the nearer one; what is said is what she just took.
    const isNearest = taken?.fromOn === fromOn;
    const away = isNearest ? taken : { fromOn, untilOn, isNow: fromOn <= today };
    say(`${sayAway(away, today)} Everything waits for you.`, () => void undo());
  };
  return (
    <Dialog
      title={pause ? 'Which days are you away?' : 'Take a pause'}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{pause ? 'Leave it as it is' : 'Not now'}</Button>
          <Button look="primary" isDisabled={!isPossible} isPending={take.isBusy} onPress={() => void onTake()}>
            {pause ? 'Keep these days' : 'Take the pause'}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>
          While you are away nothing is due but what others wait for: an hour you agreed, an answer, an offer’s day. The
          rest moves on by as many days, and nothing is lost.
        </p>
        <Choice
          label="For how long?"
          options={pauseOptions(fromOn ?? today, today)}
          value={length}
          onChange={setLength}
        />
        {length === 'day' && (
          <DayField
            label="Last day away"
            value={day}
            onChange={setDay}
            min={fromOn !== null && fromOn > today ? fromOn : today}
            {...(day !== null && !isPossible
              ? { problem: 'Choose a day from the first day away on, today or later.' }
              : {})}
          />
        )}
        <DayField
          label="First day away"
          value={fromOn}
          onChange={setFrom}
          {...(length !== 'day' && untilOn !== null && untilOn < today
            ? { problem: 'Those days are over. Choose a later first day, or a last day of your own.' }
            : {})}
        />
        <SaidNotice problem={take.problem} />
      </div>
    </Dialog>
  );
}
