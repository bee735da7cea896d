/** The three states a page has before it is full: empty, loading, a problem. */
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import './states.css';

export interface EmptyStateProps {
  readonly icon?: IconName;
  readonly title: string;
  /** Two sentences that teach the step of the method. */
  readonly children: ReactNode;
  /** One act that ends the emptiness. */
  readonly act?: ReactNode;
}

export function EmptyState({ icon = 'coffee', title, children, act }: EmptyStateProps) {
  return (
    <div className="state">
      <span className="state-picture">
        <Icon name={icon} size={36} />
      </span>
      <h2>{title}</h2>
      <div className="muted">{children}</div>
      {act}
    </div>
  );
}

export interface LoadingStateProps {
  /** What is coming: "Opening Priya's page". Read out, not shown. */
  readonly label?: string;
  readonly lines?: number;
}

const widths = ['62%', '88%', '74%', '80%', '46%'] as const;

/** Calm lines where text will be; nothing is drawn for the first quarter second. */
export function LoadingState({ label = 'One moment', lines = 5 }: LoadingStateProps) {
  return (
    <div className="loading" role="status">
      <span className="sr">{label}</span>
      {Array.from({ length: lines }, (_, i) => widths[i % widths.length]).map((width, i) => (
        <div className="bone" key={i} style={{ width }} />
      ))}
    </div>
  );
}

export interface ProblemStateProps {
  /** What happened, in a sentence. */
  readonly title: string;
  /** What to do next. */
  readonly children: ReactNode;
  readonly onRetry?: () => void;
  readonly reference?: string | undefined;
}

export function ProblemState({ title, children, onRetry, reference }: ProblemStateProps) {
  return (
    <div className="state" role="alert">
      <h2>{title}</h2>
      <div>{children}</div>
      {reference && <p className="reference">Reference {reference}</p>}
      {onRetry && (
        <Button icon="undo" onPress={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
