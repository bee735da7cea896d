/** One person they suggest, in one line; what the line says is shown and can be corrected. Method: M8. */
import { Choice } from '../ui/choice.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { PersonLine } from '../ui/person-line.tsx';
import { TextField } from '../ui/text-field.tsx';
import { isNamed, type WhoElseEntry, whoElseFields } from './debrief.ts';
import './conversations.css';

export interface WhoElseRowProps {
  readonly entry: WhoElseEntry;
  /** The first name of who suggests them. */
  readonly from: string;
  readonly number: number;
  readonly onChange: (entry: WhoElseEntry) => void;
  /** Enter was pressed on a line that names someone. */
  readonly onDone?: () => void;
}

export function WhoElseRow({ entry, from, number, onChange, onDone }: WhoElseRowProps) {
  const fields = whoElseFields(entry);
  const fix = (part: WhoElseEntry['fixed']) => onChange({ ...entry, fixed: { ...entry.fixed, ...part } });
  return (
    <div className="who-else-row" {...(isNamed(entry) ? { 'data-named': '' } : {})}>
      <TextField
        label={number === 1 ? `Whom did ${from} suggest?` : 'And who else?'}
        hint={
          number === 1 ? 'In one line: name, what they do at which place, and what was agreed about names.' : undefined
        }
        placeholder={number === 1 ? 'Tom Okafor, planning lead at Metro Rail, may use name' : 'One more name'}
        value={entry.line}
        onChange={(line) => onChange({ ...entry, line })}
        onKeyDown={(e) => {
          if (e.key === 'Enter' && isNamed(entry)) {
            e.preventDefault();
            onDone?.();
          }
        }}
      />
      {isNamed(entry) && (
        <div className="who-else-read">
          <PersonLine
            name={fields.name}
            title={fields.title}
            organization={fields.organization}
            because={fields.note}
          />
          <div className="columns">
            <Choice
              label={`May you use ${from}’s name?`}
              options={[
                { id: 'yes', label: 'Yes' },
                { id: 'ask', label: 'Ask first' },
                { id: 'no', label: 'No' },
              ]}
              value={fields.mayUseName}
              onChange={(mayUseName) => fix({ mayUseName })}
            />
            <Choice
              label="Who writes first?"
              options={[
                { id: 'seeker', label: 'I do' },
                { id: 'them', label: from },
              ]}
              value={fields.whoWrites}
              onChange={(whoWrites) => fix({ whoWrites })}
            />
          </div>
          <Disclosure title="Correct it">
            <div className="columns">
              <TextField label="Name" value={fields.name} onChange={(name) => fix({ name })} />
              <TextField label="What they do" value={fields.title} onChange={(title) => fix({ title })} />
              <TextField label="Where" value={fields.organization} onChange={(organization) => fix({ organization })} />
              <TextField label="E-mail" type="email" value={fields.email} onChange={(email) => fix({ email })} />
            </div>
          </Disclosure>
        </div>
      )}
    </div>
  );
}
