/** What happened for the first time, said once where it happens: in a sentence, and nothing more. Method: M9. */
import './week.css';
import type { Milestone } from './week-types.ts';

export function AlongToday({ milestones }: { readonly milestones: readonly Milestone[] }) {
  if (milestones.length === 0) return null;
  return (
    <div className="along-today" role="note" aria-label="Along the way">
      {milestones.map((one) => (
        <p key={one.key}>{one.sentence}</p>
      ))}
    </div>
  );
}
