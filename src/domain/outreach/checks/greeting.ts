/** 12: the greeting uses their real name. Method: M4. */
import type { Check } from '../draft.ts';
import { greetingOf, plain, sentencesOf } from '../message-text.ts';
import { mark, missing } from './mark.ts';
import { shortFormsOf } from './short-names.ts';

const notNames = new Set(
  'mr mrs ms mx miss dr prof professor sir madam lt col sgt capt cpt maj gen cmdr chief rev fr sister hon ret jr sr ii iii iv phd md cpa pmp esq mba rn the'.split(
    ' ',
  ),
);

export const greeting: Check = (draft) => {
  const names = namesOf(draft.recipient.name);
  if (names.length === 0 || draft.body.trim() === '') return [];
  const given = draft.recipient.name.trim().split(/\s+/)[0] ?? '';
  const rule = {
    rule: '12',
    severity: 'error',
    why: 'A letter that does not open with their own name reads as if it went to many.',
    suggestion: `Begin with "Hi ${names[0] === plain(given) ? given : draft.recipient.name},".`,
  } as const;
  if (draft.channel === 'phone') {
    const opening = sentencesOf(draft.body).slice(0, 2);
    return opening.some(({ text }) => saysName(text, names)) ? [] : [missing(rule)];
  }
  const top = greetingOf(draft.body);
  // Once they know each other, `Dear Professor` is a name.
  if (top && draft.kind !== 'first' && saysRank(top.text, `${draft.recipient.name} ${draft.recipient.title}`))
    return [];
  if (!top) return saysName(draft.body.slice(0, 60), names) ? [] : [missing(rule)];
  return saysName(top.text, names) ? [] : [mark(draft, 'body', top.start, top.end, rule)];
};

function namesOf(name: string): readonly string[] {
  return plain(name.replace(/\([^)]*\)/g, ' '))
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word.length > 1 && !notNames.has(word));
}

function saysRank(text: string, person: string): boolean {
  const rank =
    /\b(professor|doctor|captain|chief|pastor|reverend|father|sister|rabbi|imam|coach|judge|major|colonel|sergeant|chaplain)\b/.exec(
      plain(text),
    )?.[1];
  return rank !== undefined && plain(person).includes(rank.slice(0, 4));
}

function saysName(text: string, names: readonly string[]): boolean {
  const words = plain(text).split(/[^\p{L}\p{N}'-]+/u);
  return words.some((word) => names.some((name) => word === name || shortFormsOf(name).includes(word)));
}
