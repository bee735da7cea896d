/** Adding someone in one line; what the line says is shown while she types, and Enter adds. Method: M3, M8. */
import { memo, useState } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { readPersonLine } from '#domain/people/read-person-line.ts';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { PersonLine } from '../ui/person-line.tsx';
import { TextField } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useAct } from '../use-ask.ts';
import './people.css';

export type Added = OutputOf<'addPersonByLine'>;

export const AddLine = memo(function AddLine() {
  const [line, setLine, forget] = useKept('person-line', '');
  const [added, setAdded] = useState<Added>();
  const add = useAct('addPersonByLine');
  const remove = useAct('removePerson');
  const unlink = useAct('removeReferral');
  const read = readPersonLine(line);
  const submit = async () => {
    if (line.trim() === '' || add.isBusy) return;
    const answer = await add.run({ line });
    if (!answer.ok) return;
    const { personId, already, name, referralId } = answer.value;
    setLine('');
    forget();
    setAdded(answer.value);
    const undo = () => {
      setAdded(undefined);
      if (!already) void remove.run({ personId });
      else if (referralId) void unlink.run({ referralId });
    };
    if (already) say(`${name} was on your list already.`, referralId ? undo : undefined);
    else say(`${name} is on your list.`, undo);
  };
  return (
    <form
      className="add-line"
      onSubmit={(e) => {
        e.preventDefault();
        void submit();
      }}
    >
      <div className="add-line-field">
        <TextField
          label="Add someone in one line"
          placeholder="Priya Raman, ops director, Harbor Transit, via Tom"
          value={line}
          onChange={setLine}
          maxLength={1000}
        />
        {line.trim() !== '' && (
          <Button type="submit" isPending={add.isBusy}>
            Add
          </Button>
        )}
      </div>
      <SaidNotice problem={add.problem} />
      <div aria-live="polite" className="add-line-read">
        {line.trim() !== '' ? <LineRead {...read} /> : added && <AddedNote added={added} />}
      </div>
    </form>
  );
});

/** What the line is understood to say. */
export function LineRead({ name, title, organization, via, email, profileUrl }: ReturnType<typeof readPersonLine>) {
  if (name === '') return <p className="muted small">Begin with their name; the rest is welcome and not needed.</p>;
  const more = [via === '' ? '' : `${via} sent you to them`, email, profileUrl].filter((part) => part !== '');
  return (
    <PersonLine
      name={name}
      title={title}
      organization={organization}
      because={more.length > 0 ? more.join(' · ') : undefined}
    />
  );
}

export function AddedNote({ added: { personId, name, already, via, referralId } }: { readonly added: Added }) {
  return (
    <p className="small">
      {already ? `${name} was on your list already. ` : `${name} is on your list. `}
      {via !== null &&
        referralId === null &&
        !already &&
        `No one person called ${via} is, so it is kept as how you met. `}
      {referralId !== null && `It is kept that ${via} suggested them. `}
      <PageLink to="/people/$personId" params={{ personId }}>
        Open the page
      </PageLink>
    </p>
  );
}
