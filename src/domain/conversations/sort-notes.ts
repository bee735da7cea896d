/** Sorts the notes of a conversation into what was learned, promised, and who else was named, for the debrief. Method: M6, M8. */
import type { Axis } from '../fit/axes.ts';
import { type Theme, themeGuess } from '../learning/insight-themes.ts';
import { type MarkedLine, readMarks } from './marks.ts';

export interface LearnedNote {
  readonly text: string;
  readonly isQuote: boolean;
  /** Proposed, from the mark or from the words. */
  readonly theme: Theme;
  /** The axis of fit its mark speaks to; null when it has no such mark. */
  readonly axis: Axis | null;
  /** Which line of the notes it was, 0 is the first. */
  readonly line: number;
}

export interface SortedNotes {
  readonly learned: readonly LearnedNote[];
  readonly surprised: readonly string[];
  readonly promised: readonly string[];
  readonly whoElse: readonly string[];
}

const bullet = /^\s*(?:[-*•–]|\d+[.)])\s+/;
const whoElseSign = /^(?:who ?else|talk (?:to|with)|speak (?:to|with)|write to|ask for|meet|→|->|@)\s*[:–-]?\s*/i;
const promiseSign = /^(?:i(?:'ll|’ll| will| promised?(?: to)?)|promised?(?: to)?|to ?do|\[ ?\])\s*[:–-]?\s*/i;
const quoted = /^["“„«](.+)["”“»]\.?$/s;

/**
 * One thing a line, empty lines left out. A mark decides; without one, a line that names nobody as who else and promises nothing
 * counts as learned, as it stands.
 */
export function sortNotes(notes: string): SortedNotes {
  const learned: LearnedNote[] = [];
  const surprised: string[] = [];
  const promised: string[] = [];
  const whoElse: string[] = [];
  for (const [line, marked] of readMarks(notes.replaceAll('\r\n', '\n')).entries()) {
    const text = marked.text.replace(bullet, '').trim();
    if (text === '') continue;
    const kind = kindOf(marked, text);
    if (kind.is === 'surprised') surprised.push(text);
    else if (kind.is === 'whoElse') whoElse.push(kind.text);
    else if (kind.is === 'promised') promised.push(capital(kind.text));
    else learned.push(learnedFrom(marked, text, line));
  }
  return { learned, surprised, promised, whoElse };
}

type Kind = { readonly is: 'learned' | 'surprised' } | { readonly is: 'whoElse' | 'promised'; readonly text: string };

function kindOf({ mark }: MarkedLine, text: string): Kind {
  if (mark === 'surprise') return { is: 'surprised' };
  if (mark === 'person') return { is: 'whoElse', text };
  if (mark === 'promise') return { is: 'promised', text: text.replace(/^i(?:'ll|’ll| will)\s+/i, '') };
  if (mark !== null) return { is: 'learned' };
  const name = whoElseSign.exec(text);
  const afterName = name ? text.slice(name[0].length) : '';
  if (/^\p{Lu}/u.test(afterName)) return { is: 'whoElse', text: afterName };
  const promise = promiseSign.exec(text);
  if (promise && text.length > promise[0].length) return { is: 'promised', text: text.slice(promise[0].length) };
  return { is: 'learned' };
}

/** Culture speaks of how they treat each other; a skill, of what it takes to get in (evidence 1.3 themes, 5 fit rubric). */
function learnedFrom({ mark }: MarkedLine, text: string, line: number): LearnedNote {
  const words = quoted.exec(text)?.[1]?.trim();
  const said = words === undefined || words === '' ? text : words;
  return {
    text: said,
    isQuote: said !== text,
    theme: mark === 'culture' ? 'culture' : mark === 'skill' ? 'entry' : themeGuess(said),
    axis: mark === 'culture' || mark === 'skill' ? mark : null,
    line,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
