/** Everything to mind before writing to a person: one at a time, one follow-up, their calendar, her own cap. Method: M4; evidence 1.1, 4.5 and 5. */
import type { Day } from '../day.ts';
import { type DaysOff, isBeforeWeekend, isWeekend, nextWritingDay } from './business-days.ts';
import { type CountedIn, holidayName, sayDay, sayList, sayWeekday } from './cadence-words.ts';
import { countsTowardDay, dayFull } from './caps.ts';
import type { MessageKind } from './draft.ts';
import { followUpsAllowed, type TieClass } from './follow-up-due.ts';
import type { Outreach } from './outreach-state.ts';

export type CautionKind =
  | 'do-not-contact'
  | 'declined'
  | 'someone-open'
  | 'follow-ups-used'
  | 'too-soon'
  | 'away'
  | 'same-introduction'
  | 'day-full'
  | 'quiet-day'
  | 'someone-helps'
  | 'three-talked'
  | 'rested';

/** One thing to mind. `stop` = better not now; `mind` = fine, knowing this. Neither forbids: the seeker decides. */
export interface Caution {
  readonly kind: CautionKind;
  readonly severity: 'stop' | 'mind';
  /** One or two sentences. */
  readonly sentence: string;
}

/** Someone else at the same organization. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly hasTalked: boolean;
  readonly outreach: Outreach;
}

/** A request to introduce her to someone, sent and not answered yet. */
export interface OpenIntroduction {
  readonly askedId: string;
  readonly askedName: string;
  /** Whom she wants to meet; null when that is not on file. */
  readonly aboutId: string | null;
  readonly aboutName: string;
  /** Whether the one asked and the person she writes to now know each other: one named the other, the same person named both, or they work together. */
  readonly knowEachOther: boolean;
}

export interface BeforeWritingFacts {
  readonly kind: MessageKind;
  readonly person: { readonly id: string; readonly name: string; readonly doNotContact: boolean };
  readonly organizationName: string;
  readonly tie: TieClass;
  readonly outreach: Outreach;
  /** Others at the same organization whom she dealt with; empty when the organization is not known. */
  readonly colleagues: readonly Colleague[];
  /** Whom the message is to lead to, for an introduction request; null when not said. */
  readonly aboutId: string | null;
  readonly introductions: readonly OpenIntroduction[];
  /** Messages that count toward the day, sent today. */
  readonly sentToday: number;
  readonly messagesADay: number;
  /** Of the person's country where it is known, else the seeker's. */
  readonly holidays: DaysOff;
  readonly countedIn?: CountedIn;
  readonly today: Day;
}

/** Voices from one organization after which a new one there is worth a second thought (issue 3). */
const voicesBeforeCaution = 3;

/** What to mind, gravest first: `stop` before `mind`, then in the order of `CautionKind`. Empty when nothing speaks against writing now. */
export function beforeWriting(facts: BeforeWritingFacts): readonly Caution[] {
  const found = [
    ...ofThePerson(facts),
    ...ofTheOrganization(facts),
    ...ofFollowingUp(facts),
    ...ofIntroductions(facts),
    ...ofTheDay(facts),
  ];
  return found.toSorted((a, b) => gravity(a) - gravity(b));
}

const order: readonly CautionKind[] = [
  'do-not-contact',
  'declined',
  'someone-open',
  'follow-ups-used',
  'too-soon',
  'away',
  'same-introduction',
  'day-full',
  'quiet-day',
  'someone-helps',
  'three-talked',
  'rested',
];

function gravity({ kind, severity }: Caution): number {
  return (severity === 'stop' ? 0 : order.length) + order.indexOf(kind);
}

/** Kinds that ask something of someone; thanks and answers are welcome at any time. */
function asks(kind: MessageKind): boolean {
  return countsTowardDay(kind);
}

function ofThePerson({ kind, person, outreach, today }: BeforeWritingFacts): readonly Caution[] {
  const { name } = person;
  if (person.doNotContact) {
    return [{ kind: 'do-not-contact', severity: 'stop', sentence: `You marked ${name} as someone not to write to.` }];
  }
  if (!asks(kind)) return [];
  if (outreach.state === 'declined') {
    const sentence = `${name} said no, and that is an answer. Someone else there may be glad to talk.`;
    return [{ kind: 'declined', severity: 'stop', sentence }];
  }
  if (outreach.state === 'closed') {
    const sentence = `You let this rest with ${name}. Writing opens it again; something new to tell makes it welcome.`;
    return [{ kind: 'rested', severity: 'mind', sentence }];
  }
  const { backOn } = outreach;
  if (backOn !== undefined && backOn !== null && backOn > today) {
    const sentence = `${name} is away until ${sayDay(backOn)}. A message is better read once they are back.`;
    return [{ kind: 'away', severity: 'mind', sentence }];
  }
  return [];
}

