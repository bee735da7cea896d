/** Two concrete times, soon but not pressing: to take, or to put into a message. Method: M5. */
import { suggestTimes } from '#domain/conversations/suggest-times.ts';
import type { Day } from '#domain/day.ts';
import { Button } from '../ui/button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { say } from '../ui/toast.tsx';
import { sayForThem } from './local-time.ts';

export interface OfferTimesProps {
  readonly today: Day;
  /** Days with a conversation already. */
  readonly taken: readonly Day[];
  readonly onTake: (day: Day, time: string) => void;
}

const noHolidays: ReadonlySet<Day> = new Set();

export function OfferTimes({ today, taken, onTake }: OfferTimesProps) {
  const times = suggestTimes(today, noHolidays, new Set(taken));
  if (times.length === 0) return null;
  const words = times.map((time) => sayForThem(time.on, time.at)).join(', or ');
  return (
    <div className="stack" data-gap="small">
      <p className="hint">Not agreed yet? Two times in your message make it easy to say yes.</p>
      <div className="row">
        {times.map((time) => (
          <Button small key={`${time.on}${time.at}`} onPress={() => onTake(time.on, time.at)}>
            {sayForThem(time.on, time.at)}
          </Button>
        ))}
        <Button
          small
          look="link"
          icon="copy"
          onPress={() => {
            void copyText(`Would ${words} suit you?`).then((copied) =>
              say(copied ? 'Both times are copied, as a question.' : `This browser does not allow copying: ${words}`),
            );
          }}
        >
          Copy both
        </Button>
      </div>
    </div>
  );
}
