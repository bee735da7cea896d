/** Five questions for this conversation, chosen because of what is still unknown. Method: M5. */
import { type Axis, axes } from '../fit/axes.ts';
import { type Theme, themes } from '../learning/insight-themes.ts';
import { type Question, questionBank, whoElseQuestion } from './question-bank.ts';

export interface KnownFacts {
  /** How many people at the organization already told of each theme. */
  readonly voicesByTheme: Readonly<Partial<Record<Theme, number>>>;
  /** Themes on which what was heard does not agree. */
  readonly contradicted: readonly Theme[];
  /** Ids of questions this person already answered. */
  readonly askedThem: readonly string[];
  /** How many people at the organization already answered each question, by its id. */
  readonly voicesByQuestion: Readonly<Record<string, number>>;
  /** Axes of fit on which nobody there has spoken. */
  readonly unknownAxes: readonly Axis[];
  /** Her own questions that are still open, those for this organization or role first. */
  readonly own: readonly OwnQuestion[];
  readonly conversationsWithThem: number;
  /** They hire or supervise there. */
  readonly decides: boolean;
  /** Recruiters and HR know the way in, not the work. */
  readonly recruiter: boolean;
  readonly organizationName: string;
  /** The kind of work she considers that is close to theirs, '' when none is. */
  readonly roleName: string;
}

export interface OwnQuestion extends Question {
  /** The organization or role she wrote it for, by name; '' is for everyone. */
  readonly about: string;
  /** Written for a kind of work that is not theirs: offered, and not put among the five. */
  readonly isForOthers?: boolean;
}

export interface ChosenQuestion extends Question {
  readonly because: string;
  readonly isOwn: boolean;
}

/** The theme whose questions tell of an axis of fit. */
export const themeOfAxis: Readonly<Record<Axis, Theme>> = {
  skill: 'entry',
  background: 'fit',
  chemistry: 'people',
  culture: 'culture',
};

/** What others answered that often is not asked again (issue: nothing asked that others already answered three times). */
export const answeredEnough = 3;
const howMany = 5;
/** Her own questions among the five, so that there is room for what she does not know to ask. */
const ownAtMost = 2;
const firstTime: readonly Theme[] = [
  'path',
  'work',
  'culture',
  'day',
  'people',
  'entry',
  'trends',
  'advice',
  'fit',
  'resources',
];
const again: readonly Theme[] = [
  'advice',
  'fit',
  'people',
  'culture',
  'trends',
  'work',
  'entry',
  'resources',
  'day',
  'path',
];
const fromDeciders: readonly Theme[] = [
  'path',
  'entry',
  'work',
  'trends',
  'fit',
  'people',
  'culture',
  'advice',
  'day',
  'resources',
];
const fromRecruiters: readonly Theme[] = [
  'path',
  'entry',
  'trends',
  'people',
  'resources',
  'advice',
  'culture',
  'fit',
  'day',
  'work',
];

/** Five, her own first in line, then one a theme as far as themes go, the last always who else; fewer only when the bank has run dry. The same facts give the same five. */
export function chooseQuestions(facts: KnownFacts): readonly ChosenQuestion[] {
  const picked: ChosenQuestion[] = ownFirst(facts);
  const open = openThemes(facts);
  for (let round = 0; round < 4 && picked.length < howMany - 1; round += 1) {
    for (const theme of open) {
      if (picked.length >= howMany - 1) break;
      if (round === 0 && picked.some((one) => one.theme === theme)) continue;
      const question = unasked(theme, facts, picked)[0];
      if (question) picked.push({ ...question, because: becauseOf(theme, facts), isOwn: false });
    }
  }
  return [...picked.sort((a, b) => place(a) - place(b)), whoElse];
}

/** What else could be asked, best first: hers, then a few of each open theme; nothing that is settled, chosen or closing. */
export function spareQuestions(facts: KnownFacts, chosen: readonly Question[]): readonly ChosenQuestion[] {
  const own = [...facts.own]
    .sort((a, b) => Number(a.isForOthers === true) - Number(b.isForOthers === true))
    .map((one) => ({ ...one, because: becauseOwn(one), isOwn: true }));
  const bank = openThemes(facts).flatMap((theme) =>
    unasked(theme, facts, chosen).map((one) => ({ ...one, because: becauseOf(theme, facts), isOwn: false })),
  );
  return [...own, ...bank].filter(({ id }) => !chosen.some((one) => one.id === id));
}

