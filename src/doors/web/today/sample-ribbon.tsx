/** Says that the people are made up, and takes them out in one click. */
import { Button } from '../ui/button.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import './today.css';

export function SampleRibbon() {
  const remove = useAct('removeSample');
  const add = useAct('addSample');
  const onRemove = async () => {
    const answer = await remove.run({});
    if (answer.ok) say('The made-up people are gone; what you entered yourself stays.', () => void add.run({}));
    else say(`${answer.problem.sentence} ${answer.problem.next}`);
  };
  return (
    <aside className="sample-ribbon" aria-label="Made-up people" data-screen-only="">
      <p>These people are made up, so that you can look around.</p>
      <Button small isPending={remove.isBusy} onPress={() => void onRemove()}>
        Remove them
      </Button>
    </aside>
  );
}
