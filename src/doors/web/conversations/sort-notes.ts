/** Sorts the notes of a conversation into what was learned, promised, and who else was named, for the debrief. Method: M6, M8. */

export interface SortedNotes {
  readonly learned: readonly { readonly text: string; readonly isQuote: boolean }[];
  readonly promised: readonly string[];
  readonly whoElse: readonly string[];
}

const bullet = /^\s*(?:[-*•–]|\d+[.)])\s+/;
const whoElseSign = /^(?:who ?else|talk (?:to|with)|speak (?:to|with)|write to|ask for|meet|→|->|@)\s*[:–-]?\s*/i;
const promiseSign = /^(?:i(?:'ll|’ll| will| promised?(?: to)?)|promised?(?: to)?|to ?do|\[ ?\])\s*[:–-]?\s*/i;
const quoted = /^["“„«](.+)["”“»]\.?$/s;

/** One thing a line, empty lines left out. A line that names nobody as who else or promise counts as learned, as it stands. */
export function sortNotes(notes: string): SortedNotes {
  const learned: { text: string; isQuote: boolean }[] = [];
  const promised: string[] = [];
  const whoElse: string[] = [];
  for (const line of notes.split(/\r?\n/)) {
    const text = line.replace(bullet, '').trim();
    if (text === '') continue;
    const name = whoElseSign.exec(text);
    const promise = promiseSign.exec(text);
    const afterName = name ? text.slice(name[0].length) : '';
    if (name && /^\p{Lu}/u.test(afterName)) whoElse.push(afterName);
    else if (promise && text.length > promise[0].length) promised.push(capital(text.slice(promise[0].length)));
    else {
      const words = quoted.exec(text)?.[1];
      learned.push(words === undefined ? { text, isQuote: false } : { text: words.trim(), isQuote: true });
    }
  }
  return { learned, promised, whoElse };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
