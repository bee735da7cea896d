/** Her own words about an organization: why she would love it, where she stands, notes. Saved when she leaves the field. Method: M2. */
import { SaidNotice } from '../ui/asked.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useAct } from '../use-ask.ts';
import type { Organization } from './love-words.ts';

type Field = 'why' | 'notes' | 'standing' | 'openingNote' | 'parentName';

export function OwnWords({ organization }: { readonly organization: Organization }) {
  return (
    <div className="stack">
      <KeptWords
        organization={organization}
        field="why"
        label="Why I’d love it"
        hint="Your own words; they find their way into what you write."
        rows={2}
      />
      <KeptWords organization={organization} field="standing" label="Where I stand with it" />
      <KeptWords organization={organization} field="notes" label="Notes" rows={3} />
    </div>
  );
}

export interface KeptWordsProps {
  readonly organization: Organization;
  readonly field: Field;
  readonly label: string;
  readonly hint?: string;
  /** More than one line when given. */
  readonly rows?: number;
}

/** A field that saves itself; what is not saved yet survives a reload. */
export function KeptWords({ organization, field, label, hint, rows }: KeptWordsProps) {
  const before = organization[field];
  const [text, setText, forget] = useKept(`organization:${organization.id}:${field}`, before);
  const change = useAct('changeOrganization');
  const save = async () => {
    if (text.trim() === before.trim()) return forget();
    const answer = await change.run({ organizationId: organization.id, [field]: text });
    if (!answer.ok) return;
    forget();
    say('Saved.', () => {
      setText(before);
      void change.run({ organizationId: organization.id, [field]: before }).then(forget);
    });
  };
  const props = { label, value: text, onChange: setText, onBlur: () => void save(), ...(hint ? { hint } : {}) };
  return (
    <>
      <SaidNotice problem={change.problem} />
      {rows === undefined ? <TextField {...props} maxLength={400} /> : <TextArea {...props} rows={rows} />}
    </>
  );
}
