/** Everything she owes somebody, due already or later: promises, thanks, words back, answers. Method: M6, M8, M9. */
import { compareText } from '../compare-text.ts';
import type { Day } from '../day.ts';
import type { Act } from './act.ts';
import type { TodayFacts } from './today-facts.ts';
import { outreachActs } from './today-messages.ts';
import { promiseActs, promiseDue } from './today-talks.ts';

/** The soonest due first; each as it will stand on its day, nothing put off left out. */
export function owedActs(facts: TodayFacts, today: Day): readonly Act[] {
  const peopleById = new Map(facts.people.map((person) => [person.id, person]));
  const promises = facts.promises.flatMap((promise) => {
    const dueOn = promiseDue(promise, facts.pauses ?? [], today);
    return promiseActs({ ...facts, promises: [promise] }, peopleById, dueOn > today ? dueOn : today);
  });
  return [...promises, ...outreachActs(facts, 'answer', today)].sort(
    (a, b) => compareText(a.dueOn ?? '', b.dueOn ?? '') || compareText(a.key, b.key),
  );
}
