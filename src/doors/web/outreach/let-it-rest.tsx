/** Letting it rest, kindly: no more messages are due, and an answer opens it again. */

import { Menu } from '../ui/menu.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';

export interface LetItRestProps {
  readonly personId: string;
  readonly name: string;
  readonly hasWritten: boolean;
}

export function LetItRest({ personId, name, hasWritten }: LetItRestProps) {
  const close = useAct('closeOutreach');
  const rest = async (because: 'silent' | 'mine') => {
    const answer = await close.run({ personId, because });
    if (answer.ok)
      say(
        `It rests with ${name}. An answer would open it again, and you are free to write to someone else there.`,
        () => {
          void close.run({ personId, because, open: true });
        },
      );
    else say(`${answer.problem.sentence} ${answer.problem.next}`);
  };
  return (
    <Menu
      trigger="words"
      label="Let it rest"
      acts={[
        ...(hasWritten
          ? [
              {
                id: 'silent',
                label: 'No answer came',
                hint: 'Silence says nothing about you; most people are busy.',
                onAct: () => void rest('silent'),
              },
            ]
          : []),
        {
          id: 'mine',
          label: 'I would rather not go on',
          hint: 'Your reasons are your own.',
          onAct: () => void rest('mine'),
        },
      ]}
    />
  );
}
