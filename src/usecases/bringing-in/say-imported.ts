/** What an import came to, in one sentence. Method: M2, M3. */
import type { Writing } from '#store/kernel/store.ts';
import { countKnownAtTargets } from '../people/employer-matches.ts';

export async function sayImported(writing: Writing, added: number, moved: number): Promise<string> {
  const { people, organizations } = await countKnownAtTargets(writing);
  const news = moved === 0 ? '' : ` ${moved} ${moved === 1 ? 'person' : 'people'} moved: a good reason to write.`;
  if (people > 0)
    return `You know ${count(people, 'person', 'people')} at ${count(organizations, 'of your organizations', 'of your organizations')}.${news}`;
  if (added > 0) return `${count(added, 'person is', 'people are')} in your list now.${news}`;
  return `Nobody new this time; everyone was already here.${news}`;
}

function count(n: number, one: string, many: string): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
}
