/** The notes of a talk: one field, and six marks that label the line she is on. Method: M5. */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { type Mark, markAt, markLine, marks, type NotesAt } from '#domain/conversations/marks.ts';
import { TextArea } from '../ui/text-field.tsx';

export interface NotesPadProps {
  readonly notes: string;
  readonly onChange: (notes: string) => void;
  /** Whether they are kept, in words. */
  readonly kept: ReactNode;
  /** Where to go on writing, when something else began a line; the field takes the caret there once. */
  readonly goTo: NotesAt | null;
}

export function NotesPad({ notes, onChange, kept, goTo }: NotesPadProps) {
  const pad = useRef<HTMLDivElement>(null);
  const [caret, setCaret] = useState(notes.length);
  const [wanted, setWanted] = useState<NotesAt | null>(null);
  const field = () => pad.current?.querySelector('textarea') ?? null;
  const put = (at: NotesAt) => {
    const area = field();
    if (!area || area.value !== at.notes) return;
    area.focus({ preventScroll: true });
    area.setSelectionRange(at.caret, at.caret);
    if (at.caret === at.notes.length) area.scrollTop = area.scrollHeight;
    setCaret(at.caret);
  };
  const place = useRef(put);
  place.current = put;
  useLayoutEffect(() => {
    if (goTo) place.current(goTo);
  }, [goTo]);
  useLayoutEffect(() => {
    if (wanted) place.current(wanted);
  }, [wanted]);
  const mark = (wish: Mark) => {
    const at = field()?.selectionStart ?? notes.length;
    const next = markLine({ notes, caret: at }, wish);
    onChange(next.notes);
    setWanted(next);
  };
  const here = markAt({ notes, caret });
  return (
    <div className="hold-notes" ref={pad} onSelect={() => setCaret(field()?.selectionStart ?? 0)}>
      <TextArea label="Notes" placeholder="A word or two is enough" value={notes} onChange={onChange} rows={5} />
      <p className="hold-kept" role="status">
        {kept}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend nobody wants to see */}
      <div className="hold-marks" role="group" aria-label="Mark this line">
        {marks.map(({ mark: id, word, about }) => (
          <button
            type="button"
            className="hold-mark"
            key={id}
            title={about}
            aria-pressed={here === id}
            // The field keeps its caret, and a phone its keyboard.
            onPointerDown={(e) => e.preventDefault()}
            onClick={() => mark(id)}
          >
            {word}
          </button>
        ))}
      </div>
    </div>
  );
}
