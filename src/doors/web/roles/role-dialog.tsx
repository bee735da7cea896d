/** Writes down a kind of work: why it attracts, what must be true, what would rule it out. Method: M1. */
import { useState } from 'react';
import { problemAt, SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useAct } from '../use-ask.ts';
import { fieldsOf, noRole, type Role } from './role-words.ts';

export interface RoleDialogProps {
  /** What is changed; null adds a new one. */
  readonly edited: Role | null;
  readonly onClose: () => void;
}

export function RoleDialog({ edited: role, onClose }: RoleDialogProps) {
  const before = role ? fieldsOf(role) : noRole;
  const kept = `role:${role?.id ?? 'new'}`;
  const [name, setName, forgetName] = useKept(`${kept}:name`, before.name);
  const [why, setWhy, forgetWhy] = useKept(`${kept}:why`, before.why);
  const [mustBeTrue, setMust, forgetMust] = useKept(`${kept}:must`, before.mustBeTrue);
  const [ruledOutBy, setRuled, forgetRuled] = useKept(`${kept}:ruled`, before.ruledOutBy);
  const [tried, setTried] = useState(false);
  const add = useAct('addRole');
  const change = useAct('changeRole');
  const drop = useAct('dropRole');
  const problem = add.problem ?? change.problem;
  const save = async () => {
    setTried(true);
    if (name.trim() === '') return;
    const fields = { name, why, mustBeTrue, ruledOutBy };
    if (role) {
      const answer = await change.run({ roleId: role.id, ...fields });
      if (!answer.ok) return;
      say('Changed.', () => void change.run({ roleId: role.id, ...before }));
    } else {
      const answer = await add.run(fields);
      if (!answer.ok) return;
      const { roleId } = answer.value;
      say(`${name.trim()} is one to find out about.`, () => void drop.run({ roleId, reason: 'Added by mistake' }));
    }
    for (const forget of [forgetName, forgetWhy, forgetMust, forgetRuled]) forget();
    onClose();
  };
  return (
    <Dialog
      title={role ? role.name : 'A kind of work to find out about'}
      isOpen
      onClose={onClose}
      closesOutside={false}
      acts={
        <Button look="primary" isPending={add.isBusy || change.isBusy} onPress={() => void save()}>
          {role ? 'Save it' : 'Keep it'}
        </Button>
      }
    >
      <SaidNotice problem={problem} />
      <TextField
        label="What is it called?"
        hint="As people who do it would say, for example: service planner in public transit."
        value={name}
        onChange={setName}
        autoFocus
        maxLength={300}
        problem={problemAt(problem, 'name') ?? (tried && name.trim() === '' ? 'Give it a name.' : undefined)}
      />
      <TextArea label="Why it attracts me" optional value={why} onChange={setWhy} rows={2} />
      <TextArea
        label="What must be true"
        hint="What you would want to hear before you say yes to it, one thing a line. Each line becomes something to find out."
        optional
        value={mustBeTrue}
        onChange={setMust}
        rows={3}
      />
      <TextArea
        label="What would rule it out"
        hint="One thing a line."
        optional
        value={ruledOutBy}
        onChange={setRuled}
        rows={2}
      />
    </Dialog>
  );
}
