/** Which line of a role something heard speaks to, or the role as a whole. Method: M1. */
import { type Condition, conditionsOf } from '#domain/roles/conditions.ts';
import { Select } from '../ui/select.tsx';

const whole = 'the role as a whole';

interface LinesOf {
  readonly mustBeTrue: string;
  readonly ruledOutBy: string;
}

export interface LineSelectProps {
  readonly role: LinesOf;
  /** '' is the role as a whole. */
  readonly value: string;
  readonly onChange: (about: string) => void;
}

/** Nothing where the role has no lines. */
export function LineSelect({ role, value, onChange }: LineSelectProps) {
  const lines = conditionsOf(role);
  if (lines.length === 0) return null;
  return (
    <Select
      label="It is about"
      options={[
        { id: whole, label: 'The role as a whole' },
        ...lines.map((line) => ({ id: line.text, label: line.text, hint: kindWords[line.kind] })),
      ]}
      value={value === '' ? whole : value}
      onChange={(id) => onChange(id === whole ? '' : id)}
    />
  );
}

/** What the line is; the role as a whole is judged as what must be true. */
export function kindOf(role: LinesOf, about: string): Condition['kind'] {
  return conditionsOf(role).find(({ text }) => text === about)?.kind ?? 'must';
}

const kindWords: Readonly<Record<Condition['kind'], string>> = {
  must: 'must be true',
  'rules-out': 'would rule it out',
};
