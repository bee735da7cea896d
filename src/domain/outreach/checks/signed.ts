/** 27: a letter is signed. LinkedIn shows the name itself, and on the phone it is said. Method: M4. */
import type { Check } from '../draft.ts';
import { plain, signatureOf } from '../message-text.ts';
import { missing } from './mark.ts';

export const signed: Check = (draft) => {
  if (draft.channel !== 'email') return [];
  const tail = plain(draft.body.trimEnd().slice(-120));
  const names = plain(draft.seekerName)
    .split(/[^\p{L}'-]+/u)
    .filter((word) => word.length > 1);
  if (names.some((name) => tail.includes(name)) || hasNameLine(draft.body) || signatureOf(draft.body)) return [];
  return [
    missing({
      rule: '27',
      severity: 'warning',
      why: 'No name stands at the end, so they do not know whom to answer.',
      suggestion: draft.seekerName ? `End with "${draft.seekerName}".` : 'End with your name.',
    }),
  ];
};

/** One of the last lines is short and begins like a name. */
function hasNameLine(body: string): boolean {
  const lines = body.trimEnd().split('\n').slice(1).slice(-4);
  return lines.some(
    (line) =>
      /^\s*[–—-]?\s*\p{Lu}[\p{L}.'’ -]{0,40}(?:,.{0,40})?\s*$/u.test(line) &&
      !/[.?!]\s*$/.test(line.replace(/\b\p{Lu}\.\s*$/u, '')),
  );
}
