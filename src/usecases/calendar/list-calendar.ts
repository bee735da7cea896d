/** What stands in her calendar: conversations by the hour, due acts by the day. Method: M5, M9. */
import type { OutputOf } from '#contract/contract.ts';
import { prepareAsText } from '#domain/conversations/prepare-as-text.ts';
import { addMinutes } from '#domain/conversations/time-slots.ts';
import { addDays } from '#domain/day.ts';
import { fail, ok } from '#domain/result.ts';
import type { Pause } from '#domain/search/pause.ts';
import { promiseDue } from '#domain/search/today-talks.ts';
import type { Row } from '#store/kernel/store.ts';
import { findSeeker } from '#store/seekers.ts';
import { prepareConversation } from '../conversations/prepare-conversation.ts';
import { openingEntries } from '../opportunities/opening-entries.ts';
import { openingsToday } from '../opportunities/openings-today.ts';
import { type Dealing, readDealings } from '../outreach/dealings.ts';
import { hourIn } from '../today/read-today.ts';
import type { Context, UseCase } from '../use-case.ts';
import { readPauses } from '../week/read-pauses.ts';

type Entry = OutputOf<'listCalendar'>['entries'][number];

/** Held talks stay in the calendar for this many days. */
const heldDays = 90;

export const listCalendar: UseCase<'listCalendar'> = async ({ key, withPages }, context) => {
  const found = await context.store.read(async (r) => {
    const seeker = await findSeeker(r);
    if (key !== undefined && (seeker?.feed_key ?? '') !== key) return null;
    return {
      dealings: [...(await readDealings(r, context)).values()],
      openings: await openingsToday(r, context, hourIn),
      pauses: await readPauses(r),
      isOver: (seeker?.landed_on ?? null) !== null,
    };
  });
  if (!found) return fail({ kind: 'feedNotFound' });
  const talks = found.dealings.flatMap((dealing) => talksOf(dealing, context));
  const pages = new Map<string, string>();
  if (withPages)
    for (const { row } of talks.filter((talk) => talk.row.status === 'planned'))
      pages.set(row.id, await pageBefore(row, context));
  return ok({
    name: 'Who Else',
    entries: [
      ...talks.map(({ entry }) => ({ ...entry, prepare: pages.get(entry.id) ?? '' })),
      ...found.dealings.flatMap((dealing) => actsOf(dealing, context, found)),
      ...openingEntries(found.openings, context),
    ],
  });
};

interface Talk {
  readonly row: Row<'conversations'>;
  readonly entry: Extract<Entry, { kind: 'conversation' }>;
}

function talksOf({ person, conversations }: Dealing, { today }: Context): readonly Talk[] {
  const since = addDays(today, -heldDays);
  return conversations.flatMap((row) => {
    if (row.at === null || (row.status !== 'planned' && row.status !== 'held') || row.at < since) return [];
    const entry = {
      kind: 'conversation',
      id: row.id,
      title: `Talk with ${person.name}`,
      startsAt: row.at,
      endsAt: addMinutes(row.at, row.minutes),
      prepare: '',
      location: row.place || row.join_url,
      canceled: false,
    } as const;
    return [{ row, entry }];
  });
}

/** What is due on a day, as Today says it; what is late stands on today, so that it is seen. */
function actsOf(
  { person, outreach, promises }: Dealing,
  { today }: Context,
  { pauses, isOver }: { readonly pauses: readonly Pause[]; readonly isOver: boolean },
): readonly Entry[] {
  const on = (day: string) => (day < today ? today : day);
  const acts: Entry[] = promises
    .filter((promise) => promise.kept_on === null && (promise.kind === 'promise' || person.do_not_contact_on === null))
    .map((promise) => ({
      kind: 'act',
      id: promise.id,
      title:
        promise.kind === 'thank-you' ? `Thank ${person.name}` : promise.text || `Tell ${person.name} what came of it`,
      dueOn: on(promiseDue({ kind: promise.kind, dueOn: promise.due_on }, pauses, today)),
    }));
  const title = dueTitles[outreach.due ?? 'close'](person.name);
  const isMoot = isOver && outreach.due !== 'answer';
  if (title !== '' && !isMoot && outreach.dueOn !== null && person.do_not_contact_on === null)
    acts.push({ kind: 'act', id: `${outreach.due}-${outreach.messageId}`, title, dueOn: on(outreach.dueOn) });
  return acts;
}

const dueTitles = {
  'follow-up': (name: string) => `Follow up with ${name}`,
  answer: (name: string) => `Answer ${name}`,
  'come-back': (name: string) => `Write to ${name} again, as agreed`,
  close: () => '',
} as const;

async function pageBefore(row: Row<'conversations'>, context: Context): Promise<string> {
  const page = await prepareConversation({ personId: row.person_id, conversationId: row.id }, context);
  return page.ok ? prepareAsText(page.value) : '';
}
