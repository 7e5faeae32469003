import { Button, Group, Input, NumberField } from 'react-aria-components';
import css from './field.module.css';
import { FieldLabel, FieldNotes } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { useWords } from './language.tsx';
import { uiWords } from './words.ts';

interface NumberProps extends FieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
}

export function NumberInput({
  label,
  hint,
  optional = false,
  error,
  value,
  onChange,
  min,
  max,
  step = 1,
  ...props
}: NumberProps) {
  const words = useWords(uiWords);
  return (
    <NumberField
      {...props}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      minValue={min}
      maxValue={max}
      step={step}
      isInvalid={error !== undefined}
      isWheelDisabled
      className={css['field'] ?? ''}
    >
      <FieldLabel label={label} optional={optional} />
      <Group className={css['box'] ?? ''}>
        <Input className={css['input'] ?? ''} />
        <Button slot="decrement" className={css['inner'] ?? ''} aria-label={words.less}>
          −
        </Button>
        <Button slot="increment" className={css['inner'] ?? ''} aria-label={words.plus}>
          +
        </Button>
      </Group>
      <FieldNotes hint={hint} error={error} />
    </NumberField>
  );
}
