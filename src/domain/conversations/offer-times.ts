/** Which three times to offer someone, kind to both clocks and both calendars. Method: M5; evidence 2.3. */
import { addDays, type Day, type Instant } from '../day.ts';
import { businessDaysBetween, isBusinessDay } from '../outreach/business-days.ts';
import type { LocalTime, Zones } from '../zones.ts';
import { type Interval, minuteOfDay, minutesOf, type Slot, slotAt, slotMinutes, timeOf } from './time-slots.ts';

export interface OfferQuestion {
  /** Now, or when the message leaves. */
  readonly from: Instant;
  /** The seeker's zone, and theirs; both must be zones. */
  readonly zone: string;
  readonly theirZone: string;
  /** Conversations already planned. */
  readonly busy: readonly Interval[];
  /** Days off where the seeker is, and where they are. */
  readonly holidays: ReadonlySet<Day>;
  readonly theirHolidays: ReadonlySet<Day>;
}

export interface Offer {
  /** Three as a rule, in order of time, on two or three days; fewer only when the calendars leave no room for four weeks. */
  readonly slots: readonly Slot[];
  /** All of it to paste into a message; '' when there is no slot. */
  readonly text: string;
  /** Why these, in a sentence or two. */
  readonly because: string;
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly because: string;
}

const noon = 720;
/** From the working day to the hours when most are up: any two zones share some of the last. */
const windows: readonly Window[] = [
  { from: 540, to: 1020, because: 'Between 9 am and 5 pm for both of you' },
  {
    from: 480,
    to: 1140,
    because: 'Your working days hardly meet, so these are the kindest hours for both: between 8 am and 7 pm',
  },
  {
    from: 420,
    to: 1260,
    because: 'Your working days do not meet, so these are the kindest hours for both: between 7 am and 9 pm',
  },
];
/** Two to six business days out (evidence 2.3); two and four weeks only when holidays or plans fill that. */
const spans = [
  { least: 2, most: 6, strict: true },
  { least: 2, most: 6, strict: false },
  { least: 2, most: 10, strict: false },
  { least: 2, most: 20, strict: false },
] as const;

/** Three times of twenty minutes on the half hour; never in the past, on a weekend or on a holiday of either, each by their own calendar. */
export function offerTimes(question: OfferQuestion, zones: Zones): Offer {
  let best: Choice | null = null;
  for (const span of spans)
    for (const window of windows) {
      const slots = choose(freeSlots(question, zones, span, window), window);
      const days = new Set(slots.map((slot) => slot.here.day)).size;
      if (slots.length === 3 && days >= 2) return say({ slots, span, window }, question, zones);
      if (slots.length > (best?.slots.length ?? 0)) best = { slots, span, window };
    }
  return best
    ? say(best, question, zones)
    : { slots: [], text: '', because: 'No time in the next four weeks suits both calendars.' };
}

interface Choice {
  readonly slots: readonly Slot[];
  readonly span: (typeof spans)[number];
  readonly window: Window;
}

/** Every slot of the window on every day of the span, by day here. */
function freeSlots(
  question: OfferQuestion,
  zones: Zones,
  span: (typeof spans)[number],
  window: Window,
): readonly (readonly Slot[])[] {
  const today = zones.localOf(question.zone, question.from);
  const theirToday = zones.localOf(question.theirZone, question.from);
  const days: (readonly Slot[])[] = [];
  let count = 0;
  // Sixty days hold twenty business days whatever the holidays.
  for (let n = 1; n <= 60 && count <= span.most; n++) {
    const day = addDays(today.day, n);
    if (!isBusinessDay(day, question.holidays)) continue;
    count += 1;
    if (count < span.least || count > span.most) continue;
    const slots: Slot[] = [];
    for (let minute = window.from; minute + slotMinutes <= window.to; minute += 30) {
      const slot = slotAt(zones, question.zone, question.theirZone, day, timeOf(minute));
      if (slot && suitsThem(slot.there, question, span, window, theirToday) && !isBusy(slot, question.busy))
        slots.push(slot);
    }
    if (slots.length > 0) days.push(slots);
  }
  return days;
}

function suitsThem(
  there: LocalTime,
  question: OfferQuestion,
  span: (typeof spans)[number],
  window: Window,
  theirToday: LocalTime,
): boolean {
  const minute = minuteOfDay(there.time);
  if (minute < window.from || minute + slotMinutes > window.to) return false;
  if (!isBusinessDay(there.day, question.theirHolidays)) return false;
  if (!span.strict) return true;
  const count = businessDaysBetween(theirToday.day, there.day, question.theirHolidays);
  return count >= span.least && count <= span.most;
}

function isBusy(slot: Slot, busy: readonly Interval[]): boolean {
  const [start, end] = [minutesOf(slot.start), minutesOf(slot.end)];
  return busy.some((interval) => minutesOf(interval.start) < end && minutesOf(interval.end) > start);
}

/** The first, the middle and the last day; early, late and in the middle of what the day allows, on the hour where it can be. */
function choose(days: readonly (readonly Slot[])[], window: Window): readonly Slot[] {
  const last = days.length - 1;
  const picks: readonly (readonly [number, number])[] = [
    [0, 0.2],
    [Math.floor(last / 2), 0.85],
    [last, 0.5],
  ];
  const chosen: Slot[] = [];
  for (const [at, share] of picks) {
    const open = kindest(
      (days[at] ?? []).filter((slot) => !chosen.includes(slot)),
      window,
    );
    const slot = open[Math.min(open.length - 1, Math.floor(open.length * share))];
    if (slot) chosen.push(slot);
  }
  return chosen.sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** Within working hours all that begin on the hour here, else those within an hour of the kindest. */
function kindest(slots: readonly Slot[], window: Window): readonly Slot[] {
  if (window === windows[0]) {
    const onTheHour = slots.filter((slot) => slot.here.time.endsWith(':00'));
    return onTheHour.length > 0 ? onTheHour : slots;
  }
  const least = Math.min(...slots.map(strain));
  return slots.filter((slot) => strain(slot) <= least + 60);
}

/** Minutes that the less lucky of the two is away from working hours. */
function strain(slot: Slot): number {
  return Math.max(outside(slot.here.time), outside(slot.there.time));
}

function outside(time: string): number {
  const minute = minuteOfDay(time);
  return minute < noon ? Math.max(0, 540 - minute) : Math.max(0, minute + slotMinutes - 1020);
}

function say({ slots, span, window }: Choice, question: OfferQuestion, zones: Zones): Offer {
  const out =
    span.most === 6 ? 'two to six business days out' : 'later than usual, because nearer days are taken or holidays';
  const changes = [...new Set([question.zone, question.theirZone])]
    .filter((zone) => {
      const now = zones.offsetMinutesAt(zone, question.from);
      return slots.some((slot) => zones.offsetMinutesAt(zone, slot.start) !== now);
    })
    .map((zone) => zones.placeOf(zone));
  const clocks =
    changes.length > 0 ? ` The clocks change in ${changes.join(' and in ')} before then; that is counted in.` : '';
  return {
    slots,
    text: [
      'Would one of these suit you for twenty minutes?',
      ...slots.map((slot) => `- ${slot.text}`),
      'If none does, tell me what would, and I will make it work.',
    ].join('\n'),
    because: `${window.because}, ${out}.${clocks}`,
  };
}
