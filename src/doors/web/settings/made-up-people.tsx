/** The made-up search, in and out. */
import { Button } from '../ui/button.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';

export function MadeUpPeople({ hasSample }: { readonly hasSample: boolean }) {
  const add = useAct('addSample');
  const remove = useAct('removeSample');
  const onPress = async () => {
    const answer = hasSample ? await remove.run({}) : await add.run({});
    if (!answer.ok) return say(`${answer.problem.sentence} ${answer.problem.next}`);
    say(hasSample ? 'The made-up people are gone.' : 'A made-up search is in. Look around as you like.');
  };
  return (
    <div className="stack">
      <p className="muted">
        {hasSample
          ? 'There are made-up people in your search. Taking them out leaves everything of your own.'
          : 'A search of someone who does not exist, to look around in. It can be taken out in one click.'}
      </p>
      <div className="row">
        <Button isPending={add.isBusy || remove.isBusy} onPress={() => void onPress()}>
          {hasSample ? 'Remove the made-up people' : 'Show me with made-up people'}
        </Button>
      </div>
    </div>
  );
}
