/** Her own messages that were answered well, as places to start from again. Method: M4; evidence 5: a reply rate is said from 20 on. */
import type { Day } from '../day.ts';
import type { Channel, MessageKind } from './draft.ts';
import { greetingOf, plain, type Span, signatureOf } from './message-text.ts';
import { nearCopyAbove, similarity } from './near-copy.ts';
import { particularsIn } from './particulars.ts';
import { greetingLine, type Situation, type StartingPoint, subjectOf } from './situation.ts';

/** What came back: the meaning of the first answer, or none so far. */
export type Outcome = 'yes' | 'suggests-someone' | 'question' | 'later' | 'other' | 'declined' | 'none';

export interface SentMessage {
  readonly id: string;
  readonly kind: MessageKind;
  readonly channel: Channel;
  readonly subject: string;
  readonly body: string;
  readonly sentOn: Day;
  readonly recipient: { readonly name: string; readonly givenName: string; readonly organization: string };
  readonly outcome: Outcome;
  /** The id of the starting point it began with; '' when she began on a blank page. */
  readonly startingPoint: string;
}

/** Fewer than this many sent, and a count of replies says nothing (evidence 5: advice on reply rate only after 20). */
export const leastToCount = 20;

const rank: Readonly<Record<Outcome, number>> = {
  yes: 0,
  'suggests-someone': 1,
  question: 2,
  later: 3,
  other: 3,
  declined: 9,
  none: 9,
};

/**
 * Up to three of her messages of this kind and channel, the best answered first, then the newest; near copies once.
 * The old person's name and organization become the new one's, or blanks. What else is particular to the old message (names, days, what they
 * did) stands in `[brackets]`, so that check 13 marks it until she has looked at it. Empty when nothing was answered.
 */
export function ownStartingPoints(sent: readonly SentMessage[], situation: Situation): readonly StartingPoint[] {
  const answered = sent
    .filter((one) => one.kind === situation.kind && one.channel === situation.channel && rank[one.outcome] < 9)
    .sort((a, b) => rank[a.outcome] - rank[b.outcome] || b.sentOn.localeCompare(a.sentOn) || a.id.localeCompare(b.id));
  const kept: SentMessage[] = [];
  for (const one of answered) {
    if (kept.length < 3 && !kept.some((other) => similarity(other.body, one.body) > nearCopyAbove)) kept.push(one);
  }
  return kept.map((one) => ({
    id: `own:${one.id}`,
    label: `Your own, to ${one.recipient.name || 'someone'}`,
    subject: subjectOf(situation, bracketed(renamed(one.subject, one, situation), situation)),
    body: bodyFor(one, situation),
  }));
}

/** For each starting point how often it was used and answered; messages begun on a blank page are left out. */
export function replyCounts(
  sent: readonly SentMessage[],
): ReadonlyMap<string, { readonly used: number; readonly replied: number }> {
  const counts = new Map<string, { used: number; replied: number }>();
  for (const one of sent) {
    // A message she starts from again counts for itself, too.
    for (const id of new Set([one.startingPoint, `own:${one.id}`])) {
      if (id === '') continue;
      const count = counts.get(id) ?? { used: 0, replied: 0 };
      count.used += 1;
      if (one.outcome !== 'none') count.replied += 1;
      counts.set(id, count);
    }
  }
  return counts;
}

/** The points with their counts beside them. */
export function withReplyCounts(
  points: readonly StartingPoint[],
  sent: readonly SentMessage[],
): readonly StartingPoint[] {
  const counts = replyCounts(sent);
  return points.map((point) => ({ ...point, ...(counts.get(point.id) ?? { used: 0, replied: 0 }) }));
}

/** "12 of 25 replied"; '' with fewer than 20, when it would say nothing. */
export function sayReplies({ used = 0, replied = 0 }: Pick<StartingPoint, 'used' | 'replied'>): string {
  return used < leastToCount ? '' : `${replied} of ${used} replied`;
}

function bodyFor(one: SentMessage, situation: Situation): string {
  const greeting = greetingOf(one.body);
  const signature = ownSignature(one.body, situation.seeker.name);
  const from = greeting?.end ?? 0;
  const to = Math.max(from, signature?.start ?? one.body.length);
  const before = one.body.slice(0, greeting?.start ?? 0);
  const middle = bracketed(renamed(one.body.slice(from, to), one, situation), situation);
  return `${before}${greeting ? greetingLine(situation) : ''}${middle}${one.body.slice(to)}`;
}

/** Her own name at the end stays as it is, though the old person may bear it, too. */
function ownSignature(body: string, seekerName: string): Span | null {
  const signature = signatureOf(body);
  const names = plain(seekerName).split(/\s+/).filter(Boolean);
  return signature && names.some((name) => plain(signature.text).includes(name)) ? signature : null;
}

/** The old person's facts as the new one's, where they stand exactly so. */
function renamed(text: string, { recipient }: SentMessage, situation: Situation): string {
  const family = (name: string): string => name.trim().split(/\s+/).at(-1) ?? '';
  const now = situation.recipient;
  const pairs: readonly (readonly [string, string])[] = [
    [recipient.organization, now.organization || '[their organization]'],
    [recipient.name, now.name || '[their name]'],
    [recipient.givenName, now.givenName || '[their name]'],
    [recipient.name.trim().includes(' ') ? family(recipient.name) : '', family(now.name) || '[their name]'],
  ];
  const known = pairs.map(([was]) => was.trim());
  const pattern = known
    .filter((was) => was.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((was) => was.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  if (pattern === '') return text;
  return text.replace(
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'gu'),
    (was) => pairs[known.indexOf(was)]?.[1] ?? was,
  );
}

function bracketed(text: string, situation: Situation): string {
  let out = '';
  let at = 0;
  for (const { start, end } of particularsIn(text, situation)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}
