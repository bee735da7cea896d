/** Finding people: words, and filters that read as a sentence. Method: M3. */
import { memo, type Ref } from 'react';
import { Checkbox } from '../ui/checkbox.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { Select } from '../ui/select.tsx';
import { usePhone } from '../ui/use-phone.ts';
import { optionsOf, orderWords, sourceWords, standingWords } from './people-words.ts';
import { hasFilter, type Question, questionKey } from './question.ts';

export interface PeopleSearchProps {
  readonly question: Question;
  readonly onChange: (part: Partial<Question>) => void;
  readonly fieldRef: Ref<HTMLInputElement>;
  /** The down arrow goes into the list, Enter opens the best fit. */
  readonly onDown: () => void;
  readonly onEnter: () => void;
}

const anyone = { id: 'any', label: 'Anywhere' } as const;
const anyhow = { id: 'any', label: 'Any way' } as const;

export function PeopleSearch({ question, onChange, fieldRef, onDown, onEnter }: PeopleSearchProps) {
  return (
    <search>
      <span className="search-label" aria-hidden="true">
        Find someone
      </span>
      <SearchField
        ref={fieldRef}
        label="Search name, place, title, notes"
        value={question.search}
        onChange={(search) => onChange({ search })}
        onKeyDown={(e) => {
          if (e.key === 'ArrowDown') {
            e.preventDefault();
            onDown();
          } else if (e.key === 'Enter' && question.search.trim() !== '') {
            e.preventDefault();
            onEnter();
          }
        }}
      />
    </search>
  );
}

type FiltersProps = Pick<PeopleSearchProps, 'question' | 'onChange'>;

/** Side by side on a laptop, folded away on a phone. Drawn again only when a filter changes, not on every letter. */
export const NarrowDown = memo(
  function NarrowDown(props: FiltersProps) {
    const isPhone = usePhone();
    const isOn = hasFilter(props.question);
    if (!isPhone) return <PeopleFilters {...props} />;
    return (
      <Disclosure title={isOn ? 'Narrowed down' : 'Narrow it down'} isOpen={isOn}>
        <PeopleFilters {...props} />
      </Disclosure>
    );
  },
  (before, now) => before.onChange === now.onChange && filtersKey(before.question) === filtersKey(now.question),
);

function filtersKey(question: Question): string {
  return questionKey({ ...question, search: question.search.trim() === '' ? '' : 'x' });
}

function PeopleFilters({ question, onChange }: FiltersProps) {
  return (
    <div className="people-filters">
      <Select
        label="Where you are with them"
        options={[anyone, ...optionsOf(standingWords)]}
        value={question.standing ?? 'any'}
        onChange={(id) => onChange({ standing: id === 'any' ? null : id })}
      />
      <Select
        label="How you know them"
        options={[anyhow, ...optionsOf(sourceWords)]}
        value={question.source ?? 'any'}
        onChange={(id) => onChange({ source: id === 'any' ? null : id })}
      />
      <Select
        label="Order"
        options={optionsOf(orderWords)}
        value={question.order}
        isDisabled={question.search.trim() !== ''}
        onChange={(id) => onChange({ order: id })}
      />
      <Checkbox
        label="Only at my organizations"
        checked={question.atTargets}
        onChange={(atTargets) => onChange({ atTargets })}
      />
    </div>
  );
}
