/** On Today at the end of a week: five minutes to look back, or not this time. Method: M9. */
import { addDays, type Day } from '#domain/day.ts';
import { ActCard } from '../ui/act-card.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';

export interface ReviewOfferProps {
  readonly monday: Day;
  readonly today: Day;
  readonly isQuiet: boolean;
}

export function ReviewOffer({ monday, today, isQuiet }: ReviewOfferProps) {
  const snooze = useAct('snoozeAct');
  const key = `week:${monday}`;
  const putAside = async () => {
    const answer = await snooze.run({ key, untilOn: addDays(monday, 14) });
    if (!answer.ok) return say(`${answer.problem.sentence} ${answer.problem.next}`);
    say('Put aside. The week can still be read whenever you like.', () => void snooze.run({ key, untilOn: today }));
  };
  return (
    <ActCard
      title="Look back on your week"
      because="Five minutes: what happened, what you learned, what you owe, and how much you want to do next."
      act={
        <ButtonLink look={isQuiet ? 'quiet' : 'primary'} to="/week" search={{ on: monday }}>
          Look back
        </ButtonLink>
      }
      later={[{ id: 'aside', label: 'Not this week', icon: 'clock', onAct: () => void putAside() }]}
      laterLabel="Other choices: look back on your week"
    />
  );
}
