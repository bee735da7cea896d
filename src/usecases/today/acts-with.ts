/** The acts that follow with certain people, whatever the day's handful is: shown right after something was logged. Method: M9. */
import type { Act } from '#domain/search/act.ts';
import { actsForToday } from '#domain/search/today.ts';
import type { Reading } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';
import { readToday } from './read-today.ts';

/** Pace and time away are left aside: these people are in front of her now. */
const noLimit = { firstMessagesAWeek: 100, messagesADay: 100 };

export async function actsWith(r: Reading, context: Context, personIds: readonly string[]): Promise<Act[]> {
  const { facts } = await readToday(r, context);
  const wanted = new Set(personIds);
  const theirs = {
    ...facts,
    people: facts.people.filter((person) => wanted.has(person.id)),
    conversations: facts.conversations.filter((c) => wanted.has(c.personId)),
    promises: facts.promises.filter((p) => wanted.has(p.personId)),
    suggestions: facts.suggestions.filter((s) => wanted.has(s.personId)),
    finds: [],
    pace: noLimit,
    firstMessagesThisWeek: 0,
    messagesToday: 0,
    pauses: [],
    counts: { roles: 1, organizations: 1, people: 1 },
  };
  return [...actsForToday(theirs, context.today, context.now)];
}
