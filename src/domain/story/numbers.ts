/** The figures of a story, each with what it means in a sentence; an estimate says so and is a range. Method: M11, M9. */
import { daysBetween } from '../day.ts';
import type { Chain } from '../referrals/chain.ts';
import { capital, counted, sayNumber } from './said.ts';
import type { StoryFacts } from './story-facts.ts';

export interface StoryNumber {
  readonly id: 'conversations' | 'named' | 'furthest' | 'messages' | 'applications' | 'days' | 'to-go';
  /** `42`, or `20 to 90`. */
  readonly figure: string;
  readonly label: string;
  readonly sentence: string;
}

/** Beyond this the forecast gives no number. */
const mostToGo = 400;

/** Only those that say something. */
export function storyNumbers(facts: StoryFacts, chain: Chain): readonly StoryNumber[] {
  const { talks, letters, applications, landedOn, today, toGo } = facts;
  const found: StoryNumber[] = [];
  const say = (id: StoryNumber['id'], n: number | string, one: string, many: string, sentence: string) =>
    found.push({ id, figure: String(n), label: n === 1 ? one : many, sentence });

  if (talks.length > 0) {
    const people = new Set(talks.map(({ personId }) => personId)).size;
    const minutes = talks.reduce((sum, talk) => sum + talk.minutes, 0);
    const heard = minutes < 90 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
    say(
      'conversations',
      talks.length,
      'conversation',
      'conversations',
      `With ${counted(people, 'person', 'people')} who gave me their time. About ${heard} of listening.`,
    );
  }
  const named = new Set(facts.referrals.map(({ toPersonId }) => toPersonId)).size;
  if (named > 0)
    say(
      'named',
      named,
      'person named to me',
      'people named to me',
      'All it took was one question at the end: who else should I speak with?',
    );
  const furthest = Math.max(0, ...chain.nodes.filter((node) => node.conversations > 0).map((node) => node.generation));
  if (furthest > 1)
    say(
      'furthest',
      furthest,
      'introduction away',
      'introductions away',
      'That is how far the furthest of them was from anyone I knew when I began.',
    );
  const sent = letters.filter((one) => one.direction === 'out');
  if (sent.length > 0) {
    const written = new Set(sent.map(({ personId }) => personId));
    const answered = new Set(
      letters.filter((one) => one.direction === 'in' && written.has(one.personId)).map(({ personId }) => personId),
    ).size;
    say('messages', sent.length, 'message', 'messages', sayAnswered(written.size, answered));
  }
  if (applications.sent > 0)
    say(
      'applications',
      applications.sent,
      'application',
      'applications',
      applications.answered === 0
        ? 'Sent the usual way. None was answered.'
        : `Sent the usual way. ${capital(sayNumber(applications.answered))} ${applications.answered === 1 ? 'was' : 'were'} answered.`,
    );
  const began = firstDay(facts);
  if (began !== null) {
    const days = Math.max(1, daysBetween(began, landedOn ?? today));
    say('days', days, 'day', 'days', landedOn === null ? 'Since the first step.' : 'From the first step to the yes.');
  }
  if (landedOn === null && toGo !== null && talks.length > 0 && toGo.high <= mostToGo) {
    const [low, high] = [Math.max(1, Math.round(toGo.low)), Math.round(toGo.high)];
    say(
      'to-go',
      low === high ? low : `${low} to ${high}`,
      'more conversation',
      'more conversations',
      'An estimate, not a promise: most people in my place need about so many more until an offer.',
    );
  }
  return found;
}

function sayAnswered(written: number, answered: number): string {
  if (written === 1) return answered === 1 ? 'To one person, who answered.' : 'To one person.';
  const silent = written - answered;
  const some = `${sayNumber(answered)} answered${silent > 0 && answered > 0 ? `, ${sayNumber(silent)} did not` : ''}`;
  return `To ${counted(written, 'person', 'people')}; ${silent === 0 ? 'all of them answered' : some}.`;
}

/** The first message or conversation, whichever came first; null before both. */
export function firstDay({ letters, talks }: StoryFacts): string | null {
  const days = [letters.find((one) => one.direction === 'out')?.on, talks[0]?.heldOn].filter(
    (day) => day !== undefined,
  );
  return days.sort()[0] ?? null;
}
