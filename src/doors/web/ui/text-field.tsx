/** A line or a few lines of text, and a small whole number. */
import type { HTMLInputTypeAttribute, KeyboardEventHandler } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextArea as Area } from 'react-aria-components/TextArea';
import { TextField as Field } from 'react-aria-components/TextField';
import { FieldLabel, FieldNotes, type FieldProps, fieldState } from './field-parts.tsx';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'url' | 'tel' | 'password'>;
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'url' | 'tel';
  readonly autoComplete?: string;
  readonly maxLength?: number;
  readonly onKeyDown?: KeyboardEventHandler<HTMLInputElement>;
}

export function TextField(props: TextFieldProps) {
  const { value, onChange, onBlur, placeholder, type = 'text', inputMode, maxLength, onKeyDown } = props;
  return (
    <Field
      className="field"
      {...fieldState(props)}
      value={value}
      onChange={onChange}
      type={type}
      autoComplete={props.autoComplete ?? 'off'}
      validationBehavior="aria"
      {...(onBlur ? { onBlur } : {})}
      {...(inputMode ? { inputMode } : {})}
      {...(maxLength ? { maxLength } : {})}
    >
      <FieldLabel {...props} />
      <Input className="input" {...(placeholder ? { placeholder } : {})} {...(onKeyDown ? { onKeyDown } : {})} />
      <FieldNotes {...props} />
    </Field>
  );
}

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  /** Lines at the start; it grows with the text. */
  readonly rows?: number;
  readonly onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement>;
}

export function TextArea(props: TextAreaProps) {
  const { value, onChange, onBlur, placeholder, rows = 4, onKeyDown } = props;
  return (
    <Field
      className="field"
      {...fieldState(props)}
      value={value}
      onChange={onChange}
      validationBehavior="aria"
      {...(onBlur ? { onBlur } : {})}
    >
      <FieldLabel {...props} />
      <Area
        className="input"
        rows={rows}
        {...(placeholder ? { placeholder } : {})}
        {...(onKeyDown ? { onKeyDown } : {})}
      />
      <FieldNotes {...props} />
    </Field>
  );
}

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null;
  /** Whole and within bounds, or null when empty or not a number. */
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
}

/** A small whole number, typed; anything that is not a digit is left out. */
export function NumberField({ value, onChange, min = 0, max = 999, ...rest }: NumberFieldProps) {
  return (
    <TextField
      {...rest}
      inputMode="numeric"
      maxLength={String(max).length}
      value={value === null ? '' : String(value)}
      onChange={(text) => {
        const digits = text.replace(/\D/g, '');
        onChange(digits === '' ? null : Math.min(max, Math.max(min, Number(digits))));
      }}
    />
  );
}
