import { Checkbox, Radio, RadioGroup } from 'react-aria-components';
import css from './field.module.css';
import { FieldLabel, FieldNotes } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './language.tsx';
import type { Option } from './select-input.tsx';
import { uiWords } from './words.ts';

interface ChoiceProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly column?: boolean;
}

/** A few choices that are best all seen at once. */
export function ChoiceInput({
  label,
  hint,
  optional = false,
  error,
  options,
  value,
  onChange,
  column = false,
  ...props
}: ChoiceProps) {
  return (
    <RadioGroup {...props} value={value} onChange={onChange} isInvalid={error !== undefined} className={css['field'] ?? ''}>
      <FieldLabel label={label} optional={optional} />
      <div className={`${css['choices']} ${column ? css['column'] : ''}`}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={css['choice'] ?? ''}>
            <span className={css['mark']} />
            {option.label}
          </Radio>
        ))}
      </div>
      <FieldNotes hint={hint} error={error} />
    </RadioGroup>
  );
}

/** A question to which the answer must be given: neither yes nor no is ticked beforehand. */
export function YesNoInput({
  value,
  onChange,
  orUnknown = false,
  ...props
}: FieldProps & {
  readonly value: boolean | 'unknown' | null;
  readonly onChange: (value: boolean | 'unknown') => void;
  readonly orUnknown?: boolean;
}) {
  const words = useWords(uiWords);
  const options = [
    { id: 'yes', label: words.yes },
    { id: 'no', label: words.no },
    ...(orUnknown ? [{ id: 'unknown', label: words.unknown }] : []),
  ];
  return (
    <ChoiceInput
      {...props}
      options={options}
      value={asChoice(value)}
      onChange={(id) => onChange(id === 'unknown' ? 'unknown' : id === 'yes')}
    />
  );
}

export function CheckboxInput({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}) {
  return (
    <Checkbox isSelected={value} onChange={onChange} className={css['choice'] ?? ''}>
      <span className={`${css['mark']} ${css['square']}`}>
        <Icon name="check" size={12} />
      </span>
      {label}
    </Checkbox>
  );
}

function asChoice(value: boolean | 'unknown' | null): string | null {
  if (value === null || value === 'unknown') return value;
  return value ? 'yes' : 'no';
}
