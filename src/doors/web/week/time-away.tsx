/** In the settings: a pause, and the end of the search. Method: M9. */
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useAsk } from '../use-ask.ts';
import { AwayCard } from './away-card.tsx';
import { PauseButton } from './pause-button.tsx';
import { useAwayActs } from './use-away-acts.ts';

export function TimeAway() {
  const reading = useAsk('getPause', {});
  const { endSearch, isBusy } = useAwayActs();
  const today = todayHere();
  return (
    <Asked reading={reading} loading="Looking" lines={2}>
      {(away) =>
        away.landedOn !== null ? (
          <AwayCard away={away} today={today} isQuiet />
        ) : (
          <div className="stack">
            <AwayCard away={away} today={today} isQuiet />
            <p className="muted">
              Two weeks away, a sick child, a full month at work: take a pause, and everything due moves on by as many
              days. Nothing counts against you.
            </p>
            <div className="row">
              {!away.pause?.isNow && (
                <PauseButton today={today} pause={null}>
                  {away.pause ? 'Take another pause' : 'Take a pause'}
                </PauseButton>
              )}
              <Button isPending={isBusy} onPress={() => void endSearch()}>
                My search is over
              </Button>
            </div>
          </div>
        )
      }
    </Asked>
  );
}
