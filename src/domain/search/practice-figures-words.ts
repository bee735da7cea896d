/** A practice's own figures, said so that a coach can check them. Method: M9, M12. */
import { sayDate } from '../outreach/cadence-words.ts';
import type { PracticeFigures, Stage, StageFigure } from './practice-figures.ts';

interface Refit {
  readonly stage: Stage;
  readonly came: number;
  readonly trials: number;
  readonly usual: Omit<StageFigure, 'stage'>;
  readonly refitted: Omit<StageFigure, 'stage'>;
}

const ofWhat: Readonly<Record<Stage, readonly [came: string, trials: string]>> = {
  opportunities: ['openings', 'conversations'],
  interviewing: ['led to interviews', 'openings'],
  offer: ['led to an offer', 'openings with interviews'],
};

/** `12 openings from 80 conversations old enough to tell: .15 (.05 to .31); usual .20 (.04 to .47).` */
export function sayRefit({ stage, came, trials, usual, refitted }: Refit): string {
  const [what, from] = ofWhat[stage];
  const counted =
    stage === 'opportunities'
      ? `${came} ${what} from ${Math.round(trials)} ${from} old enough to tell`
      : `${came} of ${Math.round(trials)} ${from} old enough to tell ${what}`;
  return `${counted}: ${sayFigure(refitted)}; usual ${sayFigure(usual)}.`;
}

/** Mean and where it lies for 9 of 10 clients. */
function sayFigure({ low, mean, high }: Omit<StageFigure, 'stage'>): string {
  return `${hundredths(mean)} (${hundredths(low)} to ${hundredths(high)})`;
}

function hundredths(n: number): string {
  return n.toFixed(2).replace(/^0/, '');
}

/** Said beside the forecast; '' while the usual figures stand. */
export function sayFigures(practice: PracticeFigures | null): string {
  return practice === null
    ? ''
    : `Reckoned with the figures of your practice: ${practice.clients} clients, as of ${sayDate(practice.on)}, ${practice.on.slice(0, 4)}.`;
}
