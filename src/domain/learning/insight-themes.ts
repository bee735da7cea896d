/** What conversations are about: the themes that questions and insights are filed under. Method: M5, M6; evidence 1.3. */

export type Theme =
  | 'path'
  | 'day'
  | 'work'
  | 'people'
  | 'culture'
  | 'entry'
  | 'trends'
  | 'advice'
  | 'fit'
  | 'resources'
  | 'closing'
  | 'opening'
  | 'other';

export interface ThemeWords {
  readonly theme: Theme;
  readonly label: string;
  /** What an insight of this theme tells, in a few words. */
  readonly about: string;
}

/** In the order a conversation tends to take. `opening` = an opening heard of, posted or not. */
export const themes: readonly ThemeWords[] = [
  { theme: 'path', label: 'Their path', about: 'how they came to this work' },
  { theme: 'day', label: 'The days', about: 'what a normal day or week is' },
  { theme: 'work', label: 'The work', about: 'what they work on, and with what' },
  { theme: 'people', label: 'The people', about: 'who works there, and who decides' },
  { theme: 'culture', label: 'How they treat each other', about: 'what is praised, what happens after a mistake' },
  { theme: 'entry', label: 'Getting in', about: 'what good hires had, what can be learned' },
  { theme: 'trends', label: 'What is changing', about: 'where the field is going' },
  { theme: 'advice', label: 'Advice for you', about: 'what they would do in your place' },
  { theme: 'fit', label: 'How you would fit', about: 'where you would do well or struggle' },
  { theme: 'resources', label: 'What to look into', about: 'books, groups, events' },
  { theme: 'opening', label: 'Openings heard of', about: 'work that exists or is about to' },
  { theme: 'closing', label: 'Who else', about: 'people they suggest, what you can do for them' },
  { theme: 'other', label: 'Something else', about: 'whatever fits nowhere else' },
];

/** The theme a text names, `other` when it names none of ours. */
export function themeOf(text: string): Theme {
  return themes.find(({ theme }) => theme === text)?.theme ?? 'other';
}

export function themeLabel(text: string): string {
  return themes.find(({ theme }) => theme === themeOf(text))?.label ?? '';
}

const signs: readonly (readonly [Theme, RegExp])[] = [
  ['opening', /\b(?:opening|vacanc|position|hiring|posted|posting|retir(?:es|ing)|head ?count|new slots?|budget for)/i],
  [
    'culture',
    /\b(?:praised?|mistakes?|blame|trust|culture|politics|hours|overtime|disagree|argue|burn(?:ed|t)? out|kind|respect|remote|flexible)/i,
  ],
  [
    'entry',
    /\b(?:certificat|licen[cs]e|degree|exam|train(?:ed|ing)|qualif|background|skills?|learn first|course|experience needed)/i,
  ],
  ['people', /\b(?:boss|manager|director|team|colleagues?|decides?|decisions?|turnover|people leave)/i],
  ['trends', /\b(?:changing|trend|growing|shrinking|automat|funding|next (?:few )?years?|future|merger|reorgani)/i],
  ['day', /\b(?:days?|weeks?|mornings?|evenings?|routine|hours? a|desk|field work)\b/i],
  ['path', /\b(?:started|began|came (?:to|from)|moved from|switched|career|used to be)\b/i],
  ['resources', /\b(?:book|podcast|newsletter|association|conference|event|website|class|webinar)\b/i],
  ['advice', /\b(?:should|would do|suggested|recommended|advised|told me to|try)\b/i],
];

/** A theme proposed for something she wrote down; `other` when nothing in it says. */
export function themeGuess(text: string): Theme {
  return signs.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}
