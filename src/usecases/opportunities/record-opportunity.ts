/** Keeps an opening heard of in a conversation, with who told her; telling it again repeats nothing. Method: M10, M6. */
import { openingTitle, postedGuess } from '#domain/search/opportunities.ts';
import type { Row, Writing } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';

export interface HeardOf {
  readonly person: Row<'people'>;
  readonly conversationId: string;
  /** Where they work, when that is on her list. */
  readonly organizationId: string | null;
  readonly heardOn: string;
  /** In her words. */
  readonly text: string;
}

/** Its id; null when nothing was said. */
export async function recordOpportunity(
  w: Writing,
  { person, conversationId, organizationId, heardOn, text }: HeardOf,
  { now, newId }: Pick<Context, 'now' | 'newId'>,
): Promise<string | null> {
  const notes = text.trim();
  if (notes === '') return null;
  const there = await w.from('opportunities').selectAll().where('conversation_id', '=', conversationId).execute();
  const title = openingTitle(notes);
  const same = there.find((row) => row.title === title || row.notes === notes);
  if (same) return same.id;
  const id = newId();
  await w.add('opportunities', {
    id,
    created_at: now,
    changed_at: now,
    organization: person.organization,
    employer_key: person.employer_key,
    organization_id: organizationId,
    role_id: null,
    title,
    posted: postedGuess(notes),
    url: '',
    heard_on: heardOn,
    person_id: person.id,
    conversation_id: conversationId,
    application_id: null,
    stage: 'heard',
    stage_on: heardOn,
    closed_because: '',
    notes: notes === title ? '' : notes,
  });
  return id;
}
