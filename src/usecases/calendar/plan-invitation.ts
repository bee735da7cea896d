/** What taking an invitation would do, worked out once for the preview and for the act itself. Method: M5. */
import type { CheckedInputOf, OutputOf, ProblemFrom } from '#contract/contract.ts';
import { minutesOf, sayDayAndTime } from '#domain/conversations/time-slots.ts';
import type { Day, Instant } from '#domain/day.ts';
import { sayDay } from '#domain/outreach/cadence-words.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';
import { changeOf, talkAgreed, talkOfUid } from './known-talk.ts';
import { theirClock, zoneSaid } from './their-clock.ts';
import { type WhoInvites, whoInvites } from './who-invites.ts';

type Asked = CheckedInputOf<'previewInvitation'>;
type Event = Asked['event'];
type Preview = OutputOf<'previewInvitation'>;

export interface InvitationPlan {
  readonly change: Preview['change'];
  /** The talk it belongs to; undefined when it is a new one. */
  readonly row: Row<'conversations'> | undefined;
  readonly person: Row<'people'> | null;
  readonly because: string;
  readonly candidates: WhoInvites['candidates'];
  readonly at: Instant | null;
  /** As written in the file; '' when it names none. */
  readonly day: Day | '';
  readonly minutes: number;
  readonly place: string;
  readonly channel: Row<'conversations'>['channel'];
  /** Their zone where the invitation or the person says it; '' when not known. */
  readonly theirZone: string;
  readonly asks: readonly Preview['asks'][number][];
}

export async function planInvitation(
  r: Reading,
  { event, clock, time, personId }: Asked,
  context: Context,
): Promise<Result<InvitationPlan, ProblemFrom<'previewInvitation'>>> {
  const said = clock === '' ? null : zoneSaid(clock, context);
  if (said && !said.ok) return said;
  const given = personId === null ? undefined : await r.one('people', personId);
  if (personId !== null && !given) return fail({ kind: 'personNotFound', personId });
  const moment = startOf(event, said?.value ?? '', time, context);
  const ofUid = await talkOfUid(r, event);
  const who = await whoInvites(r, event);
  const owner = ofUid && (await r.one('people', ofUid.person_id));
  const person = given ?? owner ?? who.person;
  const row = ofUid ?? (person && moment.at ? await talkAgreed(r, person.id, moment.at, context) : undefined);
  const at = moment.at ?? (event.status === 'canceled' ? (row?.at ?? null) : null);
  const { place, channel } = placeOf(event);
  const plan = { row, person, at, place, channel, minutes: lengthOf(event) };
  const change = whatChanges(event, plan, ofUid !== undefined);
  const settles = ['same', 'older', 'canceled', 'answered'].includes(change);
  const conversations = person
    ? await r.from('conversations').selectAll().where('person_id', '=', person.id).execute()
    : [];
  const theirs = theirClock(person ?? undefined, conversations, context).zone;
  return ok({
    ...plan,
    day: event.day,
    change,
    because: given ? 'You said who it is.' : owner ? 'It belongs to a talk on your list.' : who.because,
    candidates: person ? [] : who.candidates,
    theirZone: theirs || (who.isHers || event.zone === 'UTC' ? '' : event.zone || (said?.value ?? '')),
    asks: settles ? [] : [...(person ? [] : (['person'] as const)), ...moment.asks],
  });
}

/** The moment it begins, or what must be said for it: the hour of a whole day, or whose clock a time is on. Never guessed. */
function startOf(
  event: Event,
  clock: string,
  time: string,
  { zones, zone }: Context,
): { readonly at: Instant | null; readonly asks: readonly ('clock' | 'time')[] } {
  if (event.start !== null && !event.allDay) return { at: new Date(event.start).toISOString(), asks: [] };
  if (event.day === '') return { at: null, asks: ['time'] };
  const hour = event.allDay ? time : event.time.slice(0, 5);
  if (hour === '') return { at: null, asks: ['time'] };
  // An hour that she names herself is on her own clock unless she says otherwise.
  const on = clock || (event.allDay ? zone : '');
  if (on === '') return { at: null, asks: ['clock'] };
  return { at: zones.instantOf(on, event.day, hour), asks: [] };
}

function whatChanges(
  event: Event,
  { row, at, place, minutes }: Pick<InvitationPlan, 'row' | 'at' | 'place' | 'minutes'>,
  byUid: boolean,
): Preview['change'] {
  const saysNo = event.method === 'REPLY' && event.attendees.some(({ status }) => status === 'declined');
  if (!row) return event.status === 'canceled' || saysNo ? 'canceled' : 'new';
  if (row.status === 'held') return 'same';
  const change = byUid ? changeOf(row, event) : 'held';
  if (change === 'answered') return saysNo ? 'canceled' : 'answered';
  if (change !== 'held') return change;
  if (event.status === 'canceled') return 'canceled';
  if (row.status !== 'planned' || (at !== null && at !== row.at)) return 'moved';
  if (!byUid) return 'agreed';
  const isSame = (place === '' || place === row.place) && minutes === row.minutes && event.joinUrl === row.join_url;
  return isSame ? 'same' : 'changed';
}

/** A link is where it takes place; else the place as written. */
function placeOf({ joinUrl, location }: Event): Pick<InvitationPlan, 'place' | 'channel'> {
  if (joinUrl !== '') return { place: joinUrl.slice(0, 1000), channel: 'video' };
  const place = location.replace(/\s+/g, ' ').trim().slice(0, 1000);
  if (place === '') return { place, channel: 'other' };
  return { place, channel: /^\+?[\d\s().-]{7,}$/.test(place) ? 'phone' : 'coffee' };
}

/** 5 to 240 minutes; twenty when the invitation does not say (method M4). */
function lengthOf({ start, end, allDay }: Event): number {
  if (start === null || end === null || allDay) return 20;
  const minutes = minutesOf(new Date(end).toISOString()) - minutesOf(new Date(start).toISOString());
  return minutes < 5 ? 20 : Math.min(240, minutes);
}

/** What taking it does, in one sentence. */
export function sayPlan(plan: InvitationPlan, { zones, zone }: Pick<Context, 'zones' | 'zone'>): string {
  const name = plan.person?.name ?? 'them';
  const when =
    plan.at !== null
      ? sayDayAndTime(zones.localOf(zone, plan.at))
      : plan.day === ''
        ? 'a day still to be said'
        : `${sayDay(plan.day)}, its hour on your clock still to be said`;
  const was = plan.row?.at ? sayDayAndTime(zones.localOf(zone, plan.row.at)) : 'no time yet';
  switch (plan.change) {
    case 'new':
      return `A new talk with ${name}: ${when}.`;
    case 'agreed':
      return `The talk you agreed with ${name}: ${when}. Its calendar entry is joined to it.`;
    case 'moved':
      return `Your talk with ${name} moves to ${when} (it was ${was}).`;
    case 'proposed':
      return `${name} proposes ${when} instead of ${was}. Taking it agrees to that.`;
    case 'changed':
      return `Your talk with ${name} stays at ${when}; where or how long changes.`;
    case 'canceled':
      return plan.row
        ? `Your talk with ${name} (${was}) is called off.`
        : 'It calls off a talk that is not on your list. There is nothing to do.';
    case 'answered':
      return `${name} answered your invitation for ${was}. The time stands.`;
    case 'same':
      return `This is on your list already: ${name}, ${was}. Nothing changes.`;
    case 'older':
      return `This is an older version of your talk with ${name}; it stays at ${was}.`;
  }
}
