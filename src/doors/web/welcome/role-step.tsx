/** What kind of work: each guess is saved as it is added and can be dropped. Method: M1. */
import type { OutputOf } from '#contract/contract.ts';
import { Asked, SaidNotice } from '../ui/asked.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useAct, useAsk } from '../use-ask.ts';
import './welcome.css';

export type RoleNames = OutputOf<'listRoles'>;

export interface RoleStepProps {
  readonly onNext: () => void;
}

export function RoleStep({ onNext }: RoleStepProps) {
  const reading = useAsk('listRoles', {});
  const add = useAct('addRole');
  const drop = useAct('dropRole');
  const [name, setName, forget] = useKept('welcome:role', '');
  const onAdd = async (): Promise<boolean> => {
    const typed = name.trim();
    if (typed === '') return true;
    const isThere = reading.data?.roles.some((role) => role.name.toLowerCase() === typed.toLowerCase());
    const answer = isThere ? null : await add.run({ name: typed });
    if (answer && !answer.ok) return false;
    setName('');
    forget();
    return true;
  };
  const onDrop = async (roleId: string, dropped: string) => {
    const answer = await drop.run({ roleId, reason: 'Taken off at the start' });
    if (answer.ok) say(`${dropped} is off the list.`, () => void drop.run({ roleId, dropped: false }));
    else say(`${answer.problem.sentence} ${answer.problem.next}`);
  };
  const typing = (
    <form
      className="stack"
      onSubmit={(e) => {
        e.preventDefault();
        void onAdd();
      }}
    >
      <SaidNotice problem={add.problem} />
      <div className="add-one">
        <TextField
          label="Kind of work"
          hint="For example: service planner in public transit."
          value={name}
          onChange={setName}
          maxLength={300}
        />
        <Button type="submit" icon="plus" isDisabled={name.trim() === ''} isPending={add.isBusy}>
          Add it
        </Button>
      </div>
    </form>
  );
  return (
    <div className="stack" data-gap="large">
      {typing}
      <Asked reading={reading} loading="Looking at your roles" lines={2}>
        {({ roles }) => (
          <>
            {roles.length > 0 && <NamedRoles roles={roles} onDrop={(id, role) => void onDrop(id, role)} />}
            <div className="row">
              <Button
                look={roles.length > 0 || name.trim() !== '' ? 'primary' : 'quiet'}
                isPending={add.isBusy}
                onPress={() => {
                  void onAdd().then((isSaved) => {
                    if (isSaved) onNext();
                  });
                }}
              >
                {roles.length > 0 || name.trim() !== '' ? 'Next: places' : 'Skip this for now'}
              </Button>
            </div>
          </>
        )}
      </Asked>
    </div>
  );
}

interface NamedRolesProps {
  readonly roles: RoleNames['roles'];
  readonly onDrop: (roleId: string, name: string) => void;
}

export function NamedRoles({ roles, onDrop }: NamedRolesProps) {
  return (
    <ul className="named" aria-label="Kinds of work you named">
      {roles.map(({ id, name }) => (
        <li key={id}>
          <span>{name}</span>
          <IconButton icon="close" label={`Take ${name} off`} size={16} onPress={() => onDrop(id, name)} />
        </li>
      ))}
    </ul>
  );
}
