/** What stands in the way of writing now: someone else there is still being waited for. Method: M4 (serial, not parallel). */
import type { Reading } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';
import { type Dealing, readDealings } from './dealings.ts';

/** One sentence, or '' when nothing speaks against it. */
export async function othersWaiting(
  r: Reading,
  context: Pick<Context, 'today' | 'holidays'>,
  { person, outreach }: Dealing,
): Promise<string> {
  if (person.do_not_contact_on !== null) return `You marked ${person.name} as someone not to write to.`;
  if (person.employer_key === '' || outreach.state !== 'none') return '';
  for (const other of (await readDealings(r, context)).values()) {
    if (other.person.id === person.id || other.person.employer_key !== person.employer_key) continue;
    if (
      (other.outreach.state === 'waiting' || other.outreach.state === 'follow-up-due') &&
      !other.outreach.organizationFree
    ) {
      return `You wrote to ${other.person.name} at ${other.person.organization} and an answer may still come. One person at a time there reads better.`;
    }
  }
  return '';
}
