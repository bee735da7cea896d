/** Openings of the made-up search: one heard of yesterday, one where she is interviewing, and an offer with things still open. */
import { addDays, type Day } from '#domain/day.ts';
import { employerKey } from '#domain/organizations/employer-name.ts';
import type { Writing } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';
import { sampleId } from './sample-ids.ts';
import { sampleOrganizations } from './sample-people.ts';
import { sampleTalks } from './sample-story.ts';

const sampleOpenings = [
  {
    talk: 'priya',
    at: 'harbor',
    title: 'A planner on the east desk retires in spring',
    posted: 'not posted',
    stage: 'heard',
    stageDaysAgo: 1,
  },
  {
    talk: 'elena',
    at: 'water',
    title: 'Someone to explain the new water plan to neighborhoods',
    posted: 'not posted',
    stage: 'interviewing',
    stageDaysAgo: 6,
  },
  {
    talk: 'marisol',
    at: 'streets',
    title: 'Community engagement manager',
    posted: 'posted',
    stage: 'offer',
    stageDaysAgo: 2,
  },
] as const;

/** Days from today; those ahead are positive. */
const sampleInterviews = [
  {
    at: 'water',
    name: 'A walk with the outreach team',
    day: -6,
    withWhom: 'Elena’s team',
    status: 'held',
    notes: 'They asked how I would explain pipes to a class of thirteen. We drew it on the pavement.',
  },
  { at: 'water', name: 'A talk with the director', day: 6, withWhom: 'the director', status: 'planned', notes: '' },
  {
    at: 'streets',
    name: 'Breakfast with the team',
    day: -8,
    withWhom: 'the whole team',
    status: 'held',
    notes: 'Two mistakes were told before the coffee was cold, and nobody looked at the floor.',
  },
] as const;

export async function addSampleOpenings(w: Writing, { now, today }: Pick<Context, 'now' | 'today'>): Promise<void> {
  const kept = { created_at: now, changed_at: now };
  const ago = (days: number): Day => addDays(today, -days);
  await w.addAll(
    'opportunities',
    sampleOpenings.map(({ talk, at, title, posted, stage, stageDaysAgo }) => {
      const name = sampleOrganizations.find(({ slug }) => slug === at)?.name ?? '';
      return {
        ...kept,
        id: sampleId('opportunity', at),
        organization: name,
        employer_key: employerKey(name),
        organization_id: sampleId('organization', at),
        role_id: null,
        title,
        posted,
        url: '',
        heard_on: ago(sampleTalks.find(({ slug }) => slug === talk)?.daysAgo ?? 0),
        person_id: sampleId('person', talk),
        conversation_id: sampleId('conversation', talk),
        application_id: null,
        stage,
        stage_on: ago(stageDaysAgo),
        closed_because: '',
        notes: '',
      };
    }),
  );
  await w.addAll(
    'interviews',
    sampleInterviews.map(({ at, name, day, withWhom, status, notes }, place) => ({
      ...kept,
      id: sampleId('interview', `${at}-${place}`),
      opportunity_id: sampleId('opportunity', at),
      name,
      at: null,
      on_day: addDays(today, day),
      with_whom: withWhom,
      status,
      notes,
    })),
  );
  await w.add('offers', {
    ...kept,
    id: sampleId('offer', 'streets'),
    opportunity_id: sampleId('opportunity', 'streets'),
    received_on: ago(2),
    answer_by: addDays(today, 9),
    currency: 'USD',
    pay: '4850',
    pay_period: 'month',
    variable: '',
    equity: '',
    leave_days: 24,
    hours_a_week: '36',
    place: 'The old fire station; two days a week wherever you like',
    starts_on: null,
    notes: '',
    decision: '',
    decided_on: null,
    decision_reason: '',
  });
}
