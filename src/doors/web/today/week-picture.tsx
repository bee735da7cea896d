/** This week's split between answering postings and talking with people: a sentence, and one mark for each thing done. Method: M0. */
import type { OutputOf } from '#contract/contract.ts';
import './today.css';

type Week = OutputOf<'getToday'>['week'];

/** More marks than this say no more than the sentence does. */
const marksAtMost = 24;

export function WeekPicture({ week }: { readonly week: Week }) {
  const rows = [
    { label: 'Conversations', count: week.conversations, tone: 'talk' },
    { label: 'Messages', count: week.messages, tone: 'message' },
    { label: 'Applications', count: week.applications, tone: 'posting' },
  ].filter(({ count }) => count > 0);
  return (
    <div className="stack" data-gap="small">
      <p>{week.sentence}</p>
      {rows.length > 0 && (
        <dl className="week">
          {rows.map(({ label, count, tone }) => (
            <div key={tone}>
              <dt>{label}</dt>
              <dd>
                <span className="week-marks" data-tone={tone} aria-hidden="true">
                  {Array.from({ length: Math.min(count, marksAtMost) }, (_, i) => (
                    <i key={i} />
                  ))}
                </span>
                <span className="tabular">{count}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
