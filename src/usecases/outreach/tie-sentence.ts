/** How she knows a person, in one sentence. Method: M3. */
import type { Day } from '#domain/day.ts';
import type { Dealing } from './dealings.ts';

/** From the strongest fact on file; '' when there is none. */
export function tieSentence({ person, tie }: Pick<Dealing, 'person' | 'tie'>, today: Day): string {
  const name = person.given_name || person.name;
  if (person.met_how !== '') return `How you met: ${person.met_how}.`;
  const count = tie ? tie.messages_sent + tie.messages_received : 0;
  if (tie && count > 0) {
    const last = tie.last_message_on === null ? '' : `, the last ${agoInYears(tie.last_message_on, today)}`;
    return `You and ${name} wrote each other ${count === 1 ? 'once' : `${count} times`} on LinkedIn${last}.`;
  }
  if (tie?.recommended_by_them === 1) return `${name} wrote a recommendation for you.`;
  if (tie?.recommended_by_seeker === 1) return `You wrote a recommendation for ${name}.`;
  if (person.connected_on !== null)
    return `You have been connected on LinkedIn since ${person.connected_on.slice(0, 4)}.`;
  return '';
}

function agoInYears(day: Day, today: Day): string {
  const years = Number(today.slice(0, 4)) - Number(day.slice(0, 4));
  return years <= 0 ? 'this year' : years === 1 ? 'last year' : `in ${day.slice(0, 4)}`;
}
