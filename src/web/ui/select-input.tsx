import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import css from './field.module.css';
import { FieldLabel, FieldNotes } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './language.tsx';
import { uiWords } from './words.ts';

export interface Option {
  readonly id: string;
  readonly label: string;
}

interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A choice from a closed list. Long lists (more than twelve) can be typed in. */
export function SelectInput(props: SelectProps) {
  return props.options.length > 12 ? <TypedSelect {...props} /> : <ShortSelect {...props} />;
}

function ShortSelect({ label, hint, optional = false, error, options, value, onChange, ...props }: SelectProps) {
  const words = useWords(uiWords);
  return (
    <Select
      {...props}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      isInvalid={error !== undefined}
      placeholder={words.choose}
      className={css['field'] ?? ''}
    >
      <FieldLabel label={label} optional={optional} />
      <Button className={`${css['control']} ${css['select']}`}>
        <SelectValue />
        <Icon name="down" />
      </Button>
      <FieldNotes hint={hint} error={error} />
      <Popover className={css['popover'] ?? ''}>
        <Options options={options} />
      </Popover>
    </Select>
  );
}

function TypedSelect({ label, hint, optional = false, error, options, value, onChange, ...props }: SelectProps) {
  const words = useWords(uiWords);
  return (
    <ComboBox
      {...props}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      isInvalid={error !== undefined}
      menuTrigger="focus"
      className={css['field'] ?? ''}
    >
      <FieldLabel label={label} optional={optional} />
      <div className={css['box']}>
        <Input className={css['input'] ?? ''} placeholder={words.choose} />
        <Button className={css['inner'] ?? ''}>
          <Icon name="down" />
        </Button>
      </div>
      <FieldNotes hint={hint} error={error} />
      <Popover className={css['popover'] ?? ''}>
        <Options options={options} />
      </Popover>
    </ComboBox>
  );
}

function Options({ options }: { readonly options: readonly Option[] }) {
  const words = useWords(uiWords);
  return (
    <ListBox className={css['list'] ?? ''} renderEmptyState={() => <div className={css['empty']}>{words.nothingFound}</div>}>
      {options.map((option) => (
        <ListBoxItem key={option.id} id={option.id} textValue={option.label} className={css['option'] ?? ''}>
          {option.label}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
