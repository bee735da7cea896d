/** Words that are changed where they stand: kept when she leaves the field, and not lost before. */
import { useState } from 'react';
import { TextArea, TextField, type TextFieldProps } from '../ui/text-field.tsx';
import { useKept } from '../ui/use-kept.ts';

export interface EditInPlaceProps extends Pick<TextFieldProps, 'label' | 'hint' | 'problem' | 'type' | 'placeholder'> {
  /** Names the words on this device until they are kept. */
  readonly keptAs: string;
  readonly value: string;
  /** True when it is kept. */
  readonly onKeep: (text: string) => Promise<boolean>;
  readonly rows?: number;
}

export function EditInPlace({ keptAs, value, onKeep, rows, ...field }: EditInPlaceProps) {
  const [text, setText, forget] = useKept(keptAs, value);
  const [base, setBase] = useState(value);
  if (base !== value) {
    setBase(value);
    if (text === base) {
      setText(value);
      forget();
    }
  }
  const keep = async () => {
    if (text === value) return forget();
    if (await onKeep(text)) forget();
  };
  const shared = { ...field, value: text, onChange: setText, onBlur: () => void keep() };
  if (rows !== undefined) return <TextArea {...shared} rows={rows} />;
  return (
    <TextField
      {...shared}
      onKeyDown={(e) => {
        if (e.key === 'Enter') void keep();
        if (e.key === 'Escape' && text !== value) {
          e.stopPropagation();
          setText(value);
          forget();
        }
      }}
    />
  );
}
