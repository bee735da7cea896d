/** A time of day, `HH:MM` in and out; its code arrives only when a page shows one. */
import { lazy, Suspense } from 'react';
import { type FieldProps, FieldShape } from './field-shape.tsx';

export interface TimeFieldProps extends FieldProps {
  /** `HH:MM`, 24 hours. */
  readonly value: string | null;
  readonly onChange: (time: string | null) => void;
}

const TimeSegments = lazy(() => import('./time-segments.tsx').then((m) => ({ default: m.TimeSegments })));

export function TimeField(props: TimeFieldProps) {
  return (
    <Suspense fallback={<FieldShape label={props.label} />}>
      <TimeSegments {...props} />
    </Suspense>
  );
}
