/** What a reply means, with the words that say so; the seeker confirms it. Method: M4. */
import { type Day, daysBetween } from '../day.ts';
import type { ReplyMeaning } from './outreach-state.ts';
import { backOn, daysNamed } from './reply-meaning-days.ts';
import { type SuggestedPerson, suggestedPerson } from './reply-meaning-person.ts';
import * as phrases from './reply-meaning-phrases.ts';

export interface ReplyWords {
  /** Without quoted history. */
  readonly text: string;
  readonly subject: string;
  /** The header by which a machine says that it wrote; '' when there is none. */
  readonly automatic: string;
  /** The day it came. */
  readonly on: Day;
  /** Addresses of the two who write, so that neither is taken for someone suggested. */
  readonly ownAddresses?: readonly string[];
}

export interface ReplyReading {
  readonly meaning: ReplyMeaning;
  readonly outOfOffice: boolean;
  /** The phrase that decided, as written; '' for `other`. */
  readonly because: string;
  /** For out-of-office and later: the day they are back, or want to be asked again; null when not said. */
  readonly backOn: Day | null;
  /** For suggests-someone; null when nobody is named. */
  readonly suggests: SuggestedPerson | null;
}

/** A yes for a day this far away is a later one: about three weeks, half as long again as slots are offered ahead (evidence 2.3). */
const soonDays = 21;

/** What a reply means stands in its first words; a newsletter goes on. */
const mostCharacters = 6000;

/** Never fails: what fits nothing is `other`, or `question` when it asks. */
export function readReplyMeaning(reply: ReplyWords): ReplyReading {
  const text = plain(reply.text);
  const decide = (meaning: ReplyMeaning, because: string): ReplyReading => ({
    meaning,
    outOfOffice: meaning === 'out-of-office',
    because: because.trim(),
    backOn: meaning === 'out-of-office' || meaning === 'later' ? backOn(text, reply.on) : null,
    suggests: meaning === 'suggests-someone' ? suggestedPerson(text, reply.ownAddresses ?? []) : null,
  });
  const absent = absence(reply, text);
  if (absent !== '') return decide('out-of-office', absent);

  const sentences = sentencesOf(text);
  const first = (pattern: RegExp): Hit | null => firstHit(sentences, pattern);
  const other = firstSuggestion(sentences);
  const ownWords = other ? sentences.filter((_, i) => i !== other.at) : sentences;
  const yes = firstHit(ownWords, phrases.yes);
  const lastYes = lastHit(sentences, phrases.yes);
  const wait = first(phrases.later);
  const no = lastHit(sentences, phrases.declined);
  const weak = first(phrases.weakYes);
  const left = first(phrases.hasLeft);

  const firm = first(phrases.firmNo);
  if (firm) return decide('declined', firm.words);
  if (left) return decide(other ? 'suggests-someone' : 'other', other?.words ?? left.words);
  const then =
    wait !== null &&
    yes !== null &&
    wait.at === yes.at &&
    wait.from < yes.from &&
    /\b(?:then|after|once|until|danach)\b/i.test(sentences[yes.at]?.text ?? '');
  const concrete = yes !== null && !then && isConcrete(sentences, yes);
  if (other && !(yes && (concrete || yes.at < other.at))) return decide('suggests-someone', other.words);
  const distant = yes !== null && !mentionsSoonDay(text, reply.on) && namesDistantDay(text, reply.on);
  const pointed =
    other === null && yes === null && /@|\b(?:s?he|they|her|him|them)\b/i.test(text)
      ? suggestedPerson(text, reply.ownAddresses ?? [])
      : null;
  if (pointed && pointed.name !== '') return decide('suggests-someone', pointed.name);
  if (wait && !(concrete && !asksAgain.test(wait.words) && !distant)) return decide('later', wait.words);
  if (no && !aboutHiring.test(no.words) && !(lastYes && lastYes.from > no.from)) return decide('declined', no.words);
  if (yes) return decide(distant ? 'later' : 'yes', yes.words);
  if (no) return decide('declined', no.words);
  const question = first(phrases.asks) ?? firstHit(sentences, /[^?]{0,80}\?/u);
  const asking = question && text.includes('?') ? question : null;
  // A day or an hour named with nothing against it is an offer; a third person with their own verb is a pointer.
  const address = first(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u);
  if (
    address &&
    !yes &&
    suggestedPerson(text, reply.ownAddresses ?? [])?.email &&
    !/\bmy\b|\bme\b/i.test(sentences[address.at]?.text ?? '')
  )
    return decide('suggests-someone', address.words);
  const offered = firstHit(sentences, clockTime);
  if (
    offered &&
    !/\b(?:last|ago|yesterday|was|were|did|good luck|congrat\w*|birthday|deadline)\b/i.test(
      sentences[offered.at]?.text ?? '',
    )
  )
    return decide('yes', offered.words);
  if (weak && !asking) return decide('yes', weak.words);
  if (asking) return decide('question', asking.words);
  // Nothing plain was said: a kind goodbye after a regret is a no, a day far off is a later one.
  const goodbye = first(phrases.farewell);
  if (goodbye && first(phrases.regret)) return decide('declined', goodbye.words);
  const far = daysNamed(text, reply.on).find(({ day }) => daysBetween(reply.on, day) > soonDays);
  return far ? decide('later', text.slice(far.at, far.end)) : decide('other', '');
}

