/** How far a long piece of work has come, in words and as a bar; can be stopped. */
import { Button } from './button.tsx';
import './states.css';

export interface ProgressBarProps {
  readonly label: string;
  /** 0 to 1, or null when it cannot be known. */
  readonly value: number | null;
  /** "12,400 of 30,000 people read". */
  readonly said?: string;
  readonly onCancel?: () => void;
}

export function ProgressBar({ label, value, said, onCancel }: ProgressBarProps) {
  const percent = value === null ? null : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div className="progress">
      <div className="progress-head">
        <b>{label}</b>
        <span className="muted small">{said ?? (percent === null ? '' : `${percent}%`)}</span>
      </div>
      <div
        className="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(percent === null ? {} : { 'aria-valuenow': percent })}
        {...(said ? { 'aria-valuetext': said } : {})}
      >
        {percent === null ? (
          <div className="progress-fill" data-unknown="" />
        ) : (
          <div className="progress-fill" style={{ width: `${percent}%` }} />
        )}
      </div>
      {onCancel && (
        <Button look="link" small onPress={onCancel}>
          Stop
        </Button>
      )}
    </div>
  );
}
