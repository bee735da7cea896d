/** Finds people, organizations, conversations and what was learned by a few letters, for jumping to them. Method: M3, M6. */
import type { OutputOf } from '#contract/contract.ts';
import { compareText } from '#domain/compare-text.ts';
import { isAbout } from '#domain/learning/word-stems.ts';
import { fold } from '#domain/people/fold.ts';
import { ok } from '#domain/result.ts';
import type { Reading } from '#store/kernel/store.ts';
import { peopleSnapshot, searchSnapshot } from '#store/search-cache.ts';
import { insightShapes } from '../learning/insight-shapes.ts';
import type { UseCase } from '../use-case.ts';

type Found = OutputOf<'find'>['items'][number];

/** Of the places in the list, this part is for organizations and this for what was learned, where there are that many. */
const organizationsPart = 1 / 3;
const insightsPart = 1 / 3;

/**
 * Her organizations first, they are few and looked for most; then people; then the conversations with those people, newest first; then
 * what was learned, newest first. A question works as well: "who told me about overtime?"
 */
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
    const learned = await insightsAbout(reading, text, Math.ceil(limit * insightsPart));
    const items: Found[] = [
      ...organizations
        .slice(0, Math.ceil(limit * organizationsPart))
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
    return ok({ items: [...items.slice(0, limit - learned.length), ...learned] });
  });

/** Newest first; words of who said it and where count too. */
async function insightsAbout(reading: Reading, text: string, atMost: number): Promise<Found[]> {
  const all = await insightShapes(reading, await reading.all('insights'));
  return all
    .filter((one) => isAbout([one.text, one.personName, one.organizationName, one.roleName].join(' '), text))
    .sort((a, b) => compareText(b.on, a.on) || compareText(b.id, a.id))
    .slice(0, atMost)
    .map((one) => ({
      kind: 'insight',
      id: one.id,
      title: one.text,
      subtitle: [one.personName, one.organizationName].filter((part) => part !== null).join(', '),
    }));
}

function beginsAnyWord(name: string, wanted: string): boolean {
  return ` ${name}`.includes(` ${wanted}`);
}
