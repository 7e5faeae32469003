import { parseDate } from '@internationalized/date';
import type { ReactNode } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarHeading,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Popover,
} from 'react-aria-components';
import { isPlainDate } from '#src/kernel/plain-date.ts';
import css from './field.module.css';
import { FieldLabel, FieldNotes } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './language.tsx';
import { uiWords } from './words.ts';

interface DayProps extends FieldProps {
  /** A legal day, YYYY-MM-DD; null while it is not (wholly) filled in. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly max?: string;
  readonly min?: string;
  readonly label: string;
  readonly hint?: ReactNode;
}

/** A day, typed part by part or picked from the calendar, in the order of the reader's language. */
export function DayInput({ label, hint, optional = false, error, value, onChange, max, min, ...props }: DayProps) {
  const words = useWords(uiWords);
  return (
    <DatePicker
      {...props}
      value={value !== null && isPlainDate(value) ? parseDate(value) : null}
      onChange={(day) => onChange(day === null ? null : day.toString())}
      isInvalid={error !== undefined}
      shouldForceLeadingZeros
      firstDayOfWeek="mon"
      {...(max === undefined ? {} : { maxValue: parseDate(max) })}
      {...(min === undefined ? {} : { minValue: parseDate(min) })}
      className={css['field'] ?? ''}
    >
      <FieldLabel label={label} optional={optional} />
      <Group className={css['box'] ?? ''}>
        <DateInput className={css['segments'] ?? ''}>
          {(segment) => <DateSegment segment={segment} className={css['segment'] ?? ''} />}
        </DateInput>
        <Button className={css['inner'] ?? ''} aria-label={words.openCalendar}>
          <Icon name="calendar" />
        </Button>
      </Group>
      <FieldNotes hint={hint} error={error} />
      <Popover className={css['popover'] ?? ''}>
        <Dialog className={css['calendar'] ?? ''}>
          <Calendar>
            <div className={css['calendarHead']}>
              <Button slot="previous" className={css['inner'] ?? ''} aria-label={words.previousMonth}>
                <Icon name="previous" />
              </Button>
              <CalendarHeading />
              <Button slot="next" className={css['inner'] ?? ''} aria-label={words.nextMonth}>
                <Icon name="next" />
              </Button>
            </div>
            <CalendarGrid>{(date) => <CalendarCell date={date} className={css['cell'] ?? ''} />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
