/** One line to write and keep: a field with its button beside it; Enter keeps too. */
import { Button } from './button.tsx';
import { TextField } from './text-field.tsx';
import './field.css';

export interface LineToKeepProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeep: () => void;
  readonly isBusy: boolean;
}

export function LineToKeep({ label, value, onChange, onKeep, isBusy }: LineToKeepProps) {
  return (
    <div className="line-to-keep">
      <TextField
        label={label}
        optional
        value={value}
        onChange={onChange}
        maxLength={1000}
        onKeyDown={(e) => {
          if (e.key === 'Enter') onKeep();
        }}
      />
      <Button isPending={isBusy} onPress={onKeep}>
        Keep it
      </Button>
    </div>
  );
}
