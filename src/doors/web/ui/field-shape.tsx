/** The room a field takes before its code has come. */
import './field.css';

export type { FieldProps } from './field-parts.tsx';

export function FieldShape({ label }: { readonly label: string }) {
  return (
    <div className="field">
      <span className="label">{label}</span>
      <div className="input shape" />
    </div>
  );
}
