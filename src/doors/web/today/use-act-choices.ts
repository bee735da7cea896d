/** What can be done with an act beside its button: later, not this person, done; each can be taken back. Method: M9. */
import { useState } from 'react';
import { addDays, type Day } from '#domain/day.ts';
import type { MenuAct } from '../ui/menu.tsx';
import { sayDay } from '../ui/say-day.ts';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import { isSuggested, type TodaysAct } from './act-address.ts';
import { laterDays } from './say-today.ts';

/** "Not now" is a while: long enough not to be asked every week. Method M9. */
const notNowDays = 30;
/** A place where nobody was found rests for two weeks. Method M3. */
const placeRestDays = 14;

export function useActChoices(today: Day) {
  const snooze = useAct('snoozeAct');
  const skip = useAct('skipSuggestion');
  const [picking, setPicking] = useState<TodaysAct | null>(null);

  const putOff = async (act: TodaysAct, untilOn: Day) => {
    const answer = await snooze.run({ key: act.key, untilOn });
    if (!answer.ok) return say(`${answer.problem.sentence} ${answer.problem.next}`);
    say(
      `Put off until ${sayDay(untilOn, today)}: ${act.title}.`,
      () => void snooze.run({ key: act.key, untilOn: today }),
    );
  };
  const notNow = async (act: TodaysAct) => {
    if (act.personId === null) return;
    const { personId } = act;
    const answer = await skip.run({ personId, untilOn: addDays(today, notNowDays) });
    if (!answer.ok) return say(`${answer.problem.sentence} ${answer.problem.next}`);
    say(
      `${act.personName ?? 'This person'} is not suggested for a month.`,
      () => void skip.run({ personId, untilOn: today }),
    );
  };
  const choices = (act: TodaysAct, openPerson: (personId: string) => void): readonly MenuAct[] => {
    const { personId } = act;
    return [
      ...(personId === null
        ? []
        : [
            {
              id: 'open',
              label: `Open ${act.personName ?? 'their'}’s page`,
              icon: 'person' as const,
              onAct: () => openPerson(personId),
            },
          ]),
      ...laterDays(today).map(({ id, label, untilOn }) => ({
        id,
        label,
        icon: 'clock' as const,
        onAct: () => void putOff(act, untilOn),
      })),
      { id: 'pick', label: 'Pick a day', icon: 'calendar' as const, onAct: () => setPicking(act) },
      ...(act.kind === 'find'
        ? [
            {
              id: 'rest',
              label: 'Not now',
              hint: 'It comes back in two weeks',
              icon: 'close' as const,
              onAct: () => void putOff(act, addDays(today, placeRestDays)),
            },
          ]
        : []),
      ...(isSuggested(act)
        ? [
            {
              id: 'skip',
              label: 'Not this person now',
              hint: 'Someone else is suggested instead',
              icon: 'close' as const,
              onAct: () => void notNow(act),
            },
          ]
        : []),
    ];
  };
  return { choices, putOff, picking, stopPicking: () => setPicking(null) };
}
