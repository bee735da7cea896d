/** The day field itself: segments to type in, a calendar to pick from. Loaded by `DayField`. */
import { parseDate } from '@internationalized/date';
import { Button } from 'react-aria-components/Button';
import { Calendar, CalendarCell, CalendarGrid } from 'react-aria-components/Calendar';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { isDay } from '#domain/day.ts';
import type { DayFieldProps } from './day-field.tsx';
import { FieldLabel, FieldNotes, fieldState } from './field-parts.tsx';
import { Icon } from './icon.tsx';
import './overlay.css';

export function DayPicker(props: DayFieldProps) {
  const { value, onChange, min, max } = props;
  return (
    <DatePicker
      className="field"
      {...fieldState(props)}
      value={value !== null && isDay(value) ? parseDate(value) : null}
      onChange={(date) => onChange(date === null ? null : date.toString())}
      validationBehavior="aria"
      shouldForceLeadingZeros={false}
      {...(min ? { minValue: parseDate(min) } : {})}
      {...(max ? { maxValue: parseDate(max) } : {})}
    >
      <FieldLabel {...props} />
      <Group className="input input-group">
        <DateInput className="segments">{(s) => <DateSegment className="segment" segment={s} />}</DateInput>
        <Button className="icon-button">
          <Icon name="calendar" size={18} />
        </Button>
      </Group>
      <FieldNotes {...props} />
      <Popover className="popover">
        <Dialog className="calendar">
          <Calendar>
            <header>
              <Button className="icon-button" slot="previous">
                <Icon name="left" />
              </Button>
              <Heading />
              <Button className="icon-button" slot="next">
                <Icon name="right" />
              </Button>
            </header>
            <CalendarGrid>{(date) => <CalendarCell className="calendar-day" date={date} />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