/** Why this is an absence note; '' when it is none. */
function absence(reply: ReplyWords, text: string): string {
  const lower = text.toLowerCase();
  const subject = plain(reply.subject).toLowerCase();
  const soon =
    /\b(?:about to|going to|soon|before i)\b[^.!?]{0,20}(?:go|leave|be|start)/.test(lower) && reply.automatic === '';
  const said = soon ? '' : (phrases.away.exec(lower)?.[0] ?? '');
  const titled = phrases.away.exec(subject)?.[0] ?? '';
  if (bounce.test(`${subject} ${lower}`) || phrases.hasLeft.test(lower)) return '';
  if (
    reply.automatic !== '' &&
    (said !== '' || titled !== '' || /auto-?(?:repl|notif)|:\s*(?:yes|1|oof|all)/i.test(reply.automatic))
  ) {
    if (said !== '' || titled !== '') return said || titled;
    return acknowledgment.test(lower) ? '' : reply.automatic;
  }
  if (titled !== '') return titled;
  if (said === '') return '';
  // A person who is away and says `happy to talk when I am back` answers; a note left behind does not.
  const engaged =
    phrases.yes.test(lower) ||
    /\b(?:ping|nudge|remind) me\b|\blet's\b|\b(?:touch|out|write|try me|me|back) again\b/.test(lower);
  return phrases.machineMade.test(lower) || (!engaged && !/\?/.test(text.replace(/\burgent\?/gi, '')) && isNote(lower))
    ? said
    : '';
}

/** A note of absence speaks of nothing else: it is short, or says when or who instead. */
function isNote(lower: string): boolean {
  return (
    lower.length < 400 ||
    /\b(?:urgent|dringend|urgence|urgente|return|back|until|bis|jusqu|hasta|zurück|retour)\b/.test(lower)
  );
}

const clockTime =
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sun)(?:days?)?\b(?=[\s,.!?]|$)|tomorrow|tonight|this (?:afternoon|evening|weekend)|\d{1,2}(?::\d\d)? ?(?:am|pm)\b|(?:at|after|before|from|around|by) \d{1,2}[:.h]\d\d|\d{1,2}:\d\d|next week)/u;
const bounce =
  /undeliver|delivery (?:status|has failed|failure)|mail delivery|returned mail|address (?:not found|rejected)|could not be delivered|unzustellbar/;
const acknowledgment =
  /(?:ticket|case|request) (?:number|#|id|has been)|we have received your|your (?:application|request|ticket|inquiry) (?:has been|was) received|unsubscribe/;
const aboutHiring = /hiring|open(?:ings| positions| roles)|vacanc|recruiting|jobs/;
const asksAgain =
  /again|ping|nudge|remind|circle|check|touch base|follow up|revisit|reconnect|postpone|rain|swing|loop/;
const assistant =
  /\b(?:assistant|\bea\b|scheduler|to (?:find|set up|schedule|arrange|coordinate) (?:a |the |our )?(?:time|call|conversation|slot)|assistentin|secretary|calendar)\b/i;

interface Hit {
  /** Which sentence, and where in the whole text. */
  readonly at: number;
  readonly from: number;
  readonly words: string;
}

interface Sentence {
  readonly text: string;
  readonly from: number;
}

function plain(text: string): string {
  return text
    .slice(0, mostCharacters)
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*\n\s*/g, '\n\n')
    .replace(/([^\n])\n(?!\n)/g, '$1 ')
    .trim();
}

function sentencesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(/[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]*/g)].map((m) => ({ text: m[0], from: m.index }));
}

function firstHit(sentences: readonly Sentence[], pattern: RegExp): Hit | null {
  for (const [at, sentence] of sentences.entries()) {
    const m = pattern.exec(sentence.text.toLowerCase().trimStart());
    if (m) return hit(sentence, at, m);
  }
  return null;
}

function lastHit(sentences: readonly Sentence[], pattern: RegExp): Hit | null {
  let last: Hit | null = null;
  const every = new RegExp(pattern.source, 'gu');
  for (const [at, sentence] of sentences.entries())
    for (const m of sentence.text.toLowerCase().trimStart().matchAll(every)) last = hit(sentence, at, m);
  return last;
}

function hit(sentence: Sentence, at: number, m: RegExpMatchArray): Hit {
  const trimmed = sentence.text.trimStart();
  const start = m.index ?? 0;
  const lead = sentence.text.length - trimmed.length;
  return { at, from: sentence.from + lead + start, words: trimmed.slice(start, start + m[0].length) };
}

/** Names count by their capitals here, and the first word of a sentence has one anyway. */
function firstSuggestion(sentences: readonly Sentence[]): Hit | null {
  for (const [at, sentence] of sentences.entries()) {
    const trimmed = sentence.text.trimStart();
    const m =
      phrases.suggests.exec(trimmed) ?? phrases.suggests.exec(trimmed.charAt(0).toLowerCase() + trimmed.slice(1));
    if (m && !assistant.test(trimmed)) return { ...hit(sentence, at, m) };
  }
  return null;
}

/** Whether a yes names a day, an hour or a way to book one. */
function isConcrete(sentences: readonly Sentence[], yes: Hit): boolean {
  const near = sentences
    .filter((sentence) => Math.abs(sentence.from - yes.from) < 300)
    .map((sentence) => sentence.text);
  return /\b(?:mon|tues|wednes|thurs|fri)day|tomorrow|\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b|\d{1,2}:\d\d|calendly|cal\.com|my (?:calendar|number|cell|mobile)|montag|dienstag|mittwoch|donnerstag|freitag/i.test(
    near.join(' '),
  );
}

function mentionsSoonDay(text: string, on: Day): boolean {
  return daysNamed(text, on).some(({ day }) => day >= on && daysBetween(on, day) <= soonDays);
}

function namesDistantDay(text: string, on: Day): boolean {
  return daysNamed(text, on).some(({ day }) => daysBetween(on, day) > soonDays && daysBetween(on, day) < 400);
}
