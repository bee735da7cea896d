/** The time field itself, in segments. Loaded by `TimeField`. */
import { parseTime } from '@internationalized/date';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { TimeField } from 'react-aria-components/TimeField';
import { FieldLabel, FieldNotes, fieldState } from './field-parts.tsx';
import type { TimeFieldProps } from './time-field.tsx';

const shape = /^([01]\d|2[0-3]):[0-5]\d$/;

export function TimeSegments(props: TimeFieldProps) {
  const { value, onChange } = props;
  return (
    <TimeField
      className="field"
      {...fieldState(props)}
      value={value !== null && shape.test(value) ? parseTime(value) : null}
      onChange={(time) => onChange(time === null ? null : time.toString().slice(0, 5))}
      validationBehavior="aria"
    >
      <FieldLabel {...props} />
      <DateInput className="input segments">{(s) => <DateSegment className="segment" segment={s} />}</DateInput>
      <FieldNotes {...props} />
    </TimeField>
  );
}
