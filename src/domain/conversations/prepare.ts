/** The page to read before the twenty minutes, put together from facts. Method: M5. */
import type { Day } from '../day.ts';
import type { Theme } from '../learning/insight-themes.ts';
import { type ChosenQuestion, chooseQuestions } from './choose-questions.ts';
import { closingLines } from './question-bank.ts';

export interface HeardFact {
  readonly id: string;
  readonly text: string;
  readonly theme: Theme;
  readonly on: Day;
  /** Who said it; null when she wrote it down without a name. */
  readonly personId: string | null;
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
  readonly contradicted: readonly Theme[];
  readonly askedThem: readonly string[];
  readonly conversationsWithThem: number;
  readonly lastTalkOn: Day | null;
  readonly roleName: string;
}

export interface PreparedPage {
  /** Who they are and how she knows them, one sentence each. */
  readonly who: readonly string[];
  /** Newest first, one entry a voice and theme at most three. */
  readonly heard: readonly HeardFact[];
  readonly questions: readonly ChosenQuestion[];
  readonly closing: readonly string[];
}

const heardAtMost = 8;

export function prepare(facts: PrepareFacts): PreparedPage {
  const { person } = facts;
  const questions = chooseQuestions({
    voicesByTheme: voicesByTheme(facts.heard),
    contradicted: facts.contradicted,
    askedThem: facts.askedThem,
    conversationsWithThem: facts.conversationsWithThem,
    decides: person.decides,
    recruiter: person.recruiter,
    organizationName: person.organization,
    roleName: facts.roleName,
  });
  return { who: whoLines(facts), heard: newest(facts.heard), questions, closing: closingLines };
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
