/** What the seeker and a person share, in short sentences: a true way to begin. Method: M3, M4. */
import type { Day } from '../day.ts';
import { relateEmployers } from '../organizations/relate-employers.ts';
import type { IncomingEducation, IncomingPosition } from './incoming.ts';

export interface SharedPastFacts {
  readonly positions: readonly Pick<IncomingPosition, 'organization' | 'title' | 'startedOn' | 'finishedOn'>[];
  readonly educations: readonly Pick<IncomingEducation, 'school' | 'startedOn' | 'finishedOn'>[];
  readonly person: {
    readonly organization: string;
    /** Schools and former employers, where known. */
    readonly schools?: readonly string[];
    readonly formerOrganizations?: readonly string[];
    readonly connectedOn: Day | null;
  };
  readonly tie: {
    readonly sent: number;
    readonly received: number;
    readonly lastOn: Day | null;
    readonly endorsedYou: number;
    readonly youEndorsed: number;
    readonly recommendedYou: boolean;
    readonly youRecommended: boolean;
  } | null;
}

export interface SharedPast {
  readonly kind:
    | 'recommended-you'
    | 'you-recommended'
    | 'same-employer'
    | 'same-school'
    | 'wrote'
    | 'endorsed-you'
    | 'you-endorsed'
    | 'connected';
  readonly sentence: string;
}

/** What is shared, the most telling first; empty when nothing is known. */
export function sharedPast({ positions, educations, person, tie }: SharedPastFacts): readonly SharedPast[] {
  const found: SharedPast[] = [];
  const say = (kind: SharedPast['kind'], sentence: string) => {
    if (!found.some((one) => one.sentence === sentence)) found.push({ kind, sentence });
  };
  if (tie?.recommendedYou) say('recommended-you', 'They wrote a recommendation for you.');
  if (tie?.youRecommended) say('you-recommended', 'You wrote a recommendation for them.');
  for (const position of positions) {
    const relation = relateEmployers(position.organization, person.organization);
    const years = span(position.startedOn, position.finishedOn);
    if (relation === 'same')
      say('same-employer', `You worked at ${position.organization}${years}, where they are now.`);
    else if (relation === 'related')
      say('same-employer', `You worked at ${position.organization}${years}; they are at ${person.organization}.`);
    for (const former of person.formerOrganizations ?? []) {
      if (relateEmployers(position.organization, former) === 'same')
        say('same-employer', `You both worked at ${position.organization}.`);
    }
  }
  for (const education of educations) {
    const years = span(education.startedOn, education.finishedOn);
    const relation = relateEmployers(education.school, person.organization);
    if (relation === 'same' || relation === 'related')
      say('same-school', `You studied at ${education.school}${years}; they work there.`);
    for (const school of person.schools ?? []) {
      const same = relateEmployers(education.school, school);
      if (same === 'same' || same === 'related') say('same-school', `You both studied at ${education.school}.`);
    }
  }
  if (tie && tie.sent > 0 && tie.received > 0) {
    const last = tie.lastOn ? `, last in ${monthOf(tie.lastOn)}` : '';
    say('wrote', `You have written to each other${last}.`);
  }
  if (tie && tie.endorsedYou > 0) say('endorsed-you', 'They endorsed your skills.');
  if (tie && tie.youEndorsed > 0) say('you-endorsed', 'You endorsed their skills.');
  if (person.connectedOn) say('connected', `You have been connected since ${monthOf(person.connectedOn)}.`);
  return found;
}

const months = 'January February March April May June July August September October November December'.split(' ');

function monthOf(day: Day): string {
  return `${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`.trim();
}

function span(from: string, to: string): string {
  const start = from.slice(0, 4);
  const end = to.slice(0, 4);
  if (start === '' && end === '') return '';
  if (start === '') return ` until ${end}`;
  if (end === '') return ` from ${start}`;
  return start === end ? ` in ${start}` : ` from ${start} to ${end}`;
}
