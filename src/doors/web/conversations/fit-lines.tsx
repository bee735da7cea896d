/** What a line says about fit: the axis, the line itself, and five answers in words. Without an answer it stays something learned. Method: M7. */
import { type Axis, axes, type Score, scoreWords } from '#domain/fit/axes.ts';
import { demographicsIn, fitIsAbout } from '#domain/fit/demographics.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { emptyFit, type FitEntry } from './debrief.ts';

export interface FitLinesProps {
  readonly lines: readonly FitEntry[];
  readonly nextKey: number;
  readonly name: string;
  readonly onChange: (lines: readonly FitEntry[], nextKey: number) => void;
}

const axisOptions = axes.map(({ axis, label, asks }) => ({ id: axis, label, hint: asks }));
const scoreOptions = scoreWords.map(({ score, label }) => ({ id: String(score), label }));

export function FitLines({ lines, nextKey, name, onChange }: FitLinesProps) {
  const set = (entry: FitEntry) =>
    onChange(
      lines.map((one) => (one.key === entry.key ? entry : one)),
      nextKey,
    );
  return (
    <div className="lines">
      {lines.map((entry) => (
        <div className="fit-line" key={entry.key}>
          <div className="fit-line-head">
            <Select
              label="It tells about"
              options={axisOptions}
              value={entry.axis}
              onChange={(axis: Axis) => set({ ...entry, axis })}
            />
            <IconButton
              icon="close"
              label={`Take out: ${entry.quote || 'this line'}`}
              onPress={() =>
                onChange(
                  lines.filter((one) => one.key !== entry.key),
                  nextKey,
                )
              }
            />
          </div>
          <TextArea
            label="The line that says so"
            rows={1}
            placeholder="“We look for what broke, not who”"
            value={entry.quote}
            onChange={(quote) => set({ ...entry, quote })}
            {...problemWith(entry.quote)}
          />
          <Choice
            label={`Does it speak for you and this place? ${name}’s line is one voice.`}
            options={scoreOptions}
            value={entry.score === null ? null : String(entry.score)}
            onChange={(score) => set({ ...entry, score: Number(score) as Score })}
          />
        </div>
      ))}
      <div>
        <Button icon="plus" onPress={() => onChange([...lines, emptyFit(nextKey, 'culture')], nextKey + 1)}>
          {lines.length === 0 ? 'Something about fit' : 'Something else about fit'}
        </Button>
      </div>
    </div>
  );
}

/** Said before it is sent; the program would refuse it. */
function problemWith(quote: string): { readonly problem?: string } {
  const [found] = demographicsIn(quote);
  return found ? { problem: `“${found.phrase}” ${found.why}. ${fitIsAbout} ${found.instead}` } : {};
}
