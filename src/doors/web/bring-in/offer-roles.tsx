/** Kinds of work her own files hint at, each one press away from her list. Method: M1. */
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/page.tsx';
import { say } from '../ui/toast.tsx';
import { useAct, useAsk } from '../use-ask.ts';
import './bring-in.css';

const offeredAtMost = 8;

/** Nothing when there is nothing to offer. */
export function OfferRoles() {
  const { data } = useAsk('listRoles', {});
  const add = useAct('addRole');
  const drop = useAct('dropRole');
  const offered = data?.suggestions.slice(0, offeredAtMost) ?? [];
  if (offered.length === 0) return null;
  const onAdd = async (name: string) => {
    const answer = await add.run({ name });
    if (answer.ok) {
      const { roleId } = answer.value;
      say(`${name} is one of your roles now.`, () => void drop.run({ roleId, reason: 'Taken back at once' }));
    } else say(`${answer.problem.sentence} ${answer.problem.next}`);
  };
  return (
    <Section title="Is one of these the kind of work you want?">
      <ul className="offers">
        {offered.map(({ name, because }) => (
          <li key={name} className="row" data-spread="">
            <span className="option-text">
              <span>{name}</span>
              <span className="hint">{because}</span>
            </span>
            <Button small icon="plus" isDisabled={add.isBusy} onPress={() => void onAdd(name)}>
              Add<span className="sr"> {name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
