/** Finds people, organizations and conversations by a few letters, for jumping to them. */
import type { OutputOf } from '#contract/contract.ts';
import { fold } from '#domain/people/fold.ts';
import { ok } from '#domain/result.ts';
import { peopleSnapshot, searchSnapshot } from '#store/search-cache.ts';
import type { UseCase } from '../use-case.ts';

type Found = OutputOf<'find'>['items'][number];

/** Her organizations first, they are few and looked for most; then people; then the conversations with those people, newest first. */
export const find: UseCase<'find'> = ({ text, limit }, context) =>
  context.store.read(async (reading) => {
    const wanted = fold(text);
    if (wanted === '') return ok({ items: [] });
    const organizations = (await reading.all('organizations')).filter((row) => beginsAnyWord(fold(row.name), wanted));
    const snapshot = await peopleSnapshot(reading, context.now);
    const { ids } = searchSnapshot(snapshot, text, limit);
    const conversations = await reading
      .from('conversations')
      .selectAll()
      .where('person_id', 'in', ids.length > 0 ? [...ids] : [''])
      .orderBy('held_on', 'desc')
      .limit(limit)
      .execute();
    const items: Found[] = [
      ...organizations
        .slice(0, Math.ceil(limit / 3))
        .map((row): Found => ({ kind: 'organization', id: row.id, title: row.name, subtitle: row.why })),
      ...ids.flatMap((id): Found[] => {
        const person = snapshot.people.get(id);
        return person
          ? [
              {
                kind: 'person',
                id,
                title: person.name,
                subtitle: [person.title, person.organization].filter((part) => part !== '').join(', '),
              },
            ]
          : [];
      }),
      ...conversations.map(
        (row): Found => ({
          kind: 'conversation',
          id: row.id,
          title: `Conversation with ${snapshot.people.get(row.person_id)?.name ?? 'someone'}`,
          subtitle: row.held_on ?? (row.at === null ? '' : context.dayOf(row.at)),
        }),
      ),
    ];
    return ok({ items: items.slice(0, limit) });
  });

function beginsAnyWord(name: string, wanted: string): boolean {
  return ` ${name}`.includes(` ${wanted}`);
}
