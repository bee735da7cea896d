/** 09: the message names what connects the two: who sent you, what you share, or their own work. Method: M4; evidence 2, row 17. */
import type { Check } from '../draft.ts';
import { plain } from '../message-text.ts';
import { missing } from './mark.ts';

const said = String.raw`(?:suggested|told me|tells me|says?|said|mentioned|recommended|thought|thinks|gave me your|pointed me|sent me|referred me|introduced|remembers you|put me on to|encouraged me|urged me|speaks (?:\w+ )?of you)`;
const connections = [
  new RegExp(String.raw`\b${said}\b[^.?!]{0,40}\b(?:i|you|your|we)\b`),
  /\bmy (?:\w+ ){0,3}(?:friend|neighbor|colleague|sister|brother|cousin|teacher|boss|supervisor|manager|mother|father|aunt|uncle|wife|husband|mentor|coach|professor|pastor|landlord)\b[^.?!]{0,60}\byou\b|\b(?:our|a) (?:mutual|common)? ?(?:friend|colleague|connection|acquaintance)\b/,
  /\bwe (?:both|met|overlapped|worked|were|went|go|share|sat|spoke|talked|crossed)\b|\byou and i (?:both|met|share|worked|overlapped)\b/,
  /\b(?:like you|as you did|same (?:school|college|program|class|company|team|unit|church|hometown|town|union|club|local|corps|regiment|department)|fellow)\b/,
  /\byour (?:\w+ ){0,3}(?:talk|article|post|essay|book|podcast|paper|piece|interview|presentation|panel|webinar|column|report|lecture|keynote|blog|newsletter|study|video|seminar|workshop|remarks)\b/,
  /\byou (?:taught|trained|coached|spoke (?:to|at)|gave a talk|presented|wrote|published|came to (?:our|my)|visited our|had the (?:chair|desk|office|locker)|worked (?:with|alongside|for) my|know my|knew my)\b/,
  /\b(?:alum(?:na|nus|ni|nae)?|grad(?:uate)?|class of|local \d+)\b/,
];

export const connection: Check = (draft) => {
  const body = plain(draft.body);
  if (body.trim() === '') return [];
  const known = [...draft.introducers, ...draft.sharedThings]
    .map((name) => plain(name.trim()))
    .filter((name) => name.length > 1);
  if (known.some((name) => body.includes(name)) || connections.some((pattern) => pattern.test(body))) return [];
  return [
    missing({
      rule: '09',
      severity: 'warning',
      why: 'Nothing says what connects you, and a stranger with no link is easily passed over.',
      suggestion: 'Name who suggested them, what you share, or the piece of their work that made you write.',
    }),
  ];
};
