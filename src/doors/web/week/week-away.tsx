/** Below a week: going away, or when she will. Method: M9. */
import type { Day } from '#domain/day.ts';
import { useAsk } from '../use-ask.ts';
import { PauseButton } from './pause-button.tsx';
import { sayAway } from './week-words.ts';

export function WeekAway({ today }: { readonly today: Day }) {
  const { data } = useAsk('getPause', {});
  if (!data || data.landedOn !== null) return null;
  return (
    <div className="row">
      {data.pause && <span>{sayAway(data.pause, today)}</span>}
      <PauseButton look="link" today={today} pause={data.pause}>
        {data.pause ? 'Change the days' : 'Going away? Take a pause'}
      </PauseButton>
      {data.pause && !data.pause.isNow && (
        <PauseButton look="link" today={today} pause={null}>
          Take another pause
        </PauseButton>
      )}
    </div>
  );
}
