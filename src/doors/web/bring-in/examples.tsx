/** Some of the people of a preview, each with why they are counted so. Method: M3. */
import { Disclosure } from '../ui/disclosure.tsx';
import { PersonLine } from '../ui/person-line.tsx';
import type { Found } from './drop-words.ts';
import './bring-in.css';

export type Example = Found['preview']['examples']['new'][number];

export interface ExamplesProps {
  readonly title: string;
  readonly all: number;
  readonly examples: readonly Example[];
  readonly isOpen?: boolean;
  /** New people need no reason. */
  readonly because?: boolean;
}

export function Examples({ title, all, examples, isOpen = false, because = true }: ExamplesProps) {
  if (all === 0) return null;
  return (
    <Disclosure title={title} isOpen={isOpen}>
      <ul className="found-people">
        {examples.map((one) => (
          <li key={`${one.file} ${one.line} ${one.name}`}>
            <PersonLine
              name={one.name}
              title={one.title}
              organization={one.organization}
              size="small"
              {...(because ? { because: one.because } : {})}
            />
          </li>
        ))}
      </ul>
      {all > examples.length && (
        <p className="muted small">
          These are {examples.length} of {all.toLocaleString('en-US')}.
        </p>
      )}
    </Disclosure>
  );
}
