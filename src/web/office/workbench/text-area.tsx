import { TextArea, TextField } from 'react-aria-components';
import { FieldLabel, FieldNotes } from '#src/web/ui/field.tsx';
import type { FieldProps } from '#src/web/ui/field.tsx';
import field from '#src/web/ui/field.module.css';
import css from './workbench.module.css';

interface AreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
}

/** A text of more than one line. */
export function AreaInput({ label, hint, optional = false, error, rows = 3, ...props }: AreaProps) {
  return (
    <TextField {...props} isInvalid={error !== undefined} className={field['field'] ?? ''}>
      <FieldLabel label={label} optional={optional} />
      <TextArea rows={rows} className={`${field['input']} ${css['area']}`} />
      <FieldNotes hint={hint} error={error} />
    </TextField>
  );
}
