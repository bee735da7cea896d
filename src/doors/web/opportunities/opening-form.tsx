/** Writes an opening down, or changes it: where, what, from whom, posted or not. Method: M10. */
import { type ReactNode, useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { toFirstProblem } from '../ui/to-first-problem.ts';
import { say } from '../ui/toast.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useKept } from '../ui/use-kept.ts';
import { useAct, useAsk } from '../use-ask.ts';
import { type Opening, postedOptions, sayOpening } from './opening-types.ts';

/** A person as the chooser gives them. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
}

export interface OpeningFormProps {
  /** What is changed; null writes a new one down. */
  readonly opening: Opening | null;
  /** The field in which a person is chosen. */
  readonly whoToldYou: (value: Chosen | null, onChoose: (person: Chosen | null) => void) => ReactNode;
  readonly onClose: () => void;
  readonly onAdded?: (opportunityId: string) => void;
}

export function OpeningForm({ opening, whoToldYou, onClose, onAdded }: OpeningFormProps) {
  const kept = `opening:${opening?.id ?? 'new'}`;
  const [organization, setOrganization, forgetOrganization] = useKept(`${kept}:at`, opening?.organization ?? '');
  const [title, setTitle, forgetTitle] = useKept(`${kept}:title`, opening?.title ?? '');
  const [notes, setNotes, forgetNotes] = useKept(`${kept}:notes`, opening?.notes ?? '');
  const [url, setUrl] = useState(opening?.url ?? '');
  const [posted, setPosted] = useState<Opening['posted']>(opening?.posted ?? '');
  const [person, setPerson] = useState<Chosen | null>(opening?.from ?? null);
  const [roleId, setRoleId] = useState<string>(opening?.roleId ?? noRole);
  const [heardOn, setHeardOn] = useState<string | null>(opening?.heardOn ?? todayHere());
  const [tried, setTried] = useState(false);
  const add = useAct('addOpportunity');
  const change = useAct('changeOpportunity');
  const remove = useAct('removeOpportunity');
  const isUnnamed = organization.trim() === '' && title.trim() === '';
  const save = async () => {
    setTried(true);
    if (isUnnamed || heardOn === null) return toFirstProblem();
    const same = opening !== null && opening.organization === organization;
    const filed = { personId: person?.id ?? null, roleId: roleId === noRole ? null : roleId };
    const fields = { title, posted, url, notes, heardOn, ...filed };
    const answer = opening
      ? await change.run({ opportunityId: opening.id, ...(same ? {} : { organization }), ...fields })
      : await add.run({ organization, ...fields });
    if (!answer.ok) return;
    forgetOrganization();
    forgetTitle();
    forgetNotes();
    const { id } = answer.value;
    if (opening) say('Changed.');
    else {
      say(`“${sayOpening(answer.value)}” is kept.`, () => void remove.run({ opportunityId: id }));
      onAdded?.(id);
    }
    onClose();
  };
  return (
    <Dialog
      title={opening ? 'This opening' : 'An opening'}
      isOpen
      onClose={onClose}
      closesOutside={false}
      acts={
        <Button look="primary" isPending={add.isBusy || change.isBusy} onPress={() => void save()}>
          {opening ? 'Save it' : 'Keep it'}
        </Button>
      }
    >
      <SaidNotice problem={add.problem ?? change.problem} />
      <TextField
        label="Where"
        value={organization}
        onChange={setOrganization}
        autoFocus
        maxLength={300}
        problem={tried && isUnnamed ? 'Write where it is, or what it is about.' : undefined}
      />
      <TextField
        label="The work"
        hint="As they said it; a title can come later."
        optional
        value={title}
        onChange={setTitle}
        maxLength={300}
      />
      <RoleChoice roleId={roleId} roleName={opening?.roleName ?? null} onChange={setRoleId} />
      {whoToldYou(person, setPerson)}
      <DayField
        label="Heard on"
        value={heardOn}
        onChange={setHeardOn}
        max={todayHere()}
        problem={tried && heardOn === null ? 'Choose the day you heard of it.' : undefined}
      />
      <Choice label="Is it posted?" options={postedOptions} value={posted} onChange={setPosted} />
      {posted === 'posted' && (
        <TextField label="Address of the posting" optional type="url" value={url} onChange={setUrl} maxLength={2000} />
      )}
      <TextArea label="What else you heard" optional value={notes} onChange={setNotes} rows={3} />
    </Dialog>
  );
}

/** A choice's id may not be empty. */
const noRole = 'none';

interface RoleChoiceProps {
  readonly roleId: string;
  /** Of the one it is filed to, which may have been dropped since. */
  readonly roleName: string | null;
  readonly onChange: (roleId: string) => void;
}

/** Which of the kinds of work she considers it is; nothing while she considers none. */
function RoleChoice({ roleId, roleName, onChange }: RoleChoiceProps) {
  const roles = useAsk('listRoles', {}).data?.roles ?? [];
  const isListed = roleId === noRole || roles.some(({ id }) => id === roleId);
  const those = [
    ...roles.map(({ id, name }) => ({ id, label: name })),
    ...(isListed ? [] : [{ id: roleId, label: roleName ?? 'One you no longer consider' }]),
  ];
  if (those.length === 0) return null;
  return (
    <Select
      label="Which kind of work is it?"
      options={[{ id: noRole, label: 'None in particular' }, ...those]}
      value={roleId}
      onChange={onChange}
    />
  );
}
