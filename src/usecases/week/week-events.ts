/** What happened, from the facts kept: what a week is told from. Method: M9. */
import type { MessageKind } from '#domain/outreach/draft.ts';
import type { ReplyMeaning } from '#domain/outreach/outreach-state.ts';
import type { WeekEvent } from '#domain/search/week-review.ts';
import type { Reading } from '#store/kernel/store.ts';
import type { Dealing } from '../outreach/dealings.ts';
import { readSteps, type Step } from './read-steps.ts';

/** Every event, in no order; notes of absence, drafts and applications not sent are none. */
export async function readWeekEvents(
  r: Reading,
  dealings: ReadonlyMap<string, Dealing>,
): Promise<readonly WeekEvent[]> {
  const applications = await r.from('applications').selectAll().where('status', '<>', 'saved').execute();
  const steps = await readSteps(r);
  const name = (id: string | null): string => dealings.get(id ?? '')?.person.name ?? '';
  const step = ({ id, on, at, personId, organization, opportunityId, conversationId }: Step) => ({
    ...{ id, on, at, personId, organization, opportunityId, conversationId },
    name: name(personId),
  });
  return [
    ...[...dealings.values()].flatMap((dealing) => withPerson(dealing, name)),
    ...applications.flatMap((row): WeekEvent[] =>
      row.applied_on === null
        ? []
        : [
            {
              ...nobody,
              kind: 'applied',
              id: row.id,
              on: row.applied_on,
              at: row.created_at,
              organization: row.organization,
              title: row.title,
            },
          ],
    ),
    ...steps.openings.map((one): WeekEvent => ({ ...step(one), kind: 'opening', title: one.title })),
    ...steps.interviews.map((one): WeekEvent => ({ ...step(one), kind: 'interview', title: one.title })),
    ...steps.offers.map((one): WeekEvent => ({ ...step(one), kind: 'offer' })),
  ];
}

function withPerson(
  { person, messages, conversations, referredTo, promises }: Dealing,
  nameOf: (id: string) => string,
): readonly WeekEvent[] {
  const who = { ...nobody, personId: person.id, name: person.name };
  return [
    ...messages.flatMap((row): WeekEvent[] => {
      if (row.sent_on === null || row.status === 'draft' || row.meaning === 'out-of-office') return [];
      const of = { ...who, id: row.id, on: row.sent_on, at: row.sent_at ?? row.created_at };
      return row.direction === 'in'
        ? [{ ...of, kind: 'answered', meaning: row.meaning as ReplyMeaning | null }]
        : [{ ...of, kind: 'wrote', message: row.kind as MessageKind }];
    }),
    ...conversations.flatMap((row): WeekEvent[] =>
      row.status === 'held' && row.held_on !== null
        ? [
            {
              ...who,
              kind: 'talked',
              id: row.id,
              on: row.held_on,
              at: row.at ?? row.created_at,
              conversationId: row.id,
            },
          ]
        : [],
    ),
    ...referredTo.map(
      (row): WeekEvent => ({
        ...who,
        kind: 'named',
        id: row.id,
        on: row.on_day,
        at: row.created_at,
        namedName: nameOf(row.to_person_id) || 'someone',
      }),
    ),
    ...promises.flatMap((row): WeekEvent[] =>
      row.kind === 'promise' && row.kept_on !== null
        ? [{ ...who, kind: 'kept', id: row.id, on: row.kept_on, at: row.changed_at, text: row.text }]
        : [],
    ),
  ];
}

const nobody = { personId: null, name: '', organization: '', conversationId: null, opportunityId: null } as const;
