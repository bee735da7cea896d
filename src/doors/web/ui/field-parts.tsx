/** What every field shares: a label above, a hint below, and a problem that says what to do. */
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import './field.css';

export interface FieldProps {
  readonly label: string;
  /** One sentence under the field; read out with it. */
  readonly hint?: string | undefined;
  /** What is wrong and what to do; marks the field as invalid. */
  readonly problem?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Says "optional" beside the label. */
  readonly optional?: boolean | undefined;
  readonly name?: string | undefined;
  readonly autoFocus?: boolean | undefined;
}

export function FieldLabel({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) {
  return (
    <Label className="label">
      {label}
      {optional && <span className="optional"> (optional)</span>}
    </Label>
  );
}

export function FieldNotes({ hint, problem }: Pick<FieldProps, 'hint' | 'problem'>) {
  return (
    <>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </>
  );
}

/** The part of the props the field itself takes; leaves out what is undefined. */
export function fieldState({ problem, isRequired, isDisabled, name, autoFocus }: Omit<FieldProps, 'label'>) {
  return {
    isInvalid: problem !== undefined && problem !== '',
    isRequired: isRequired ?? false,
    isDisabled: isDisabled ?? false,
    ...(name === undefined ? {} : { name }),
    ...(autoFocus === undefined ? {} : { autoFocus }),
  };
}
