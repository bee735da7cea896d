/** Bringing people in, from the files to the result; what follows the result is up to the page. Method: M3. */
import type { ReactNode } from 'react';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { ProblemState } from '../ui/states.tsx';
import { DropPlace } from './drop-place.tsx';
import type { Brought } from './drop-words.ts';
import { FoundPreview } from './found-preview.tsx';
import { type BringingIn, useBringingIn } from './use-bringing-in.ts';

export interface BringPeopleProps {
  /** Told once they are in, for pages that go on elsewhere. */
  readonly onBrought?: (brought: Brought) => void;
  /** What is shown once they are in; `again` goes back to choosing files. */
  readonly children?: (brought: Brought, again: () => void) => ReactNode;
}

export function BringPeople({ onBrought, children }: BringPeopleProps) {
  return <BringingView bringing={useBringingIn(onBrought)}>{children}</BringingView>;
}

export interface BringingViewProps {
  readonly bringing: BringingIn;
  readonly children?: BringPeopleProps['children'] | undefined;
}

/** The same with its state from outside. */
export function BringingView({ bringing, children }: BringingViewProps) {
  const { state } = bringing;
  switch (state.step) {
    case 'choosing':
      return <DropPlace onFiles={bringing.read} />;
    case 'reading':
      return (
        <div className="card">
          <ProgressBar label={state.sentence} value={state.done} onCancel={bringing.stop} />
        </div>
      );
    case 'refused':
      return (
        <ProblemState title={state.refusal.title} onRetry={bringing.stop}>
          {state.refusal.next}
        </ProblemState>
      );
    case 'found':
      return <FoundPreview state={state} bringing={bringing} />;
    case 'brought':
      return children?.(state.brought, bringing.stop) ?? null;
  }
}
