/** What the map shows, in words: for the list, for the cards, for those who hear it. */

import { sayPeople } from './names.ts';
import type { Chart, Chosen } from './network-types.ts';

const closenessWords = ['Hardly known', 'A little', 'Well', 'Close'] as const;

/** How close, in words; for someone only named, that. */
export function sayCloseness({ network, named }: Chart, person: number): string {
  if (named.has(person)) return 'Named to you';
  const closeness = network.people.closeness[person] ?? 0;
  return closenessWords[closeness >= 6 ? 3 : closeness >= 3 ? 2 : closeness >= 1 ? 1 : 0];
}

/** "Named by Tom Okafor", "Ana Duarte works there too"; '' when nobody leads there. */
export function sayThrough({ network, through }: Chart, person: number): string {
  const via = through[person];
  if (!via) return '';
  const name = network.people.name[via.person] ?? 'someone';
  return via.how === 'named' ? `Named by ${name}` : `${name} works there too`;
}

const standingWords = {
  'not-yet': '',
  drafted: 'A message is begun',
  waiting: 'You wrote',
  replied: 'They answered',
  agreed: 'You agreed to talk',
  talked: 'You talked',
  declined: 'They said no',
  closed: 'It rests',
} as const;

export function sayStanding({ standing, left }: Chart, person: number): string {
  if (left.has(person)) return 'Not to be written to';
  return standingWords[standing.get(person) ?? 'not-yet'];
}

/** One sentence for someone who hears the map rather than sees it. */
export function sayChosen(chart: Chart, chosen: Chosen): string {
  if (chosen.kind === 'place') {
    const place = chart.places[chosen.at];
    if (!place) return '';
    const name = place.name === '' ? 'No employer known' : place.name;
    const more = place.people > 0 ? ' Enter goes in.' : '';
    return `${name}, ${sayPeople(place.people)}.${more}`;
  }
  const { people } = chart.network;
  const parts = [
    people.name[chosen.at] ?? '',
    chart.network.titles[chosen.at] ?? '',
    sayCloseness(chart, chosen.at).toLowerCase(),
    sayStanding(chart, chosen.at).toLowerCase(),
    sayThrough(chart, chosen.at),
  ].filter((part) => part !== '');
  return `${parts.join(', ')}. Enter opens their page.`;
}
