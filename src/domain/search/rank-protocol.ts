/** Whom to talk to next as JSON lines ask it: weeks become days, and the same score answers. Method: M3, M8. */
import { addDays, type Day } from '../day.ts';
import { type Etiquette, usualEtiquette } from './closed-doors.ts';
import { fillWeek, type Room } from './fill-week.ts';
import { inTurns } from './in-turns.ts';
import { scorePeople } from './score-people.ts';
import type { OrganizationFacts, PersonFacts, PersonState, ReferralFacts, SearchFacts } from './search-facts.ts';
import { usualWeights, type Weights } from './weights.ts';

/** One request, a simulated week. Every field may be missing or of the wrong kind; unknown fields are ignored. */
export interface RankRequest {
  readonly week?: unknown;
  readonly seeker?: unknown;
  readonly organisations?: unknown;
  readonly people?: unknown;
  readonly events?: unknown;
  readonly budget?: unknown;
  readonly costs?: unknown;
}

export interface RankAnswer {
  /** Those for this week's room first, then the others, each best first; the ids as they were given. People left out should not be written to. */
  readonly ranking: readonly { readonly id: string | number; readonly score: number }[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Week 0 of every request, a Monday; any day would do, since only differences count. */
const weekZero: Day = '2001-01-01';

/** Weeks instead of business days: the next week is the earliest for a follow-up, four weeks for a friendly word. */
const weekly: Etiquette = {
  ...usualEtiquette,
  followUpAfterDays: 7,
  followUpsAtMost: 2,
  checkInAfterDays: 28,
  checkInsAtMost: 12,
  openForDays: 5, // three silent business days free the organization for the next person (evidence 1.1)
};

/** Answers one request from its own content alone; what cannot be read counts as unknown, and nothing throws. */
export function answerRank(request: RankRequest, weights: Weights = usualWeights): RankAnswer {
  const week = numberOf(request.week) ?? 0;
  const today = dayOf(week);
  const facts = factsOf(request, today);
  const ids = new Map<string, string | number>();
  for (const person of listOf(request.people)) {
    const id = person.id;
    if (typeof id === 'number' || typeof id === 'string') ids.set(String(id), id);
  }
  const order = inTurns(scorePeople(facts, today, weekly, weights), weights);
  const ranking = [];
  for (const { person, score } of fillWeek(order, roomOf(request, weights))) {
    const id = ids.get(person.id);
    if (id !== undefined && Number.isFinite(score)) ranking.push({ id, score });
  }
  return { ranking };
}

/** Room 0 when the request names none. */
function roomOf(request: RankRequest, weights: Weights): Room {
  const costs = fieldsOf(request.costs);
  return {
    budget: numberOf(request.budget) ?? 0,
    costs: {
      write: numberOf(costs.new) ?? 1,
      'follow-up': numberOf(costs.followUp) ?? weights.followUpCost,
      'check-in': numberOf(costs.checkIn) ?? weights.checkInCost,
    },
  };
}

function factsOf(request: RankRequest, today: Day): SearchFacts {
  const seeker = fieldsOf(request.seeker);
  const roles = Array.isArray(seeker.targetRoles) ? seeker.targetRoles.map(textOf) : [];
  const events = listOf(request.events);
  const organizations = organizationsOf(listOf(request.organisations), events, today);
  const known = new Set(organizations.map((organization) => organization.id));
  const referredOn = new Map<string, Day>();
  for (const event of events) {
    const week = numberOf(event.week);
    if (event.type === 'referred' && week !== null) {
      referredOn.set(`${String(event.person)}<${String(event.by)}`, dayOf(week));
    }
  }
  const people = listOf(request.people).map((fields) => personOf(fields, known, referredOn, today));
  return { seeker: { title: textOf(seeker.title), roles }, organizations, people };
}

function organizationsOf(list: readonly Fields[], events: readonly Fields[], today: Day): readonly OrganizationFacts[] {
  const byKey = new Map<string, OrganizationFacts>();
  for (const fields of list) {
    const key = keyOf(fields.name);
    if (key === '') continue;
    const heard = numberOf(fields.heardOfOpeningWeek);
    const motivation = numberOf(fields.motivation);
    byKey.set(key, {
      ...heardOf(key),
      onList: true,
      love: motivation === null ? null : Math.max(0, Math.min(3, (motivation - 1) * 0.75)),
      openings: [
        ...(fields.posting === true ? [{ sign: 'posted' as const, on: null }] : []),
        ...(heard === null ? [] : [{ sign: 'heard' as const, on: dayOf(heard) }]),
      ],
      fit: numberOf(fields.fit),
    });
  }
  for (const event of events) {
    const key = keyOf(event.org);
    const week = numberOf(event.week);
    if (key === '' || week === null || dayOf(week) > today) continue;
    const before = byKey.get(key) ?? heardOf(key);
    if (event.type === 'heard-of-opening') {
      byKey.set(key, { ...before, openings: [...before.openings, { sign: 'heard', on: dayOf(week) }] });
    }
    if (event.type === 'offer') byKey.set(key, { ...before, offerOn: dayOf(week) });
  }
  return [...byKey.values()];
}

function heardOf(key: string): OrganizationFacts {
  return { id: key, name: key, onList: false, love: null, openings: [], fit: null, offerOn: null, lockedPlace: null };
}

const states: Readonly<Record<string, PersonState>> = {
  new: 'none',
  contacted: 'waiting',
  scheduled: 'agreed',
  awaiting: 'replied',
  talked: 'talked',
  declined: 'declined',
};

function personOf(
  fields: Fields,
  known: ReadonlySet<string>,
  referredOn: ReadonlyMap<string, Day>,
  today: Day,
): PersonFacts {
  const id = String(fields.id);
  const key = keyOf(fields.company);
  const title = textOf(fields.title);
  const messages = fieldsOf(fields.messages);
  const status = textOf(fields.status);
  const touches = numberOf(fields.touches) ?? 0;
  const lastTouch = weekDay(fields.lastTouchWeek);
  const alumni = fields.alumni === true;
  const talks = numberOf(fields.talks) ?? 0;
  return {
    id,
    origin: fields.source === 'search' ? 'found' : fields.source === 'referral' ? 'referral' : 'known',
    organizationId: known.has(key) ? key : null,
    employerKey: key,
    title,
    seniority: null,
    recruiter: false,
    sharedEmployer: alumni,
    sharedSchool: false,
    circle: alumni ? 'alumni' : '',
    tie: {
      messagesSent: numberOf(messages.sent) ?? 0,
      messagesReceived: numberOf(messages.received) ?? 0,
      firstOn: null,
      lastOn: yearsAgo(messages.lastYearsAgo, today),
      connectedOn: yearsAgo(fields.connectedYearsAgo, today),
      closeness: numberOf(fields.closeness),
      endorsements: 0,
      recommendations: 0,
      mutuals: numberOf(fields.mutuals) ?? 0,
    },
    referredBy: referralsOf(id, fields.referredBy, referredOn),
    state: states[status] ?? (status === '' ? 'none' : 'closed'),
    firstMessageOn: touches > 0 ? addDays(lastTouch ?? today, -7 * (touches - 1)) : null,
    lastMessageOn: lastTouch,
    followUpsSent: Math.max(0, touches - 1),
    conversations: status === 'talked' ? Math.max(1, talks) : talks,
    lastConversationOn: weekDay(fields.lastTalkWeek),
    checkIns: numberOf(fields.checkIns) ?? 0,
    lastCheckInOn: null,
    rapport: numberOf(fields.rapport),
    doNotContact: false,
    skippedUntil: null,
  };
}

function referralsOf(id: string, by: unknown, referredOn: ReadonlyMap<string, Day>): readonly ReferralFacts[] {
  if (!Array.isArray(by)) return [];
  return by.map((from) => ({
    personId: String(from),
    on: referredOn.get(`${id}<${String(from)}`) ?? null,
    mayUseName: true,
  }));
}

/** Company names joined by case and space alone; '' when there is none. */
function keyOf(value: unknown): string {
  return textOf(value).toLowerCase().replace(/\s+/gu, ' ');
}

function dayOf(week: number): Day {
  return addDays(weekZero, Math.round(week * 7));
}

function weekDay(value: unknown): Day | null {
  const week = numberOf(value);
  return week === null ? null : dayOf(week);
}

function yearsAgo(value: unknown, today: Day): Day | null {
  const years = numberOf(value);
  return years === null || Math.abs(years) > 120 ? null : addDays(today, -Math.round(years * 365.25));
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
