/** An option's words and, below them, its hint. */
import type { Option } from './option.ts';

export function OptionText({ label, hint }: Pick<Option, 'label' | 'hint'>) {
  return (
    <span className="option-text">
      <span>{label}</span>
      {hint && <span className="hint">{hint}</span>}
    </span>
  );
}
