/** A calendar day, typed or picked; its code arrives only when a page shows one. */
import { lazy, Suspense } from 'react';
import type { Day } from '#domain/day.ts';
import { type FieldProps, FieldShape } from './field-shape.tsx';

export interface DayFieldProps extends FieldProps {
  readonly value: Day | null;
  readonly onChange: (day: Day | null) => void;
  readonly min?: Day;
  readonly max?: Day;
}

const load = () => import('./day-picker.tsx');
const DayPicker = lazy(() => load().then((m) => ({ default: m.DayPicker })));

export function DayField(props: DayFieldProps) {
  return (
    <Suspense fallback={<FieldShape label={props.label} />}>
      <DayPicker {...props} />
    </Suspense>
  );
}
