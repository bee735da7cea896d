/** Find as you type. Escape empties it. */
import type { KeyboardEventHandler, Ref } from 'react';
import { IconButton } from './button.tsx';
import './field.css';
import { Icon } from './icon.tsx';

export interface SearchFieldProps {
  /** Read out; shown inside while empty. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly autoFocus?: boolean;
  readonly onKeyDown?: KeyboardEventHandler<HTMLInputElement>;
  readonly ref?: Ref<HTMLInputElement>;
}

export function SearchField({ label, value, onChange, autoFocus = false, onKeyDown, ref }: SearchFieldProps) {
  return (
    <div className="search" {...(value === '' ? { 'data-empty': '' } : {})}>
      <Icon name="search" size={20} />
      <input
        ref={ref}
        className="input"
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: asked for by dialogs whose whole point is this field
        autoFocus={autoFocus}
        onChange={(e) => onChange(e.currentTarget.value)}
        onKeyDown={(e) => {
          if (e.key === 'Escape' && value !== '') {
            e.stopPropagation();
            onChange('');
          }
          onKeyDown?.(e);
        }}
      />
      <IconButton icon="close" label="Empty the search" size={18} onPress={() => onChange('')} />
    </div>
  );
}
