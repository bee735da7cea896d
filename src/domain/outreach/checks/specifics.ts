/** 11: at least two things that are only about them: their organization, their field, their move, their work. Method: M4. */
import type { Check, Draft } from '../draft.ts';
import { plain } from '../message-text.ts';
import { connectionAt } from './connection.ts';
import { missing } from './mark.ts';

/** Words of a title or a name that say nothing about this person. */
const common = new Set(
  'senior junior lead chief head manager director officer vice president assistant associate deputy specialist coordinator supervisor owner partner staff principal team the and for inc llc ltd corp company group county city state services service department regional general'.split(
    ' ',
  ),
);
const generic =
  'time|reply|response|answer|convenience|schedule|calendar|day|days|week|help|plate|way|earliest|consideration|thoughts|insights?|wisdom|advice|perspective|expertise|guidance|support|assistance|network|company|organization|industry|success|accomplishments|journey|profile|linkedin|background|career|experiences?|brain|name|side|own|work|kind|very|busy|free|inbox|email|favor|view|take|feedback|input|attention|door|schedules?|area|field|convenient|valuable|precious';
const theirs = new RegExp(String.raw`\byour (?!(?:${generic})\b)[\p{L}'-]{3,}`, 'gu');
const theyDid =
  /\b(?:you|who|she|he)(?:'d|'ve| had| have| once| also| first| just| recently| really)? (?:moved?|went|came|made|wrote|taught|built|ran|run|started|left|gave|spoke|said|grew|switched|crossed|worked|trained|led|designed|began|got|took|became|used to|helped|put|told|studied|served|founded|opened|joined|changed|turned|were|was|had|did|do|write|teach|farm(?:ed)?|drove|handled?|lead)\b(?! (?:into |to |in |on )?(?:a |some )?(?:new|different|great|good|successful|lot|well|busy|able|interested)\b)/g;
const likeYours =
  /\b(?:like yours|as you (?:did|do|were)|like you|you both|the same (?:crossing|move|change|switch))\b/g;

export const specifics: Check = (draft) => {
  const words = plain(`${draft.subject} ${draft.body}`);
  const count =
    (saysAny(words, draft.recipient.organization) ? 1 : 0) +
    (saysAny(words, draft.recipient.title) ? 1 : 0) +
    distinct(words, theirs) +
    distinct(words, theyDid) +
    distinct(words, likeYours);
  if (count >= 2) return [];
  const short = draft.channel === 'linkedin-note';
  // A note has no room for more than what connects the two.
  if (short && (count === 1 || connectionAt(draft) >= 0)) return [];
  return [
    missing({
      rule: '11',
      severity: count === 0 ? 'warning' : 'info',
      why:
        count === 0
          ? 'Nothing here is only about them, so it could have gone to anyone.'
          : 'Only one thing here is about them alone, and a second shows that you looked.',
      suggestion: `Name ${suggestionOf(draft)}, or the move or piece of work of theirs that made you write.`,
    }),
  ];
};

function suggestionOf({ recipient }: Draft): string {
  return recipient.organization || 'where they work';
}

/** Whether a telling word of the name, or its stem, is said. */
function saysAny(words: string, name: string): boolean {
  return plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4 && !common.has(word))
    .some((word) => words.includes(word.length > 6 ? word.slice(0, -3) : word));
}

function distinct(words: string, pattern: RegExp): number {
  return new Set([...words.matchAll(pattern)].map((hit) => hit[0])).size;
}
