/** Pairs that may be one person, settled one after the other; what was joined can be taken back. Method: M3. */
import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import { DuplicatePair, type Pair } from './duplicate-pair.tsx';
import { noteDuplicates } from './duplicates-count.ts';

interface Joined {
  readonly mergeId: string;
  readonly name: string;
}
/** More at once would discourage. */
const shownAtOnce = 10;

export function DuplicatesList({ pairs }: { readonly pairs: readonly Pair[] }) {
  const [joined, setJoined] = useState<readonly Joined[]>([]);
  const back = useAct('unmergePeople');
  useEffect(() => noteDuplicates(pairs.length), [pairs.length]);
  const takeBack = async (mergeId: string) => {
    const answer = await back.run({ mergeId });
    if (!answer.ok) return say(`${answer.problem.sentence} ${answer.problem.next}`);
    setJoined((before) => before.filter((one) => one.mergeId !== mergeId));
    say('Taken back. Both entries are as they were.');
  };
  return (
    <>
      {pairs.length === 0 ? (
        <NoDuplicates hasJoined={joined.length > 0} />
      ) : (
        <div className="stack" data-gap="large">
          {pairs.slice(0, shownAtOnce).map((pair, at) => (
            <DuplicatePair
              key={`${pair.a.id} ${pair.b.id}`}
              pair={pair}
              isFirst={at === 0}
              onJoined={(mergeId, name) => {
                setJoined((before) => [{ mergeId, name }, ...before]);
                say(`${name} is one person now; nothing is lost.`, () => void takeBack(mergeId));
              }}
              onApart={() => say('Kept apart. They will not be offered again.')}
            />
          ))}
          {pairs.length > shownAtOnce && (
            <p className="muted">
              {pairs.length >= 100 ? 'Many more' : `${pairs.length - shownAtOnce} more`} come up as you settle these.
              There is no hurry; two entries do no harm.
            </p>
          )}
        </div>
      )}
      {joined.length > 0 && (
        <Section title="Joined just now">
          <ul className="stack" data-gap="small">
            {joined.map((one) => (
              <li key={one.mergeId} className="row" data-spread="">
                {one.name}
                <Button small icon="undo" isDisabled={back.isBusy} onPress={() => void takeBack(one.mergeId)}>
                  Take it back
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

export function NoDuplicates({ hasJoined }: { readonly hasJoined: boolean }) {
  return (
    <EmptyState
      icon="check"
      title={hasJoined ? 'All settled' : 'Everyone is here once'}
      act={<ButtonLink to="/people">Back to people</ButtonLink>}
    >
      When the same person comes from two places, the pair is shown here with the reason. Nothing is joined unless you
      say so, and every join can be taken back.
    </EmptyState>
  );
}
