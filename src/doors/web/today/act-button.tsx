/** The one button of an act: it leads to the right page, or does the small thing on the spot, with the way back. Method: M9. */
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import { actAddress, type TodaysAct } from './act-address.ts';

export interface ActButtonProps {
  readonly act: TodaysAct;
  readonly isFirst: boolean;
}

export function ActButton({ act, isFirst }: ActButtonProps) {
  const keep = useAct('keepPromise');
  const close = useAct('closeOutreach');
  const look = isFirst ? 'primary' : 'quiet';
  const address = actAddress(act);
  if (address !== null) {
    return (
      <ButtonLink to={address.to} search={address.search} look={look}>
        {act.button}
      </ButtonLink>
    );
  }
  const onPress = async () => {
    const { promiseId, personId } = act;
    if (act.kind === 'promise' && promiseId !== null) {
      const answer = await keep.run({ promiseId });
      if (!answer.ok) return say(`${answer.problem.sentence} ${answer.problem.next}`);
      say(`Kept: ${act.title}.`, () => void keep.run({ promiseId, kept: false }));
    } else if (personId !== null) {
      const because = 'silent';
      const answer = await close.run({ personId, because });
      if (!answer.ok) return say(`${answer.problem.sentence} ${answer.problem.next}`);
      const who = act.personName ?? 'them';
      say(
        `It rests with ${who}. If an answer comes, it opens again.`,
        () => void close.run({ personId, because, open: true }),
      );
    }
  };
  return (
    <Button look={look} isPending={keep.isBusy || close.isBusy} onPress={() => void onPress()}>
      {act.button}
    </Button>
  );
}
