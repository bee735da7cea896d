/** How long the seeker waits for each answer among 30,000 people: in this process, checking and all. */
import { aBigSearch } from '../builders/big-search.ts';
import { type Figure, timed } from './figure.ts';

export async function benchAnswers(): Promise<Figure[]> {
  const { get, close } = await aBigSearch();
  // What was just written counts as fresh for two seconds, and is read again until then.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const { items } = await get('listPeople', { limit: 50 });
  const personId = items[0]?.id ?? '';
  const { organizations } = await get('listOrganizations', {});
  const organizationId = organizations[0]?.id ?? '';
  const letters = 'raman transit'.split('');
  const figures = [
    await timed('first page of the list', () => get('listPeople', { limit: 50 }), { aim: 20 }),
    await timed('first page, warmest first', () => get('listPeople', { limit: 50, order: 'warmth' }), { aim: 20 }),
    await timed('search by name', () => get('listPeople', { search: 'raman' }), { aim: 20 }),
    await timed('search with a slip', () => get('listPeople', { search: 'ramen transt' }), { aim: 20 }),
    await timed(
      `search while typing, ${letters.length} letters, each`,
      async () => {
        for (const [at] of letters.entries()) await get('listPeople', { search: letters.slice(0, at + 1).join('') });
      },
      { runs: 5 },
    ).then((all) => perLetter(all, letters.length)),
    await timed('Today', () => get('getToday', {}), { aim: 500 }),
    await timed('whom next, facts and all', () => get('suggestNext', {}), { aim: 400 }),
    await timed('whom next after a message was sent', async () => {
      await get('recordSent', { personId, channel: 'linkedin-message', kind: 'check-in', body: 'A word' });
      await get('suggestNext', {});
    }),
    await timed('organizations', () => get('listOrganizations', {})),
    await timed('one organization', () => get('getOrganization', { organizationId })),
    await timed('one person', () => get('getPerson', { personId })),
    await timed('save to visible (draft, then their page)', async () => {
      await get('saveDraft', { personId, channel: 'email', kind: 'first', body: 'Dear you,' });
      await get('getPerson', { personId });
    }),
    await timed('writing a conversation down', async () => {
      await get('logConversation', { personId, heldOn: '2026-11-20', learned: [{ text: 'They plan a year ahead' }] });
    }),
  ];
  await close();
  return figures;
}

/** A figure over many letters, for one of them. */
function perLetter({ value, worst = 0, processor = 0, ...figure }: Figure, letters: number): Figure {
  return { ...figure, value: value / letters, worst: worst / letters, processor: processor / letters, aim: 20 };
}