/** One open first message per organization at a time; whoever answered is asked before someone new is. */
function ofTheOrganization(facts: BeforeWritingFacts): readonly Caution[] {
  const { kind, outreach, organizationName, person } = facts;
  const isNew = outreach.state === 'none' || outreach.state === 'drafted';
  if (kind !== 'first' || !isNew || person.doNotContact) return [];
  const others = facts.colleagues.filter(({ id }) => id !== person.id);
  const found: Caution[] = [];
  const open = others.find((one) => isWaitedFor(one.outreach));
  if (open !== undefined) {
    const { elseOn } = open.outreach;
    const from =
      elseOn === undefined || elseOn === null ? '' : ` From ${sayDay(elseOn)} on, writing to the next person is fine.`;
    found.push({
      kind: 'someone-open',
      severity: 'stop',
      sentence: `You wrote to ${open.name} at ${organizationName} and an answer may still come. One person at a time there reads better.${from}`,
    });
  }
  const helping = others.filter((one) => isInTouch(one.outreach));
  if (helping.length > 0) {
    const names = sayList(helping.map(({ name }) => name));
    const verb = helping.length === 1 ? 'has' : 'have';
    found.push({
      kind: 'someone-helps',
      severity: 'mind',
      sentence: `${names} at ${organizationName} ${verb} answered you. Talk first, and ask who else there; being named opens the next door.`,
    });
  }
  const talked = others.filter(({ hasTalked }) => hasTalked);
  if (talked.length >= voicesBeforeCaution) {
    const names = sayList(talked.slice(0, voicesBeforeCaution).map(({ name }) => name));
    const count = talked.length === voicesBeforeCaution ? 'three' : `${talked.length}`;
    const whom = talked.length === voicesBeforeCaution ? `: ${names}` : ` (${names} among them)`;
    found.push({
      kind: 'three-talked',
      severity: 'mind',
      sentence: `You have talked with ${count} people at ${organizationName} already${whom}. One more is fine when there is a question they could not answer.`,
    });
  }
  return found;
}

/** Waiting in silence that is still young. */
function isWaitedFor({ state, organizationFree }: Outreach): boolean {
  return (state === 'waiting' || state === 'follow-up-due') && !organizationFree;
}

/** Answered, and not talked yet. */
function isInTouch({ state, organizationFree }: Outreach): boolean {
  return (state === 'replied' || state === 'agreed') && !organizationFree;
}

function ofFollowingUp({ kind, outreach, tie, person, today }: BeforeWritingFacts): readonly Caution[] {
  if (kind !== 'follow-up' || person.doNotContact || outreach.state === 'declined') return [];
  if (outreach.state !== 'waiting' && outreach.state !== 'silent') return [];
  if (outreach.followUpsSent >= followUpsAllowed(tie)) {
    const sentence =
      followUpsAllowed(tie) === 1
        ? `You have followed up with ${person.name} once, and that is enough. Let it rest; an answer may still come.`
        : `You have followed up with ${person.name} twice, and that is enough. Let it rest; an answer may still come.`;
    return [{ kind: 'follow-ups-used', severity: 'stop', sentence }];
  }
  if (outreach.due !== 'follow-up' || outreach.dueOn === null || outreach.dueOn <= today) return [];
  const sentence = `A follow-up to ${person.name} is kind from ${sayDay(outreach.dueOn)} on. ${outreach.because}`;
  return [{ kind: 'too-soon', severity: 'stop', sentence }];
}

/** Two people who know each other are not both asked for the same thing. */
function ofIntroductions({ kind, aboutId, person, introductions }: BeforeWritingFacts): readonly Caution[] {
  if (kind !== 'introduction-request' || person.doNotContact) return [];
  const other = introductions.find(
    (one) =>
      one.askedId !== person.id &&
      (one.aboutId !== null && aboutId !== null ? one.aboutId === aboutId : one.knowEachOther),
  );
  if (other === undefined) return [];
  const whom = other.aboutName === '' ? 'for an introduction' : `to introduce you to ${other.aboutName}`;
  const asked = `You asked ${other.askedName} ${whom} and have no answer yet.`;
  const isSame = other.aboutId !== null && other.aboutId === aboutId;
  const why = !isSame
    ? `${other.askedName} and ${person.name} know each other; ask only one of them for the same introduction.`
    : other.knowEachOther
      ? `${other.askedName} and ${person.name} know each other, and the same request to both would come up.`
      : 'One introduction is enough; two would meet at the other end.';
  return [{ kind: 'same-introduction', severity: isSame ? 'stop' : 'mind', sentence: `${asked} ${why}` }];
}

function ofTheDay(facts: BeforeWritingFacts): readonly Caution[] {
  const { kind, person } = facts;
  if (!asks(kind) || person.doNotContact) return [];
  const found: Caution[] = [];
  const full = dayFull(facts.sentToday, facts.messagesADay);
  if (full !== '') found.push({ kind: 'day-full', severity: 'stop', sentence: full });
  const quiet = kind === 'follow-up' ? quietWord(facts) : '';
  if (quiet !== '') found.push({ kind: 'quiet-day', severity: 'mind', sentence: quiet });
  return found;
}

/** Why a follow-up would go unread today; '' on a good day. */
function quietWord({ today, holidays, person, countedIn }: BeforeWritingFacts): string {
  const next = `${sayDay(nextWritingDay(today, holidays))} is a better day`;
  const there = countedIn?.whose === 'theirs' ? ` where ${person.name} is` : '';
  if (isWeekend(today, holidays)) return `It is the weekend${there}; ${next}.`;
  if (holidays.has(today)) return `Today is ${holidayName(today, holidays)}${there}; ${next}.`;
  return isBeforeWeekend(today, holidays) ? `${sayWeekday(today)}s go unread so close to the weekend; ${next}.` : '';
}
