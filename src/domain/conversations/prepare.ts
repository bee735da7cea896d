/** The page to read before the twenty minutes, put together from facts. Method: M5. */
import type { Day } from '../day.ts';
import type { Axis } from '../fit/axes.ts';
import { type Theme, themeOf, themes } from '../learning/insight-themes.ts';
import {
  type ChosenQuestion,
  chooseQuestions,
  type KnownFacts,
  type OwnQuestion,
  settledQuestions,
  spareQuestions,
  themeOfAxis,
  whoElse,
} from './choose-questions.ts';
import type { ChosenByHer } from './chosen-by-her.ts';
import { closingLines } from './question-bank.ts';

export interface HeardFact {
  readonly id: string;
  readonly text: string;
  readonly theme: Theme;
  readonly on: Day;
  /** Who said it; null when she wrote it down without a name. */
  readonly personId: string | null;
  /** Id of the question it answers, '' when none. */
  readonly question: string;
}

export interface PrepareFacts {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly givenName: string;
    readonly title: string;
    readonly organization: string;
    readonly recruiter: boolean;
    readonly decides: boolean;
  };
  /** How she knows them, one sentence, '' when not known. */
  readonly tieSentence: string;
  readonly connectedOn: Day | null;
  readonly sentBy: readonly { readonly name: string; readonly mayUseName: 'yes' | 'no' | 'ask' }[];
  readonly shares: readonly string[];
  /** What was heard about their organization, from anyone. */
  readonly heard: readonly HeardFact[];
  /** Pairs of what was heard that contradict each other, as she says, by their ids. */
  readonly contradictions: readonly (readonly [string, string])[];
  readonly unknownAxes: readonly Axis[];
  readonly own: readonly OwnQuestion[];
  /** Her own choice; null while the program's stands. */
  readonly chosen: readonly ChosenByHer[] | null;
  readonly conversationsWithThem: number;
  readonly lastTalkOn: Day | null;
  readonly roleName: string;
}

export interface PreparedPage {
  /** Who they are and how she knows them, one sentence each. */
  readonly who: readonly string[];
  /** Newest first, eight at most. */
  readonly heard: readonly HeardFact[];
  /** Both sides of what does not agree, a pair each. */
  readonly contradictions: readonly (readonly [HeardFact, HeardFact])[];
  /** What is still unknown about the place, one sentence each, four at most. */
  readonly open: readonly string[];
  /** The last is always who else. */
  readonly questions: readonly ChosenQuestion[];
  readonly isHerChoice: boolean;
  /** What could be asked instead, best first. */
  readonly spare: readonly ChosenQuestion[];
  /** Questions left out because three people there have answered them. */
  readonly settled: readonly string[];
  readonly closing: readonly string[];
}

const heardAtMost = 8;

export function prepare(facts: PrepareFacts): PreparedPage {
  const known = knownFrom(facts);
  const suggested = chooseQuestions(known);
  const spare = spareQuestions(known, []);
  const questions =
    facts.chosen === null
      ? suggested
      : [...facts.chosen.map((one) => withReason(one, [...suggested, ...spare])), whoElse];
  return {
    who: whoLines(facts),
    heard: newest(facts.heard),
    contradictions: facts.contradictions.flatMap(([a, b]) => {
      const pair = [a, b].map((id) => facts.heard.find((one) => one.id === id));
      return pair[0] && pair[1] ? [[pair[0], pair[1]] as const] : [];
    }),
    open: stillOpen(known),
    questions,
    isHerChoice: facts.chosen !== null,
    spare: spareQuestions(known, questions),
    settled: settledQuestions(known).map(({ question }) => question),
    closing: closingLines,
  };
}

function knownFrom({ person, heard, contradictions, ...facts }: PrepareFacts): KnownFacts {
  const clashing = new Set(contradictions.flat());
  return {
    voicesByTheme: voicesByTheme(heard),
    voicesByQuestion: voicesByQuestion(heard),
    contradicted: [...new Set(heard.filter(({ id }) => clashing.has(id)).map(({ theme }) => theme))],
    askedThem: heard.filter((one) => one.personId === person.id && one.question !== '').map((one) => one.question),
    unknownAxes: facts.unknownAxes,
    own: facts.own,
    conversationsWithThem: facts.conversationsWithThem,
    decides: person.decides,
    recruiter: person.recruiter,
    organizationName: person.organization,
    roleName: facts.roleName,
  };
}

