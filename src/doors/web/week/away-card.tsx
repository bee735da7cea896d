/** On Today: she is away or her search is over, and the one tap back. Method: M9, M11. */
import type { Day } from '#domain/day.ts';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { PauseButton } from './pause-button.tsx';
import { useAwayActs } from './use-away-acts.ts';
import './week.css';
import type { Away, Pause } from './week-types.ts';
import { sayAway, sayWholeDay } from './week-words.ts';

export interface AwayCardProps {
  readonly away: Away;
  readonly today: Day;
  /** Whether something else on the page is the one thing to do. */
  readonly isQuiet: boolean;
}

/** While her search is over a pause is only said when she is in it: then even thanks wait. */
export function AwayCard({ away, today, isQuiet }: AwayCardProps) {
  const { pause, landedOn } = away;
  if (landedOn === null) return pause && <PauseCard pause={pause} today={today} isQuiet={isQuiet} />;
  return (
    <>
      <OverCard landedOn={landedOn} today={today} isQuiet={isQuiet} />
      {pause?.isNow && <PauseCard pause={pause} today={today} isQuiet />}
    </>
  );
}

interface CardProps extends Pick<AwayCardProps, 'today' | 'isQuiet'> {}

function OverCard({ landedOn, today, isQuiet }: CardProps & { readonly landedOn: Day }) {
  const { searchOn, isBusy } = useAwayActs();
  return (
    <section className="away-card" aria-labelledby="search-over">
      <h2 id="search-over">Your search is over</h2>
      <p>
        Since {sayWholeDay(landedOn, today)}. Today asks for nobody new and for no follow-up. The people who helped you
        on the way like to hear how it ended, and thanks from you.
      </p>
      <div className="row">
        <ButtonLink look={isQuiet ? 'quiet' : 'primary'} to="/story/news">
          Bring them the news
        </ButtonLink>
        <Button look="link" isPending={isBusy} onPress={() => void searchOn(landedOn)}>
          I am still searching
        </Button>
      </div>
    </section>
  );
}

function PauseCard({ pause, today, isQuiet }: CardProps & { readonly pause: Pause }) {
  const { comeBack, isBusy } = useAwayActs();
  return (
    <section className="away-card" aria-labelledby="away">
      <h2 id="away">{sayAway(pause, today)}</h2>
      <p>
        {pause.isNow
          ? 'Nothing is due but what others wait for. The rest moves on by as many days, and nothing is lost.'
          : 'What would fall due in that time comes after it.'}
      </p>
      <div className="row">
        <Button
          look={pause.isNow && !isQuiet ? 'primary' : 'quiet'}
          isPending={isBusy}
          onPress={() => void comeBack(pause)}
        >
          {pause.isNow ? 'I am back' : 'Not going after all'}
        </Button>
        <PauseButton look="link" today={today} pause={pause}>
          Change the days
        </PauseButton>
      </div>
    </section>
  );
}
