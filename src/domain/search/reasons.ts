/** Why a person is suggested: the terms that raise their score, each as one plain, true sentence. Method: M3, M9. */
import type { Day } from '../day.ts';
import type { ScoredPerson } from './score-people.ts';
import { daysSince, lastExchange } from './warmth.ts';
import type { Weights } from './weights.ts';

export type ReasonKind =
  | 'referred'
  | 'tie'
  | 'shared-past'
  | 'opening-heard'
  | 'opening-posted'
  | 'loved'
  | 'role'
  | 'standing'
  | 'keep-warm'
  | 'new-place'
  | 'names';

export interface Reason {
  readonly kind: ReasonKind;
  /** How much it raises the score over a stranger at an employer not on her list, in natural log units; above 0. */
  readonly weight: number;
  readonly sentence: string;
}

/** Every term that speaks for this person today, largest first; never empty. */
export function reasonsFor(one: ScoredPerson, today: Day, weights: Weights): readonly Reason[] {
  const reasons: Reason[] = [];
  const add = (kind: ReasonKind, weight: number, sentence: string) => {
    if (weight > 0.001) reasons.push({ kind, weight, sentence });
  };
  const { person, place, reply, standing } = one;
  const where = place.organization?.name ?? '';
  const cold = weights.reply.cold;
  if (one.act === 'check-in') add('keep-warm', 0.9, keepWarmSentence(one, today));
  else {
    const kind = reply.reachedBy === 'referred' ? 'referred' : reply.reachedBy === 'affinity' ? 'shared-past' : 'tie';
    add(kind, Math.log((reply.chance * (cold.alpha + cold.beta)) / cold.alpha), waySentence(one, today));
  }
  if (place.organization !== null) {
    const hiring = Math.log(place.hires / weights.hiresBase);
    if (place.sign === 'heard')
      add('opening-heard', hiring, `You heard of an opening at ${where}${agoOfSign(one, today)}.`);
    if (place.sign === 'posted') add('opening-posted', hiring, `${where} has posted an opening.`);
    if (place.organization.onList) add('loved', Math.log(place.value / weights.valueElsewhere), loveSentence(one));
    if (place.organization.onList && place.talks === 0) {
      add('new-place', 0.3, `You have not talked with anyone at ${where} yet.`);
    }
  }
  if (standing.match === 'match' || standing.match === 'near') {
    add('role', Math.log(weights.roleMatch / weights.roleOther), 'Their work is close to the roles you consider.');
  }
  if (standing.steps > 0 && !standing.recruiter) {
    add(
      'standing',
      Math.log(1 + weights.seniorStep * Math.min(2, standing.steps)),
      'They are a step further along than you are.',
    );
  }
  add(
    'names',
    0.01,
    person.title === '' ? 'They may know someone you do not know yet.' : 'They may know people you do not know yet.',
  );
  return reasons.sort((a, b) => b.weight - a.weight || (a.kind < b.kind ? -1 : 1));
}

/** Who named them, and when last. */
export function referralSentence({ person }: ScoredPerson, today: Day): string {
  const days = person.referredBy
    .flatMap(({ on }) => (on === null || on > today ? [] : [on]))
    .sort()
    .at(-1);
  const people = new Set(person.referredBy.map(({ personId }) => personId)).size;
  const [only] = person.referredBy;
  if (people > 1)
    return `${people} people suggested you talk with them${days === undefined ? '' : `, most recently ${ago(days, today)}`}.`;
  return `${only?.name ?? 'Someone you know'} suggested you talk with them${days === undefined ? '' : `, ${ago(days, today)}`}.`;
}

function waySentence(one: ScoredPerson, today: Day): string {
  const { person } = one;
  const { tie } = person;
  if (one.reply.reachedBy === 'referred') return referralSentence(one, today);
  const exchanged = tie.messagesSent + tie.messagesReceived;
  if (exchanged > 0) {
    const last = tie.lastOn === null || tie.lastOn > today ? '' : `, the last ${ago(tie.lastOn, today)}`;
    const times = `${exchanged} ${exchanged === 1 ? 'message has' : 'messages have'}`;
    return `${times} passed between you${last}.`;
  }
  if (tie.closeness !== null && tie.closeness >= 3) return 'You said you know them well.';
  if (tie.recommendations > 0) return 'One of you has recommended the other.';
  if (tie.endorsements > 0) return 'One of you has endorsed the other.';
  if (person.sharedEmployer) return 'You have worked at the same place.';
  if (person.sharedSchool) return 'You have a school in common.';
  if (person.origin === 'known')
    return tie.connectedOn === null ? 'You already know each other.' : 'You are connected on LinkedIn.';
  if (tie.mutuals > 0) return `You share ${tie.mutuals} ${tie.mutuals === 1 ? 'connection' : 'connections'}.`;
  return 'Some people answer a short, sincere question from a stranger.';
}

function keepWarmSentence(one: ScoredPerson, today: Day): string {
  const last = lastExchange(one.person);
  return last === null
    ? 'You have talked before; a short word keeps it warm.'
    : `You were last in touch ${ago(last, today)}; a short word keeps it warm.`;
}

function loveSentence(one: ScoredPerson): string {
  const { organization } = one.place;
  const name = organization?.name ?? '';
  const love = organization?.love ?? 0;
  if (love >= 3) return `${name} is one of the places you would love most.`;
  return love >= 2 ? `You would love to work at ${name}.` : `${name} is on your list.`;
}

function agoOfSign(one: ScoredPerson, today: Day): string {
  const days = (one.place.organization?.openings ?? []).flatMap(({ sign, on }) =>
    sign !== 'heard' || on === null || on > today ? [] : [on],
  );
  const last = days.sort().at(-1);
  return last === undefined ? '' : ` ${ago(last, today)}`;
}

/** How long ago in plain words: `today`, `3 days ago`, `5 weeks ago`, `8 months ago`, `2 years ago`. */
function ago(day: Day, today: Day): string {
  const days = daysSince(day, today);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${days} days ago`;
  if (days < 60) return `${Math.floor(days / 7)} weeks ago`;
  return days < 730 ? `${Math.floor(days / 30.44)} months ago` : `${Math.floor(days / 365.25)} years ago`;
}
