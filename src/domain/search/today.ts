/** Today's handful of acts, in the order that keeps faith with people first. Method: M9; evidence 4.5, hard rules. */
import { compareText } from '../compare-text.ts';
import type { Day, Instant } from '../day.ts';
import { type Act, act, once } from './act.ts';
import { findActs, findKey } from './find-someone.ts';
import { interviewActs, offerActs } from './offer-acts.ts';
import { pauseOn } from './pause.ts';
import type { TodayFacts, TodayPerson } from './today-facts.ts';
import { outreachActs, writeActs } from './today-messages.ts';
import { conversationActs, promiseActs, touchActs } from './today-talks.ts';

export const actsAtMost = 7;
/** New people a day, so that the list stays a handful. */
const newPeopleAtMost = 3;
/**
 * At most seven acts, what people are waiting for first. Nothing stands twice or before its day (thanks may be written on the day itself),
 * what is put off stays away until its day, and the same facts give the same acts in whatever order they come. `now` only tells whether
 * a conversation of today is over. While she is away only what others wait for stays; once her search is over, nobody new is suggested
 * and no silence is asked about.
 */
export function actsForToday(facts: TodayFacts, today: Day, now?: Instant): readonly Act[] {
  const peopleById = new Map(facts.people.map((person) => [person.id, person]));
  const open = (personId: string): TodayPerson | null => {
    const person = peopleById.get(personId);
    return person && !person.doNotContact ? person : null;
  };
  const putOff = new Set(facts.snoozed.filter(({ untilOn }) => untilOn > today).map(({ key }) => key));
  const conversations = conversationActs(facts, peopleById, today, now);
  const promises = promiseActs(facts, peopleById, today);
  const room = Math.max(0, facts.pace.messagesADay - facts.messagesToday);
  const isOver = facts.isOver ?? false;
  const followUps = isOver ? [] : kept(outreachActs(facts, 'follow-up', today)).slice(0, room);
  const inTime = [
    ...kept(offerActs(facts.offers ?? [], today)),
    ...kept(interviewActs(facts.interviews ?? [], today, facts.pauses)),
    ...kept(conversations.filter(({ kind }) => kind !== 'debrief')),
    ...kept(promises.filter(({ kind }) => kind === 'thank')),
    ...kept(promises.filter(({ kind }) => kind !== 'thank')),
    ...kept(outreachActs(facts, 'answer', today)),
    ...followUps,
    ...(isOver ? [] : kept(outreachActs(facts, 'close', today))),
    ...kept(conversations.filter(({ kind }) => kind === 'debrief')),
  ];
  if (pauseOn(today, facts.pauses ?? [])) return inTime.filter((one) => isWaitedFor(one, today)).slice(0, actsAtMost);
  if (isOver) return inTime.filter((one) => !isComeBack(one)).slice(0, actsAtMost);
  const busy = new Set(inTime.map(({ personId }) => personId));
  const write = writeActs(facts, open).filter(({ key, personId }) => !putOff.has(key) && !busy.has(personId));
  const week = Math.max(0, facts.pace.firstMessagesAWeek - facts.firstMessagesThisWeek);
  const fresh = within(write, Math.min(week, newPeopleAtMost), Math.min(room - followUps.length, newPeopleAtMost));
  const known = new Set([...busy, ...fresh.map(({ personId }) => personId)]);
  const touch = touchActs(facts, open, today)
    .filter(({ key, personId }) => !putOff.has(key) && !known.has(personId))
    .slice(
      0,
      fresh.some(({ kind }) => kind === 'check-in')
        ? 0
        : Math.min(1, Math.max(0, room - followUps.length - fresh.length)),
    );
  const acts = once([...inTime, ...fresh, ...touch, ...kept(firstSteps(facts))]);
  const find = week > 0 ? findOfToday(facts, putOff, today) : null;
  return withFind(acts, find).slice(0, actsAtMost);

  function kept(acts: readonly Act[]): readonly Act[] {
    return acts
      .filter(({ key }) => !putOff.has(key))
      .sort(
        (a, b) =>
          compareText(a.dueOn ?? '', b.dueOn ?? '') ||
          compareText(a.personName ?? '', b.personName ?? '') ||
          compareText(a.key, b.key),
      );
  }
}

/** One place a day where somebody is to be found; null in the first steps, and once she has put one off today. */
function findOfToday(facts: TodayFacts, putOff: ReadonlySet<string>, today: Day): Act | null {
  const { counts, finds = [], interviews = [], offers = [], snoozed } = facts;
  if (counts.organizations === 0 || counts.people === 0) return null;
  if (snoozed.some(({ key, putOffOn }) => key.startsWith(findKey) && putOff.has(key) && putOffOn === today))
    return null;
  return findActs(finds, interviews, offers, today).find(({ key }) => !putOff.has(key)) ?? null;
}

/** After the best new first message, else after everything but the first steps; left out when there is no room. */
function withFind(acts: readonly Act[], find: Act | null): readonly Act[] {
  if (find === null || acts.length >= actsAtMost) return acts;
  const write = acts.findIndex(({ kind }) => kind === 'write');
  const step = acts.findIndex(({ kind }) => kind === 'first-step');
  const at = write >= 0 ? write + 1 : step >= 0 ? step : acts.length;
  return [...acts.slice(0, at), find, ...acts.slice(at)];
}

/** An hour agreed, an answer somebody waits for, an offer's day: they hold whether she is away or not. */
function isWaitedFor(one: Act, today: Day): boolean {
  const { kind, dueOn } = one;
  if (kind === 'interview') return dueOn !== null && dueOn >= today;
  return kind === 'decide' || kind === 'prepare' || kind === 'hold' || (kind === 'answer' && !isComeBack(one));
}

function isComeBack({ key }: Act): boolean {
  return key.startsWith('come-back:');
}

/** As many as the week leaves for first messages and the day for messages at all. */
function within(acts: readonly Act[], week: number, day: number): readonly Act[] {
  let [firsts, all] = [0, 0];
  return acts.filter(({ kind }) => {
    if (all >= day || (kind === 'write' && firsts >= week)) return false;
    all += 1;
    if (kind === 'write') firsts += 1;
    return true;
  });
}

function firstSteps(facts: TodayFacts): readonly Act[] {
  const { roles, organizations, people } = facts.counts;
  const step = { kind: 'first-step', dueOn: null } as const;
  return [
    ...(roles > 0
      ? []
      : [
          act(null, {
            ...step,
            key: 'first-step:1-roles',
            step: 'roles',
            title: 'Say what kind of work draws you',
            because: 'It tells us whom it makes sense to talk with; a guess is enough.',
            button: 'Name a role',
          }),
        ]),
    ...(organizations > 0
      ? []
      : [
          act(null, {
            ...step,
            key: 'first-step:2-organizations',
            step: 'organizations',
            title: 'Name places where you would love to work',
            because: 'You may know someone there already, or someone who does.',
            button: 'Name some places',
          }),
        ]),
    ...(people > 0
      ? []
      : [
          act(null, {
            ...step,
            key: 'first-step:3-people',
            step: 'people',
            title: 'Bring the people you know',
            because: 'Your next conversation most likely begins with someone you know.',
            button: 'Bring them in',
          }),
        ]),
  ];
}
