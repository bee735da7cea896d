/** A yes or no, said as a sentence. */
import type { ReactNode } from 'react';
import { Checkbox as Box } from 'react-aria-components/Checkbox';
import './field.css';
import { Icon } from './icon.tsx';

export interface CheckboxProps {
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Some but not all of what it stands for. */
  readonly some?: boolean;
  readonly isDisabled?: boolean;
}

export function Checkbox({ label, hint, checked, onChange, some = false, isDisabled = false }: CheckboxProps) {
  return (
    <Box className="check" isSelected={checked} isIndeterminate={some} onChange={onChange} isDisabled={isDisabled}>
      <span className="check-box">
        <Icon name={some ? 'minus' : 'check'} size={16} />
      </span>
      <span className="option-text">
        <span>{label}</span>
        {hint && <span className="hint">{hint}</span>}
      </span>
    </Box>
  );
}
