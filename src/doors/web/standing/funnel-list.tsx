/** From people written to, step by step to offers; each number opens who is behind it. Method: M0, M9. */
import { Button } from '../ui/button.tsx';
import './standing.css';
import type { Behind, Step } from './standing-types.ts';
import { sayOpens, stepLabels } from './standing-words.ts';

export interface FunnelListProps {
  readonly steps: readonly Step[];
  readonly onOpen: (behind: Behind) => void;
}

export function FunnelList({ steps, onOpen }: FunnelListProps) {
  const most = Math.max(1, ...steps.map(({ count }) => count));
  const shown = reached(steps);
  return (
    <ol className="funnel">
      {shown.map((step) => (
        <li className="funnel-step" key={step.step}>
          <div className="funnel-head">
            <span className="funnel-name">{stepLabels[step.step]}</span>
            <b className="funnel-count tabular">{step.count}</b>
          </div>
          {step.count > 0 && (
            <div className="funnel-bar" aria-hidden="true">
              <i style={{ width: `${(step.count / most) * 100}%` }} />
            </div>
          )}
          {step.sentence && step.step !== 'written' && <p className="muted small">{step.sentence}</p>}
          {step.count > 0 && (
            <Button
              small
              look="link"
              aria-label={`${sayOpens(step.step, step.count)}: ${stepLabels[step.step]}`}
              onPress={() => onOpen({ title: stepLabels[step.step], asked: { step: step.step } })}
            >
              {sayOpens(step.step, step.count)}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** As far as she has come, and the step after: no wall of zeros. */
export function reached(steps: readonly Step[]): readonly Step[] {
  const last = steps.findLastIndex(({ count }) => count > 0);
  return steps.slice(0, last + 2);
}
