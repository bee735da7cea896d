/** How long the seeker waits for where she stands after a year of search: 5,000 messages, 500 conversations, 100 openings, read from SQLite. */
import { aLongSearch } from '../builders/long-search.ts';
import { type Figure, timed } from './figure.ts';

export async function benchStanding(): Promise<Figure[]> {
  const { get, close } = await aLongSearch();
  // What was just written counts as fresh for two seconds, and is read again until then.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const figures = [
    await timed('where she stands, the very first', () => get('getStanding', {}), { runs: 1, before: 0 }),
    await timed('where she stands', () => get('getStanding', {}), { aim: 100 }),
    await timed('the facts behind a figure', () => get('listBehind', { step: 'replied' }), { aim: 100 }),
    await timed('Today', () => get('getToday', {}), { aim: 300 }),
  ];
  await close();
  return figures;
}
