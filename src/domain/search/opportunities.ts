/** An opening from the first word of it to the end: where it stands and what comes next. Method: M10; evidence 4.1. */
import { type Day, daysBetween } from '../day.ts';

export const opportunityStages = ['heard', 'forming', 'interviewing', 'offer', 'closed'] as const;
export type OpportunityStage = (typeof opportunityStages)[number];

export const decisions = ['accepted', 'declined', 'withdrawn'] as const;
/** `withdrawn`: they took it back. '' while she has not answered. */
export type Decision = (typeof decisions)[number] | '';

export interface OpportunityFacts {
  readonly stage: OpportunityStage;
  readonly heardOn: Day;
  /** Who told her and may be asked, by given name; '' when nobody. */
  readonly from: string;
  readonly closedBecause: string;
  readonly interviews: readonly {
    readonly id: string;
    readonly name: string;
    readonly status: 'planned' | 'held' | 'canceled';
    readonly on: Day | null;
    readonly notes: string;
  }[];
  readonly offers: readonly { readonly id: string; readonly decision: Decision; readonly answerBy: Day | null }[];
}

/** The further of two stages; closed is no stage to be carried to. */
export function furtherStage(stage: OpportunityStage, reached: OpportunityStage): OpportunityStage {
  return opportunityStages.indexOf(reached) > opportunityStages.indexOf(stage) ? reached : stage;
}

export const nextStepKinds = [
  'ask',
  'arrange',
  'prepare',
  'write-down',
  'ask-again',
  'write-offer',
  'weigh',
  'tell',
  'none',
] as const;
export type NextStepKind = (typeof nextStepKinds)[number];
export interface NextStep {
  readonly kind: NextStepKind;
  readonly sentence: string;
  /** The interview it speaks of. */
  readonly interviewId: string | null;
}

/** Days after the last interview at which a friendly question is in order (evidence 1.1: one polite question, then patience). */
const askAgainDays = 7;

/** The one thing that comes next. The same facts give the same step in whatever order they come. */
export function nextStep(facts: OpportunityFacts, today: Day): NextStep {
  const step = (kind: NextStepKind, sentence: string, interviewId: string | null = null) => ({
    kind,
    sentence,
    interviewId,
  });
  const open = facts.offers.filter(({ decision }) => decision === '');
  if (facts.stage === 'closed') return step('none', facts.closedBecause || 'It came to an end.');
  if (facts.offers.some(({ decision }) => decision === 'accepted'))
    return step('tell', 'You said yes. Those who led you here would love to hear it from you.');
  if (open.length > 0) {
    const by = open.flatMap(({ answerBy }) => answerBy ?? []).sort()[0];
    return step(
      'weigh',
      by === undefined ? 'Weigh it, and ask by when they need your answer.' : sayAnswerBy(by, today),
    );
  }
  const days = [...facts.interviews].sort((a, b) => ((a.on ?? '9') < (b.on ?? '9') ? -1 : 1));
  const unwritten = days.filter(
    (one) =>
      (one.status === 'planned' && one.on !== null && one.on < today) || (one.status === 'held' && one.notes === ''),
  );
  const last = unwritten.at(-1);
  if (last) return step('write-down', `Write down how “${last.name}” went while it is fresh.`, last.id);
  const ahead = days.find((one) => one.status === 'planned');
  if (ahead) return step('prepare', `“${ahead.name}” comes next; read what people there told you.`, ahead.id);
  if (facts.stage === 'offer' && facts.offers.length === 0)
    return step(
      'write-offer',
      'Write its terms down; then it can be weighed, and what they leave open becomes a question.',
    );
  if (facts.stage === 'interviewing' || facts.stage === 'offer') {
    const [off] = days.filter((one) => one.status === 'canceled').slice(-1);
    if (days.length === 0) return step('arrange', 'Note the interview when a day is agreed; it shows itself on Today.');
    if (off && days.every((one) => one.status === 'canceled'))
      return step(
        'ask-again',
        `“${off.name}” was called off. A short, friendly question is in order: would another day suit?`,
      );
    const held = days.filter((one) => one.status === 'held' && one.on !== null).at(-1)?.on ?? null;
    return held !== null && daysBetween(held, today) < askAgainDays
      ? step('arrange', 'Now it is their turn. A thank-you to whom you talked with is warmest within a day.')
      : step('ask-again', 'A short, friendly question is in order: when might they know more?');
  }
  if (facts.stage === 'forming')
    return step('arrange', 'It is taking shape. Note the first interview when a day is agreed.');
  return facts.from === ''
    ? step('ask', 'Find out who would decide about it; someone you know there could tell.')
    : step('ask', `Ask ${facts.from} who would decide about it, and whether you may use their name.`);
}

/** Kind, without a countdown. */
export function sayAnswerBy(answerBy: Day, today: Day): string {
  const days = daysBetween(today, answerBy);
  if (days < 0)
    return 'The day for an answer has passed; a short word that you are still deciding is better than silence.';
  if (days === 0) return 'They hope for your answer today. If you need more time, ask for it.';
  if (days === 1) return 'They hope for your answer tomorrow. If you need more time, ask for it.';
  return `They hope for your answer in ${days} days. There is time to ask what you do not know yet.`;
}

const titleAtMost = 80;
/** A short name for what was heard: its first sentence, cut at a word. */
export function openingTitle(heard: string): string {
  const [first = ''] = heard.trim().split(/\n|(?<=[.;!?])\s+/);
  const bare = first.replace(/[.;]+$/, '');
  if (bare.length <= titleAtMost) return bare;
  const cut = bare.slice(0, titleAtMost);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), titleAtMost / 2))}…`;
}

/** Whether what was heard says that it is posted; '' when it does not say. */
export function postedGuess(heard: string): 'posted' | 'not posted' | '' {
  if (/\b(?:not|nothing|never|isn.t|un-?)\s*(?:is\s+|yet\s+|been\s+)*(?:posted|advertised|public)\b/i.test(heard))
    return 'not posted';
  return /\b(?:posted|advertised|on their (?:site|website|page))\b/i.test(heard) ? 'posted' : '';
}

/** How it came about, from the names on the way; the last is who told her. */
export function sayPath(
  names: readonly string[],
  { conversations, isFromPosting }: { readonly conversations: number; readonly isFromPosting: boolean },
): string {
  const [first] = names;
  if (first === undefined) return isFromPosting ? 'It grew out of a posting you answered.' : 'You found it yourself.';
  if (names.length === 1)
    return conversations === 0 ? `You heard of it from ${first}.` : `It began with your conversation with ${first}.`;
  const led = conversations === 1 ? 'one conversation' : `${conversations} conversations`;
  return `It began with ${first}; ${led} led here.`;
}

/** How many openings are under way, in one sentence. */
export function sayOpenings(stages: readonly OpportunityStage[]): string {
  const count = (stage: OpportunityStage) => stages.filter((one) => one === stage).length;
  const said = (n: number, one: string, many: string) => (n === 0 ? [] : [n === 1 ? one : `${n} ${many}`]);
  const parts = [
    ...said(count('offer'), 'one offer', 'offers'),
    ...said(count('interviewing'), 'one where you are interviewing', 'where you are interviewing'),
    ...said(count('forming'), 'one taking shape', 'taking shape'),
    ...said(count('heard'), 'one you heard of', 'you heard of'),
  ];
  if (parts.length === 0)
    return 'Nothing under way at the moment. The next one most likely comes out of a conversation.';
  const last = parts.at(-1) ?? '';
  const text = parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
