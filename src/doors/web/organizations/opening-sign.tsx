/** A sign of an opening there: none, heard of, or posted, with what was said. Method: M2. */
import { SaidNotice } from '../ui/asked.tsx';
import { Choice } from '../ui/choice.tsx';
import type { Option } from '../ui/option.ts';
import { RelativeDay } from '../ui/relative-day.tsx';
import { useAct } from '../use-ask.ts';
import type { Organization } from './love-words.ts';
import { KeptWords } from './own-words.tsx';

const options: readonly Option<Organization['opening']>[] = [
  { id: 'none', label: 'No sign yet' },
  { id: 'heard', label: 'I heard of one' },
  { id: 'posted', label: 'One is posted' },
];

export function OpeningSign({ organization }: { readonly organization: Organization }) {
  const change = useAct('changeOrganization');
  return (
    <div className="stack">
      <SaidNotice problem={change.problem} />
      <Choice
        label="Is there an opening?"
        options={options}
        value={organization.opening}
        onChange={(opening) => void change.run({ organizationId: organization.id, opening })}
      />
      {organization.openingOn && organization.opening !== 'none' && (
        <p className="muted small">
          {organization.opening === 'heard' ? 'You heard of it ' : 'You saw it '}
          <RelativeDay day={organization.openingOn} />.
        </p>
      )}
      {organization.opening !== 'none' && (
        <KeptWords organization={organization} field="openingNote" label="What you heard" rows={2} />
      )}
    </div>
  );
}
