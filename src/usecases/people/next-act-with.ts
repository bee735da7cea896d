/** The next act with one person: what is due, else a first message when nothing speaks against it. Method: M4, M9. */
import { type Act, act } from '#domain/search/act.ts';
import type { Reading } from '#store/kernel/store.ts';
import { findSeeker } from '#store/seekers.ts';
import type { Dealing } from '../outreach/dealings.ts';
import { actsWith } from '../today/acts-with.ts';
import type { Context } from '../use-case.ts';
import type { PersonOut } from './person-shape.ts';

/** null when the door is closed, it is her turn to wait, or her search is over and nothing is owed. */
export async function nextActWith(
  reading: Reading,
  context: Context,
  person: PersonOut,
  dealing: Dealing | undefined,
): Promise<Act | null> {
  if (person.doNotContact) return null;
  const hasHistory =
    dealing !== undefined && dealing.messages.length + dealing.conversations.length + dealing.promises.length > 0;
  const [due] = hasHistory ? await actsWith(reading, context, [person.id]) : [];
  if (due) return due;
  const standing = dealing?.standing ?? 'not-yet';
  if (person.closed || (standing !== 'not-yet' && standing !== 'drafted')) return null;
  if (((await findSeeker(reading))?.landed_on ?? null) !== null) return null;
  const bare = {
    id: person.id,
    name: person.name,
    organizationId: person.organizationId,
    organizationName: person.organization || null,
  };
  const isReferred = dealing !== undefined && dealing.referredBy.length > 0;
  return act(bare, {
    key: `write:${person.id}`,
    kind: 'write',
    title: `Write to ${person.name}`,
    because:
      standing === 'drafted'
        ? 'A draft is waiting to be sent.'
        : isReferred
          ? 'Someone suggested them, and that is fresh now.'
          : 'You have not written yet.',
    button: standing === 'drafted' ? 'Finish the message' : 'Write a message',
    dueOn: null,
  });
}
