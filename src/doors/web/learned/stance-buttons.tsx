/** "For" and "Against": one press says that something heard speaks for a role or against it; pressed again, it is taken back. Method: M1. */
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import './weigh.css';

export type Stance = 'for' | 'against';

export interface StanceButtonsProps {
  readonly insightId: string;
  /** The first words of it, for those who listen to the page. */
  readonly said: string;
  readonly roleId: string;
  readonly roleName: string;
  /** The line of the role; '' for the role as a whole. */
  readonly about: string;
  /** What the line is: what would rule the role out is in the way or not. */
  readonly kind?: 'must' | 'rules-out';
  /** What was said of it before. */
  readonly now?: { readonly evidenceId: string; readonly stance: Stance } | undefined;
  readonly onDone?: () => void;
}

const stances = [
  ['for', 'plus'],
  ['against', 'minus'],
] as const;

export const stanceWords = {
  must: { for: 'For', against: 'Against' },
  'rules-out': { for: 'Not in the way', against: 'In the way' },
} as const;

export function StanceButtons({
  insightId,
  said,
  roleId,
  roleName,
  about,
  kind = 'must',
  now,
  onDone,
}: StanceButtonsProps) {
  const set = useAct('setEvidence');
  const take = useAct('removeEvidence');
  const put = (stance: Stance) => set.run({ roleId, insightId, stance, about });
  const press = async (stance: Stance) => {
    if (now?.stance === stance) {
      const answer = await take.run({ evidenceId: now.evidenceId });
      if (answer.ok) say('Taken back.', () => void put(stance));
      return;
    }
    const answer = await put(stance);
    if (!answer.ok) return;
    const { id } = answer.value;
    say(stance === 'for' ? `It speaks for ${roleName}.` : `It speaks against ${roleName}.`, () => {
      void (now ? put(now.stance) : take.run({ evidenceId: id }));
    });
    onDone?.();
  };
  return (
    <fieldset className="stances">
      <legend className="sr">
        Does it speak for {roleName}? {said}
      </legend>
      {stances.map(([stance, icon]) => (
        <Button
          key={stance}
          small
          icon={now?.stance === stance ? 'check' : icon}
          isPending={set.isBusy}
          aria-pressed={now?.stance === stance}
          onPress={() => void press(stance)}
        >
          {stanceWords[kind][stance]}
        </Button>
      ))}
      <SaidNotice problem={set.problem ?? take.problem} />
    </fieldset>
  );
}