function withReason({ id, theme, question }: ChosenByHer, reasons: readonly ChosenQuestion[]): ChosenQuestion {
  const known = reasons.find((one) => one.id === id);
  return {
    id,
    theme: themeOf(theme),
    question,
    because: known?.because ?? 'You chose it.',
    isOwn: known?.isOwn ?? !id.includes(':'),
  };
}

const openAtMost = 4;
const axisOpen: Readonly<Record<Axis, string>> = {
  skill: 'whether your skills are at the level they need',
  background: 'whether what you did before counts there',
  chemistry: 'what the team is like, and the person you would report to',
  culture: 'how they treat each other',
};

/** Axes of fit without a voice first (not those whose theme somebody has spoken of), then themes of which nobody spoke; one sentence each. */
function stillOpen({ unknownAxes, voicesByTheme: voices }: KnownFacts): readonly string[] {
  const covered = new Set<Theme>([
    'path',
    'advice',
    'closing',
    'opening',
    'other',
    'resources',
    'fit',
    'entry',
    'people',
    'culture',
  ]);
  const unheard = themes.filter(({ theme }) => !covered.has(theme) && (voices[theme] ?? 0) === 0);
  const axes = unknownAxes.filter((axis) => axis === 'skill' || axis === 'background' || !voices[themeOfAxis[axis]]);
  return [...axes.map((axis) => axisOpen[axis]), ...unheard.map(({ about }) => about)]
    .slice(0, openAtMost)
    .map((what) => `${what.charAt(0).toUpperCase()}${what.slice(1)}.`);
}

/** How many different people answered each question, by its id. */
export function voicesByQuestion(heard: readonly HeardFact[]): Readonly<Record<string, number>> {
  const voices = new Map<string, Set<string>>();
  for (const { question, personId } of heard) {
    if (question === '') continue;
    voices.set(question, (voices.get(question) ?? new Set<string>()).add(personId ?? ''));
  }
  return Object.fromEntries([...voices].map(([id, set]) => [id, set.size]));
}

/** How many different people spoke of each theme. What has no name counts as one voice a theme. */
export function voicesByTheme(heard: readonly HeardFact[]): Readonly<Partial<Record<Theme, number>>> {
  const voices = new Map<Theme, Set<string>>();
  for (const { theme, personId } of heard) {
    const set = voices.get(theme) ?? new Set<string>();
    voices.set(theme, set.add(personId ?? ''));
  }
  return Object.fromEntries([...voices].map(([theme, set]) => [theme, set.size]));
}

function whoLines(facts: PrepareFacts): readonly string[] {
  const { person } = facts;
  const what = [person.title, person.organization].filter((part) => part !== '').join(' at ');
  const name = person.givenName || person.name;
  const named = facts.sentBy.map(
    ({ name: from, mayUseName }) =>
      `${from} suggested ${name}${mayUseName === 'yes' ? ', and you may say so' : mayUseName === 'no' ? ', and asked not to be named' : '; ask first before you use the name'}.`,
  );
  return [
    what === '' ? `${person.name}.` : `${person.name}, ${what}.`,
    ...named,
    ...(facts.tieSentence === '' ? [] : [facts.tieSentence]),
    ...(facts.conversationsWithThem === 0
      ? []
      : [
          facts.conversationsWithThem === 1
            ? 'You have talked once before.'
            : `You have talked ${facts.conversationsWithThem} times before.`,
        ]),
    ...(person.recruiter ? [`${name} helps people in; ask about that, and ask others about the work.`] : []),
  ];
}

function newest(heard: readonly HeardFact[]): readonly HeardFact[] {
  return [...heard].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? -1 : 1)).slice(0, heardAtMost);
}
