/** The days on which things happened, for the split of a week. Method: M0. */
import type { WeekFacts } from '#domain/search/week.ts';
import type { Reading } from '#store/kernel/store.ts';

export async function readWeekFacts(r: Reading): Promise<WeekFacts> {
  const applications = await r.from('applications').select('applied_on').where('status', '<>', 'saved').execute();
  const messages = await r.from('messages').select(['direction', 'status', 'sent_on', 'meaning']).execute();
  const conversations = await r.from('conversations').select('held_on').where('status', '=', 'held').execute();
  const days = (values: readonly (string | null)[]) => values.flatMap((day) => (day === null ? [] : [day]));
  return {
    appliedOn: days(applications.map((row) => row.applied_on)),
    sentOn: days(messages.filter((row) => row.status === 'sent').map((row) => row.sent_on)),
    repliedOn: days(
      messages.filter((row) => row.direction === 'in' && row.meaning !== 'out-of-office').map((row) => row.sent_on),
    ),
    talkedOn: days(conversations.map((row) => row.held_on)),
  };
}
