/** What is still unknown about a role, as the next question to ask. Method: M1, M5. */
import type { Condition } from './conditions.ts';
import type { Confidence, Level } from './confidence.ts';

export interface OpenQuestion {
  /** The line it would settle. */
  readonly about: string;
  readonly question: string;
  readonly because: string;
}

interface Judged extends Condition {
  readonly confidence: Confidence;
}

const unknown: Readonly<Partial<Record<Level, string>>> = {
  nothing: 'Nobody has spoken about this yet.',
  'own-notes': 'So far only you have written about this.',
  mixed: 'What you heard does not agree; one more voice helps.',
  'one-for': 'One voice so far, and one voice is one data point.',
  'one-against': 'One voice so far, and one voice is one data point.',
};
const first: readonly Level[] = ['nothing', 'own-notes', 'mixed', 'one-against', 'one-for'];

/** Of the lines not yet settled, least known first; in the order they were written where equally known. Nothing when all are. */
export function openQuestions(conditions: readonly Judged[]): readonly OpenQuestion[] {
  return conditions
    .filter(({ confidence }) => unknown[confidence.level] !== undefined)
    .sort((a, b) => first.indexOf(a.confidence.level) - first.indexOf(b.confidence.level))
    .map((one) => ({
      about: one.text,
      question: questionAbout(one),
      because: unknown[one.confidence.level] ?? '',
    }));
}

/** A question a stranger can answer from their own work, in her words; a few words that are no sentence are set after a colon. */
export function questionAbout({ kind, text }: Condition): string {
  const line = text.trim().replace(/[.!?…]+$/, '');
  if (/\?$/.test(text.trim())) return text.trim();
  if (kind === 'must')
    return isSentence(line)
      ? `I am hoping that ${small(line)}. What have you seen?`
      : `This matters to me: ${small(line)}. What have you seen?`;
  const feared = line.replace(/^(?:if|when|should)\s+/i, '');
  return feared !== line || isSentence(line)
    ? `I would think twice if ${small(feared)}. How is it where you are?`
    : `This would make me think twice: ${small(line)}. How is it where you are?`;
}

const subject = /^(?:I|it|they|there|we|you|he|she|people|someone|somebody|nobody|no one|everyone)\b/i;
const verb =
  /\S\s+(?:am|is|are|was|were|can|cannot|could|will|would|must|has|have|had|do|does|did|may|might|means|needs|takes|gets|gives|pays|lets|keeps|wants|holds|stays|counts|makes|goes|comes|works|\w+n[’']t)\b/i;

/** Whether the words carry a verb, as far as common ones tell; when in doubt they do not. */
function isSentence(line: string): boolean {
  return subject.test(line) || verb.test(line);
}

/** As the middle of a sentence; "I" and names in capitals stay. */
function small(text: string): string {
  return /^(?:I\b|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
