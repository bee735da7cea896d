/** The paper she writes on: a text field with a layer behind it that marks phrases where they stand. */
import { type RefObject, useId } from 'react';
import type { Finding } from '#domain/outreach/draft.ts';
import { stretchesOf } from './marks.ts';
import './outreach.css';

export interface LetterPaperProps {
  readonly label: string;
  readonly hint?: string;
  readonly body: string;
  readonly onChange: (body: string) => void;
  readonly findings: readonly Finding[];
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** "3 blanks to fill, 1 thing worth changing": read out with the field. */
  readonly said: string;
}

export function LetterPaper({ label, hint, body, onChange, findings, field, said }: LetterPaperProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <div className="paper">
        <div className="paper-marks" aria-hidden="true">
          {stretchesOf(body, findings).map((stretch) =>
            stretch.mark === null ? (
              stretch.text
            ) : (
              <mark key={stretch.start} data-start={stretch.start} data-mark={stretch.mark}>
                {stretch.text}
              </mark>
            ),
          )}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          ref={field}
          className="paper-text"
          value={body}
          spellCheck
          aria-describedby={`${id}-said`}
          onChange={(e) => onChange(e.target.value)}
        />
      </div>
      <p className="sr" id={`${id}-said`}>
        {said}
      </p>
      {hint && <p className="hint">{hint}</p>}
    </div>
  );
}

/** Puts the cursor on a phrase and brings it into sight. */
export function showPhrase(field: HTMLTextAreaElement | null, start: number, end: number): void {
  if (!field) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  field.parentElement?.querySelector(`[data-start="${start}"]`)?.scrollIntoView({ block: 'center' });
}
