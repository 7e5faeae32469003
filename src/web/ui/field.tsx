import type { ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import css from './field.module.css';
import { Icon } from './icon.tsx';
import { useWords } from './language.tsx';
import { uiWords } from './words.ts';

/** What every field has. A field is required unless it says otherwise; `error` is the sentence to show. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly error?: string | undefined;
  readonly name?: string;
}

export function FieldLabel({ label, optional = false }: { readonly label: string; readonly optional?: boolean }) {
  const words = useWords(uiWords);
  return (
    <Label className={css['label'] ?? ''}>
      {label} {optional ? <span className={css['optional']}>({words.optional})</span> : null}
    </Label>
  );
}

export function FieldNotes({ hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
  return (
    <>
      {hint === undefined ? null : (
        <Text slot="description" className={css['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={css['error'] ?? ''}>
        {error === undefined ? null : (
          <>
            <Icon name="warning" />
            <span>{error}</span>
          </>
        )}
      </FieldError>
    </>
  );
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'search';
  readonly inputMode?: 'text' | 'numeric';
  readonly autoComplete?: string;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly dir?: 'auto';
}

export function TextInput({ label, hint, optional = false, error, dir, placeholder, maxLength, ...props }: TextProps) {
  return (
    <TextField
      {...props}
      autoComplete={props.autoComplete ?? 'off'}
      isInvalid={error !== undefined}
      className={css['field'] ?? ''}
      {...(maxLength === undefined ? {} : { maxLength })}
    >
      <FieldLabel label={label} optional={optional} />
      <Input
        className={css['input'] ?? ''}
        {...(dir === undefined ? {} : { dir })}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <FieldNotes hint={hint} error={error} />
    </TextField>
  );
}
