/** One thing in her own words, begun with a true sentence she may keep, change or replace. Method: M6, M9. */
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/text-field.tsx';
import './week.css';

export interface OwnLineProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Sentences she may take instead; the one that stands there already is left out. */
  readonly offered: readonly string[];
}

export function OwnLine({ label, hint, text, onChange, offered }: OwnLineProps) {
  const others = offered.filter((sentence) => sentence !== text.trim()).slice(0, 3);
  return (
    <div className="stack" data-gap="small">
      <TextArea label={label} hint={hint} rows={2} value={text} onChange={onChange} />
      {others.length > 0 && (
        <div className="offered">
          <span className="muted small">
            {text.trim() === '' ? 'Or take one of these:' : 'Or take one of these instead:'}
          </span>
          {others.map((sentence) => (
            <Button key={sentence} look="link" onPress={() => onChange(sentence)}>
              {sentence}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