/** Bank questions that three people there have answered, and nobody need be asked again. */
export function settledQuestions(facts: KnownFacts): readonly Question[] {
  return questionBank.filter(
    ({ id, theme }) => !isTheirOwn(theme) && (facts.voicesByQuestion[id] ?? 0) >= answeredEnough,
  );
}

function ownFirst(facts: KnownFacts): ChosenQuestion[] {
  return [...facts.own]
    .filter(({ isForOthers }) => isForOthers !== true)
    .filter(({ id }) => !facts.askedThem.includes(id) && (facts.voicesByQuestion[id] ?? 0) < answeredEnough)
    .sort((a, b) => Number(b.about !== '') - Number(a.about !== ''))
    .slice(0, ownAtMost)
    .map((one) => ({ ...one, because: becauseOwn(one), isOwn: true }));
}

function openThemes(facts: KnownFacts): readonly Theme[] {
  const order =
    facts.conversationsWithThem > 0
      ? again
      : facts.recruiter
        ? fromRecruiters
        : facts.decides
          ? fromDeciders
          : firstTime;
  const voices = (theme: Theme): number => facts.voicesByTheme[theme] ?? 0;
  // While every axis is unknown none of them stands out.
  const unknown = facts.unknownAxes.length === axes.length ? [] : facts.unknownAxes.map((axis) => themeOfAxis[axis]);
  const rank = (theme: Theme): number => {
    if (facts.contradicted.includes(theme)) return -1;
    if (theme === 'path' && facts.conversationsWithThem === 0) return -0.75;
    return voices(theme) - (unknown.includes(theme) ? 0.5 : 0);
  };
  return order
    .filter((theme) => voices(theme) < answeredEnough || facts.contradicted.includes(theme) || isTheirOwn(theme))
    .sort((a, b) => rank(a) - rank(b) || order.indexOf(a) - order.indexOf(b));
}

function unasked(theme: Theme, facts: KnownFacts, picked: readonly Question[]): readonly Question[] {
  return questionBank.filter(
    ({ id, theme: about }) =>
      about === theme &&
      !facts.askedThem.includes(id) &&
      (isTheirOwn(theme) || (facts.voicesByQuestion[id] ?? 0) < answeredEnough) &&
      !picked.some((one) => one.id === id),
  );
}

function becauseOf(theme: Theme, facts: KnownFacts): string {
  const there = facts.organizationName || 'their organization';
  if (facts.contradicted.includes(theme))
    return `What you heard about this at ${there} does not agree; one more voice helps.`;
  if (theme === 'path') return 'People tell their own way gladly, and it shows what counts.';
  if (theme === 'advice') return 'Only they can say it, and advice is easy to give.';
  if (theme === 'fit' && facts.roleName) return `It tests ${facts.roleName} against what they know of the work.`;
  const axis = facts.unknownAxes.find((one) => themeOfAxis[one] === theme);
  const label = axes.find((one) => one.axis === axis)?.label.toLowerCase();
  if (label && facts.unknownAxes.length < axes.length)
    return `Of the four axes of fit, ${label} is still unknown at ${there}.`;
  const count = facts.voicesByTheme[theme] ?? 0;
  if (count === 0) return `Nobody has told you about this at ${there} yet.`;
  return count === 1
    ? `One voice at ${there} so far, and one voice is one data point.`
    : `${count} voices at ${there} so far; a third settles it.`;
}

/** Their own story and their advice are new with every person. */
function isTheirOwn(theme: Theme): boolean {
  return theme === 'path' || theme === 'advice';
}

/** In the order a conversation takes: their story first, advice last. */
function place(question: Question): number {
  return themes.findIndex(({ theme }) => theme === question.theme);
}

function becauseOwn({ about, isForOthers }: OwnQuestion): string {
  if (isForOthers) return `Your own question about ${about}; others do that work, and know more of it.`;
  return about === '' ? 'Your own question, still open.' : `Your own question about ${about}, still open.`;
}

/** The last one, always. */
export const whoElse: ChosenQuestion = {
  id: 'closing:who-else',
  theme: 'closing',
  question: whoElseQuestion,
  because: 'Every conversation ends with it: the next person comes from this one.',
  isOwn: false,
};
