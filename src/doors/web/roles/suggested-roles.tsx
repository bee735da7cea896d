/** Kinds of work her own files hint at, each with its reason. Method: M1. */
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import './roles.css';

export interface SuggestedRolesProps {
  readonly suggestions: readonly { readonly name: string; readonly because: string }[];
}

export function SuggestedRoles({ suggestions }: SuggestedRolesProps) {
  const add = useAct('addRole');
  const drop = useAct('dropRole');
  const take = async (name: string) => {
    const answer = await add.run({ name });
    if (!answer.ok) return;
    const { roleId } = answer.value;
    say(`${name} is one to find out about.`, () => void drop.run({ roleId, reason: 'Added by mistake' }));
  };
  const leave = async (name: string) => {
    const answer = await add.run({ name });
    if (!answer.ok) return;
    const { roleId } = answer.value;
    await drop.run({ roleId, reason: 'Suggested, and not for me' });
    say(`${name} is not suggested any more.`, () => void drop.run({ roleId, dropped: false }));
  };
  if (suggestions.length === 0) return null;
  return (
    <section className="section" aria-labelledby="suggested-roles">
      <h2 id="suggested-roles">Perhaps also</h2>
      <SaidNotice problem={add.problem ?? drop.problem} />
      <ul className="role-lines">
        {suggestions.map(({ name, because }) => (
          <li key={name}>
            <div className="role-line-text">
              <b>{name}</b>
              <span className="muted small">{because}</span>
            </div>
            <div className="row">
              <Button small icon="plus" aria-label={`Add ${name}`} onPress={() => void take(name)}>
                Add
              </Button>
              <Button look="link" small aria-label={`Not this one: ${name}`} onPress={() => void leave(name)}>
                Not this one
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
