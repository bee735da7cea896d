/** What happened for the first time, from what passed with people and the openings. Method: M9. */
import type { OutputOf } from '#contract/contract.ts';
import type { Day } from '#domain/day.ts';
import { milestones } from '#domain/search/milestones.ts';
import type { Reading } from '#store/kernel/store.ts';
import type { Dealing } from '../outreach/dealings.ts';
import { readSteps } from './read-steps.ts';

type Milestone = OutputOf<'listMilestones'>['milestones'][number];

export async function readMilestones(
  r: Reading,
  dealings: ReadonlyMap<string, Dealing>,
  today: Day,
): Promise<Milestone[]> {
  const all = [...dealings.values()];
  const steps = await readSteps(r);
  const letters = all.flatMap(({ messages }) => messages);
  const message = (row: Dealing['messages'][number]) =>
    row.sent_on === null
      ? []
      : [{ ...none, id: row.id, on: row.sent_on, at: row.sent_at ?? row.created_at, personId: row.person_id }];
  return [
    ...milestones(
      {
        messages: letters
          .filter((m) => m.direction === 'out' && m.status === 'sent' && m.kind === 'first')
          .flatMap(message),
        replies: letters.filter((m) => m.direction === 'in' && m.meaning !== 'out-of-office').flatMap(message),
        conversations: all
          .flatMap(({ conversations }) => conversations)
          .flatMap((row) =>
            row.status === 'held' && row.held_on !== null
              ? [{ ...none, id: row.id, on: row.held_on, at: row.at ?? row.created_at, personId: row.person_id }]
              : [],
          ),
        referrals: all
          .flatMap(({ referredTo }) => referredTo)
          .map((row) => ({
            ...none,
            id: row.id,
            on: row.on_day,
            at: row.created_at,
            personId: row.from_person_id,
            namedId: row.to_person_id,
          })),
        ...steps,
        names: new Map(all.map(({ person }) => [person.id, person.name])),
      },
      today,
    ),
  ];
}

const none = { personId: null, opportunityId: null, organization: '' } as const;
