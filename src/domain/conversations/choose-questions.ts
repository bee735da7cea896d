/** Five questions for this conversation, chosen because of what is still unknown. Method: M5. */
import { type Theme, themes } from '../learning/insight-themes.ts';
import { type Question, questionBank } from './question-bank.ts';

export interface KnownFacts {
  /** How many people at the organization already told of each theme. */
  readonly voicesByTheme: Readonly<Partial<Record<Theme, number>>>;
  /** Themes on which what was heard does not agree. */
  readonly contradicted: readonly Theme[];
  /** Ids of bank questions this person already answered. */
  readonly askedThem: readonly string[];
  readonly conversationsWithThem: number;
  /** They hire or supervise there. */
  readonly decides: boolean;
  /** Recruiters and HR know the way in, not the work. */
  readonly recruiter: boolean;
  readonly organizationName: string;
  /** The role she considers, '' when none. */
  readonly roleName: string;
}

export interface ChosenQuestion extends Question {
  readonly because: string;
}

/** What others answered that often is not asked again (issue: nothing asked that others already answered three times). */
export const answeredEnough = 3;
const howMany = 5;
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

/** Five, one a theme as far as themes go, the last always who else; fewer only when the bank has run dry. The same facts give the same five. */
export function chooseQuestions(facts: KnownFacts): readonly ChosenQuestion[] {
  const order =
    facts.conversationsWithThem > 0
      ? again
      : facts.recruiter
        ? fromRecruiters
        : facts.decides
          ? fromDeciders
          : firstTime;
  const voices = (theme: Theme): number => facts.voicesByTheme[theme] ?? 0;
  const rank = (theme: Theme): number =>
    facts.contradicted.includes(theme) ? -1 : theme === 'path' && facts.conversationsWithThem === 0 ? 0 : voices(theme);
  const open = order
    .filter((theme) => voices(theme) < answeredEnough || facts.contradicted.includes(theme) || isTheirOwn(theme))
    .sort((a, b) => rank(a) - rank(b) || order.indexOf(a) - order.indexOf(b));
  const picked: ChosenQuestion[] = [];
  for (let round = 0; round < 4 && picked.length < howMany - 1; round += 1) {
    for (const theme of open) {
      if (picked.length >= howMany - 1) break;
      const question = unasked(theme, facts, picked)[0];
      if (question) picked.push({ ...question, because: becauseOf(theme, facts) });
    }
  }
  return [
    ...picked.sort((a, b) => place(a) - place(b)),
    {
      id: 'closing:who-else',
      theme: 'closing',
      question: whoElse(),
      because: 'Every conversation ends with it: the next person comes from this one.',
    },
  ];
}

function unasked(theme: Theme, facts: KnownFacts, picked: readonly Question[]): readonly Question[] {
  return questionBank.filter(
    (question) =>
      question.theme === theme &&
      !facts.askedThem.includes(question.id) &&
      !picked.some((one) => one.id === question.id),
  );
}

function becauseOf(theme: Theme, facts: KnownFacts): string {
  const there = facts.organizationName || 'their organization';
  if (facts.contradicted.includes(theme))
    return `What you heard about this at ${there} does not agree; one more voice helps.`;
  if (theme === 'path') return 'People tell their own way gladly, and it shows what counts.';
  if (theme === 'advice') return 'Only they can say it, and advice is easy to give.';
  if (theme === 'fit' && facts.roleName) return `It tests ${facts.roleName} against what they know of the work.`;
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

function whoElse(): string {
  return questionBank.find(({ id }) => id === 'closing:who-else')?.question ?? '';
}
