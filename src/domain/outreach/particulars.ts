/** What in an old message was true of that person and that week only: names, days, what they did or wrote. Method: M4. */
import { plain, type Span, sentencesOf } from './message-text.ts';
import type { Situation } from './situation.ts';

const names = /(?<![\p{L}\p{N}'’])\p{Lu}[\p{L}\p{N}'’&-]*(?: (?:of |for |the |& )?\p{Lu}[\p{L}\p{N}'’&-]*)*/gu;
const days =
  /\b(?:(?:this|next|last|on) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:s)?\b|\bthe \d{1,2}(?:st|nd|rd|th)\b|\b(?:yesterday|tomorrow|last week|this week|next week|this month|last month)\b|\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b|\b(?:19|20)\d\d\b/gi;
const theirs =
  /\byour (?:[\w-]+ ){0,3}(?:talk|article|post|essay|book|podcast|paper|piece|interview|presentation|panel|webinar|column|report|lecture|video|workshop|project|move|switch|change)\b[^.,;:?!\n]*/gi;
const theyDid =
  /(?<!\b(?:how|what|why|where|when|if|before|until|that is what) )\byou (?:once |also |first )?(?:moved|went|came|made|wrote|taught|built|started|left|gave|spoke|said|switched|worked|trained|led|designed|founded|told|mentioned|helped|studied|served|published|presented)\b[^.,;:?!\n]*/gi;
const ordinary = new Set(
  "i i’m i'm i’d i'd i’ve i've i’ll i'll re ms mr mrs dr prof linkedin zoom english january february march april may june july august september october november december".split(
    ' ',
  ),
);

/** The stretches, in order, none within another; what still holds for the new person (their own facts, the introducer, her own name) is left out. */
export function particularsIn(text: string, situation: Situation): readonly Span[] {
  const { recipient, seeker, introducer, shared, theirWork } = situation;
  const holds = new Set(
    words(
      [
        recipient.name,
        recipient.organization,
        recipient.title,
        seeker.name,
        seeker.about,
        introducer?.mayUseName === 'yes' ? introducer.name : '',
        ...shared.map((one) => one.name),
        theirWork,
      ].join(' '),
    ),
  );
  const starts = new Set(sentencesOf(text).map((one) => one.start));
  const capitals = [...text.matchAll(names)].flatMap((hit) => nameIn(text, hit, starts, holds));
  const rest = [days, theirs, theyDid].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((hit) => spanOf(text, hit.index, hit.index + hit[0].trimEnd().length)),
  );
  const known = [...text.matchAll(/\[[^\]]*\]/g)].map((hit) => spanOf(text, hit.index, hit.index + hit[0].length));
  return merged(text, [...capitals, ...rest]).filter(
    (span) =>
      !(theirWork !== '' && span.text === theirWork) &&
      !known.some((one) => one.start < span.end && span.start < one.end),
  );
}

/** A sentence's first word is only a name when another capital follows it or it stands in the middle, too. */
function nameIn(
  text: string,
  hit: RegExpExecArray,
  starts: ReadonlySet<number>,
  holds: ReadonlySet<string>,
): readonly Span[] {
  let start = hit.index;
  const end = hit.index + hit[0].length;
  const parts = hit[0].split(' ');
  while (parts.length > 0) {
    const first = parts[0] ?? '';
    const opens = starts.has(start) && (parts.length === 1 || openers.has(plain(first)));
    if (!opens && !ordinary.has(plain(first))) break;
    start += first.length + 1;
    parts.shift();
  }
  const left = text.slice(start, end);
  if (parts.length === 0 || words(left).every((word) => holds.has(word))) return [];
  return [spanOf(text, start, end)];
}

const openers = new Set(
  'a an the my your our his her their when while since as after before at in on from with for to if could would can may might do did what how why thank thanks this that these those and but so please last next'.split(
    ' ',
  ),
);

function merged(text: string, spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of [...spans]
    .filter((one) => one.end > one.start)
    .sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && span.start < last.end) {
      out[out.length - 1] = spanOf(text, last.start, Math.max(last.end, span.end));
    } else {
      out.push(span);
    }
  }
  return out;
}

function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

function words(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
