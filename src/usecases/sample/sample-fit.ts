/** What was said about fit in the made-up search: two who differ, one voice alone, and a place with three axes known. */
import { addDays } from '#domain/day.ts';
import type { Writing } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';
import { sampleId } from './sample-ids.ts';
import { sampleTalks } from './sample-story.ts';

/** In which talk, about which organization. `own` is her own impression of it. */
const sampleFit = [
  { talk: 'priya', at: 'harbor', axis: 'culture', score: 5, quote: 'Nobody is above riding the 6 a.m. bus here.' },
  { talk: 'tom', at: 'harbor', axis: 'culture', score: 2, quote: 'At Harbor every change waits for the board.' },
  {
    talk: 'priya',
    at: 'harbor',
    axis: 'skill',
    score: 4,
    quote: 'You would learn the scheduling software in a season.',
  },
  {
    talk: 'marisol',
    at: 'streets',
    axis: 'culture',
    score: 5,
    quote: 'Mistakes are told at Monday breakfast, first by the director.',
  },
  {
    talk: 'marisol',
    at: 'streets',
    axis: 'background',
    score: 4,
    quote: 'Whoever can hold a classroom can hold a public hearing.',
  },
  {
    talk: 'marisol',
    at: 'streets',
    axis: 'chemistry',
    about: 'team',
    score: 4,
    quote: 'They finished each other’s stories and waited for the quiet one.',
    own: true,
  },
  {
    talk: 'elena',
    at: 'water',
    axis: 'background',
    score: 5,
    quote: 'They hire people who can explain, and teach them the water part.',
  },
] as const satisfies readonly Line[];

interface Line {
  readonly talk: (typeof sampleTalks)[number]['slug'];
  readonly at: string;
  readonly axis: string;
  readonly about?: string;
  readonly score: number;
  readonly quote: string;
  readonly own?: boolean;
}

export async function addSampleFit(w: Writing, { now, today }: Pick<Context, 'now' | 'today'>): Promise<void> {
  const lines: readonly Line[] = sampleFit;
  await w.addAll(
    'fit_signals',
    lines.map(({ talk, at, axis, about = '', score, quote, own = false }, place) => ({
      id: sampleId('fit', `${talk}-${place}`),
      created_at: now,
      changed_at: now,
      organization_id: sampleId('organization', at),
      role_id: null,
      person_id: own ? null : sampleId('person', talk),
      conversation_id: sampleId('conversation', talk),
      axis,
      about,
      score,
      quote,
      on_day: addDays(today, -(sampleTalks.find((one) => one.slug === talk)?.daysAgo ?? 0)),
    })),
  );
}
