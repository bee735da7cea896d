/** The sentences of the learned page. Pure. */
import type { Sought } from './insight-filters.tsx';
import type { Insight } from './insight-types.ts';

/** "14 things from 6 people, 5 of them in their own words." */
export function sayLearned(insights: readonly Pick<Insight, 'personId' | 'isQuote'>[]): string {
  if (insights.length === 0) return '';
  const people = new Set(insights.flatMap((one) => one.personId ?? [])).size;
  const quotes = insights.filter((one) => one.isQuote).length;
  const things = insights.length === 1 ? 'One thing' : `${insights.length.toLocaleString('en-US')} things`;
  const from = people === 0 ? '' : people === 1 ? ' from one person' : ` from ${people} people`;
  const said =
    quotes === 0
      ? ''
      : insights.length === 1
        ? ', in their own words'
        : `, ${quotes === 1 ? 'one' : quotes} in their own words`;
  return `${things}${from}${said}.`;
}

/** How many are shown, said when something is looked for; how to go on when nothing is. */
export function sayFound(count: number, { search, theme, organizationId, roleId }: Sought): string {
  const isSought = search.trim() !== '' || theme !== null || organizationId !== null || roleId !== null;
  if (count === 0) return 'Nothing of that kind yet. Try fewer words, or look at everything.';
  if (!isSought) return 'Newest first.';
  return count === 1 ? 'One found.' : `${count.toLocaleString('en-US')} found, newest first.`;
}

/** "2 contradict, one agrees". */
export function sayLinked(links: readonly { readonly kind: string }[]): string {
  const count = (kind: string) => links.filter((one) => one.kind === kind).length;
  const say = (n: number, one: string, many: string) =>
    n === 0 ? [] : [n === 1 ? `one pair ${one}` : `${n} pairs ${many}`];
  const said = [
    ...say(count('contradicts'), 'contradicts', 'contradict'),
    ...say(count('agrees'), 'agrees', 'agree'),
  ].join(', ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
