/** Where the voices stand between against and for: a line of five steps with a dot for each line said. The words beside it say the same. Method: M7. */
import type { AxisFit } from './fit-types.ts';
import './fit.css';

const steps = [1, 2, 3, 4, 5];
const stepWidth = 24;
const at = (score: number) => 10 + (score - 1) * stepWidth;

export function FitScale({ fit }: { readonly fit: Pick<AxisFit, 'low' | 'high' | 'lines'> }) {
  const counts = new Map<number, number>();
  for (const line of fit.lines) counts.set(line.score, (counts.get(line.score) ?? 0) + 1);
  return (
    <svg className="fit-scale" viewBox="0 0 116 20" width="116" height="20" aria-hidden="true">
      <line className="fit-scale-line" x1={at(1)} x2={at(5)} y1="10" y2="10" />
      {steps.map((step) => (
        <line className="fit-scale-step" key={step} x1={at(step)} x2={at(step)} y1="7" y2="13" />
      ))}
      {fit.low !== null && fit.high !== null && fit.low < fit.high && (
        <line className="fit-scale-range" x1={at(fit.low)} x2={at(fit.high)} y1="10" y2="10" />
      )}
      {[...counts].map(([score, count]) => (
        <circle className="fit-scale-dot" key={score} cx={at(score)} cy="10" r={count > 1 ? 7 : 5} />
      ))}
    </svg>
  );
}
