/** A text that is saved when one leaves it. */
import { useState } from 'react';
import { TextArea, TextField } from '../ui/text-field.tsx';

export interface SavedTextProps {
  readonly label: string;
  readonly hint?: string;
  readonly saved: string;
  readonly onSave: (text: string) => void;
  /** More than one line. */
  readonly isLong?: boolean;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly autoComplete?: string;
}

export function SavedText({
  label,
  hint,
  saved,
  onSave,
  isLong = false,
  maxLength,
  placeholder,
  autoComplete,
}: SavedTextProps) {
  const [text, setText] = useState({ saved, now: saved });
  if (text.saved !== saved) setText({ saved, now: saved });
  const shared = {
    label,
    value: text.now,
    onChange: (now: string) => setText({ saved, now }),
    onBlur: () => {
      if (text.now.trim() !== saved) onSave(text.now.trim());
    },
    ...(hint ? { hint } : {}),
    ...(placeholder ? { placeholder } : {}),
  };
  if (isLong) return <TextArea {...shared} rows={3} />;
  return <TextField {...shared} {...(maxLength ? { maxLength } : {})} {...(autoComplete ? { autoComplete } : {})} />;
}
