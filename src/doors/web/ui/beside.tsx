/** Two or more things in columns, a row for each thing to weigh; on a phone one above the other, row by row. */
import type { ReactNode } from 'react';
import './beside.css';

export interface BesideProps<T> {
  readonly those: readonly T[];
  readonly idOf: (one: T) => string;
  /** What stands above each column. */
  readonly head: (one: T) => ReactNode;
  /** Its name, said again in each row on a phone. */
  readonly nameOf: (one: T) => string;
  readonly rows: readonly BesideRow<T>[];
}

export interface BesideRow<T> {
  readonly title: string;
  readonly cell: (one: T) => ReactNode;
  /** What to know before reading the row. */
  readonly note?: string;
}

export function Beside<T>({ those, idOf, head, nameOf, rows }: BesideProps<T>) {
  return (
    <div className="beside" data-count={those.length}>
      <div className="beside-row" data-head="">
        {those.map((one) => (
          <div key={idOf(one)}>{head(one)}</div>
        ))}
      </div>
      {rows.map(({ title, cell, note }) => (
        <section key={title} className="beside-part" aria-label={title}>
          <h3>{title}</h3>
          <div className="beside-row">
            {those.map((one) => (
              <div key={idOf(one)} className="beside-cell">
                <p className="beside-name">{nameOf(one)}</p>
                {cell(one)}
              </div>
            ))}
          </div>
          {note && <p className="muted small">{note}</p>}
        </section>
      ))}
    </div>
  );
}
