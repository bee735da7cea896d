/** Proper names in a text that look like organizations, and whether the sentence speaks of them as the reader's own. Method: M4, check 14. */
import { plain, type Span, sentencesOf } from '../message-text.ts';

/** Words that make a name an organization's. */
const kinds = new Set(
  'inc llc ltd corp corporation company co group health healthcare hospital hospitals clinic medical medicine hospice university college school schools academy institute district authority department bank bancorp credit financial finance capital insurance mutual assurance electric power energy gas water utilities utility transit transport transportation rail railway railroad airlines airways aviation logistics freight shipping trucking systems partners associates foundation center centre museum library libraries gallery theater theatre orchestra industries industrial manufacturing technologies technology tech labs laboratories laboratory solutions services foods food bakery brewing brewery winery dairy farms farm wellness therapeutics pharma pharmaceuticals biosciences biotech genetics diagnostics dental veterinary consulting consultants advisors advisory studio studios media press publishing broadcasting news times tribune trust agency council commission union cooperative co-op works supply motors automotive mills steel metals mining cement construction builders architects architecture engineering design designs properties realty homes housing hotels resorts outfitters stores markets market grocers networks communications telecom wireless software data analytics robotics aerospace defense security instruments devices controls equipment machine tool plastics chemical chemicals materials paper packaging textiles apparel brands ventures holdings international global county borough township nonprofit alliance association society initiative project collective conservancy aquarium zoo parks ministries charities relief mission law legal records games entertainment pictures productions sports fitness senior living care home hospitality catering restaurants freightways lines marine shipyard boatworks nursery gardens landscaping roofing plumbing heating mechanical contractors precision castings foundry forge title actuarial arbitration behavioral pediatrics oncology orthopedics rehabilitation therapy eye vision'.split(
    ' ',
  ),
);
/** Words of which fields and titles are made: `Public Health` and `Early Childhood Education` are no places. */
const fields = new Set(
  'public behavioral mental community environmental early childhood adult higher special education human resources people user experience science project product program management manager supply chain civil mechanical electrical chemical information quality control risk compliance marketing sales operations clinical research social work nursing development urban regional service planning planner strategy analysis machine learning artificial intelligence customer success accounting audit policy administration administrator director officer coordinator specialist senior junior lead head chief vice president of and the for in & transportation occupational physical speech respiratory sterile processing'.split(
    ' ',
  ),
);
/** Capitalized words that name no organization, plain. */
const ordinary = new Set(
  "i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english spanish french german linkedin zoom teams skype facetime whatsapp starbucks panera dunkin peet's excel powerpoint python java christmas easter thanksgiving ramadan hanukkah new year america american u.s us usa army navy marines marine air force coast guard god mr mrs ms dr prof mx re rn lpn cpa pmp mba phd gi ged stem k-12 ai ux ui hr it qa pr r&d ceo cfo coo cto vp pto covid".split(
    ' ',
  ),
);
const opener = new Set(
  "a an the this that these those my your our his her their its i i'm i've i'd i'll we we're we've you you're you've he she they it it's if when while as after before since because although though could would can will may might should do does did is are was were am have has had what how why who where which whom in on at by for from with without of to and but or so yet not no yes please thank thanks any some every each all most many few two three one both either also even just still only maybe perhaps hi hello dear hey good great best kind warm sincerely regards respectfully cheers there here let's let being having working looking reading hearing learning learned i’m phone call coffee zoom last next then now today recently once years during through over under about around between despite like unlike given former retired currently your’s mornings evenings afternoons happy glad grateful curious hope hoping wishing until whether".split(
    ' ',
  ),
);
const name = /(?:\bSt\. )?\p{Lu}[\p{L}\p{N}&'’-]*(?:(?: (?:of|for|of the|&|\+))? (?:St\. )?\p{Lu}[\p{L}\p{N}&'’-]*)*/gu;

const firstPerson = "i|i'm|i've|i'd|i'll|my|me|we|we've|our|us|mine";
const pronoun = new RegExp(
  String.raw`(?<![\w'])(${firstPerson}|you|you've|you'd|you're|your|yours|he|she|who|his|her|him|whose)(?![\w'])`,
  'g',
);
const isFirst = new RegExp(`^(?:${firstPerson})$`);
const wondering =
  /\b(?:learn(?:ing)? (?:about|more|how|what|why)|hear(?:ing)?|understand(?:ing)?|curious|know|interest(?:ed)?|wonder(?:ing)?|read(?:ing)?|about|admired?|follow(?:ed|ing)?|impressed|fascinated|excited|drawn|see|explor\w+|considering|passion\w*|join(?:ing)?|apply\w*|how|what|why|love to|want to|like to|hope to|hoping|dream|enthusias\w+|appeals?|attracted|eager|hope|such as|work(?:ing)? for|culture)\b/;
const theirPast =
  /\b(?:before|used to|former(?:ly)?|previous(?:ly)?|prior|earlier|once|start(?:ed)? (?:out|at|in|with)|began|came (?:over |up |out )?(?:from|through)|left|leaving|(?:years|months|decades?) (?:at|with)|(?:your|my) (?:\w+ )?(?:time|days) (?:at|with)|you (?:once |also )?(?:ran|were|had|did|taught|wrote|drove|cooked|sold|managed|played|sang)|back (?:when|at|in)|until|alum\w*|grad\w*|degree|studied|attended|trained|worked (?:with|at|for|alongside|together)|knew|remember|moved (?:over )?from|switched from|overlapped|both|jump from|from .{2,40} to|same|together|neighbor|met)\b/;
const staged =
  /\b(?:(?:your|the|a|his|her) (?:\w+ )?talk|panel|panelist|spoke|speak|speaking|present\w*|keynote|session|workshop|lecture|conference|summit|webinar|article|essay|post|piece|interview|podcast|episode|book|quoted|wrote|published|class|course|taught|event|fair|expo|visited|coffee|tea|tour|reunion|heard you|saw you|profile of|column|paper|story in|award|choir|lodge|cafe|diner|over lunch|gave|evening|open day|gala|dinner|concert|regatta|walk|showed|careers|led our|exhibition|exhibit|saw)\b/;
/** Where an organization stands when the sentence is about how things are there. */
const slot =
  /\b(?:at|inside|within|join(?:ing|ed)?|such as|how|why|what|what makes|about|everything|follow(?:ing|ed)?|admir(?:e|ed|ing)|choose|chose|pick(?:ed)?|(?:path|way|road|route|journey) to|(?:work(?:ing|s)?|job|hire[ds]?|recruit\w*) (?:for|with)|(?:move[ds]?|came|went|come|drew you|brought you|led you|switch\w*|transition\w*|jump) (?:over )?to|interest(?:ed)? in|(?:culture|people|team|mission|folks|life) (?:of|at)|(?:you(?:'ve| have) been|you(?:'re| are)|(?:role|position|post|work|years?|time) now|employed|based) with)\s+(?:(?:an?|the) (?:\w+ ){0,2})?$/;
const ownedThing =
  /^['’]s? (?:\w+ )?(?:team|culture|work|approach|mission|program|office|crew|department|people|values|growth|reputation|way|move|staff|side)\b/;
const notHere = /\b(?:fort|camp|base|naval|mount|lake|port)\b/;

/** "From teaching to Metro Rail" and "before you joined Metro Rail" end where they are now. */
const arrival =
  /\b(?:before|until) (?:you )?(?:join\w*|came to|coming to|went to|going to|moved to|moving to|start\w* (?:at|with)) (?:the )?$|\bfrom [^.?!]{2,40} to (?:the )?$/;

/** Names the text gives as the reader's organization, and that are none of the known ones. */
export function strangersIn(text: string, known: Known): readonly Span[] {
  const from = titleCaseEnd(text);
  return sentencesOf(text).flatMap((sentence) =>
    [...sentence.text.matchAll(name)].flatMap((hit) => {
      const found = trimmed(hit[0]);
      if (!found) return [];
      const at = hit.index + found.skipped;
      if (sentence.start + at < from) return [];
      if (isKnown(found.text, known) || !isPutAsTheirs(sentence.text, at, found.text)) return [];
      const start = sentence.start + at;
      return [{ start, end: start + found.text.length, text: found.text }];
    }),
  );
}

/** In a Title Written Like This capitals tell nothing, but what stands after a small `at`; elsewhere 0. */
function titleCaseEnd(text: string): number {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  const isTitle = long.length >= 3 && long.length <= 12 && long.every((word) => /^\p{Lu}/u.test(word));
  if (!isTitle) return 0;
  const at = /\b[Aa]t (?=\p{Lu})/u.exec(text);
  return at ? at.index : text.length;
}

/** Words that many names share, so that one of them alone tells nothing. */
const shared = new Set(
  'valley river rivers lake north south east west northern southern eastern western central first national american united city state bay hill hills creek point ridge park street new old great saint st mount springs falls grove heights coast pacific atlantic metro regional general community memorial royal'.split(
    ' ',
  ),
);

/** Names that may be told: `telling` holds words of which one is enough (`harbor` of Harbor Transit, and its initials), `all` every word of them. */
export interface Known {
  readonly telling: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

export function knownNames(names: readonly string[]): Known {
  const telling = new Set<string>();
  const all = new Set<string>();
  for (const one of names) {
    const parts = wordsOf(one);
    for (const part of parts) all.add(part);
    for (const part of parts)
      if (part.length > 2 && !kinds.has(part) && !shared.has(part) && !opener.has(part)) telling.add(part);
    if (parts.length > 1) {
      telling.add(parts.map((part) => part[0]).join(''));
      telling.add(
        parts
          .filter((part) => !/^(?:of|the|and|for)$/.test(part))
          .map((part) => part[0])
          .join(''),
      );
    }
  }
  return { telling, all };
}

function isKnown(text: string, { telling, all }: Known): boolean {
  const words = wordsOf(text);
  return (
    words.some((word) => telling.has(word) || telling.has(word.replace(/s$/, ''))) ||
    words.every((word) => all.has(word))
  );
}

function wordsOf(text: string): readonly string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean);
}

/** The name without the sentence's first words and without a possessive; null when nothing is left that could be one. */
function trimmed(raw: string): { readonly text: string; readonly skipped: number } | null {
  let text = raw.replace(/['’]s?$/, '');
  let skipped = 0;
  for (;;) {
    const first = /^(\S+)(?: |$)/.exec(text)?.[1] ?? '';
    const word = plain(first).replace(/['’]s$/, '');
    if (first === '' || !(opener.has(word) || ordinary.has(word) || /^(?:of|for|&)$/.test(word))) break;
    const cut = Math.min(text.length, first.length + 1);
    skipped += cut;
    text = text.slice(cut);
  }
  return text.replace(/[^\p{L}]/gu, '').length < 3 ? null : { text, skipped };
}

function isPutAsTheirs(sentence: string, at: number, text: string): boolean {
  const before = plain(sentence.slice(0, at));
  const after = sentence.slice(at + text.length);
  const parts = plain(text).split(/[^\p{L}\p{N}&-]+/u);
  const hasKind = parts.length > 1 && parts.some((part) => kinds.has(part));
  const last = [...before.matchAll(pronoun)].at(-1);
  const between = last ? before.slice(last.index + last[0].length) : before;
  const whole = plain(sentence);
  if (parts.some((part) => notHere.test(part)) || parts.every((part) => kinds.has(part) || fields.has(part)))
    return false;
  if (last && /^(?:he|she|who|his|her|him|whose)$/.test(last[0])) return false;
  // "Tom Okafor from Metro Rail" tells where Tom belongs.
  if (
    /\p{Lu}[\p{L}'’.-]+,? (?:\w+,? )?(?:from|at|of|with|over at|in)(?: the| your)?\s+$/u.test(sentence.slice(0, at)) &&
    !/\b(?:at|with) +$/.test(before.replace(/\S+ +\S+ +$/, ''))
  ) {
    const person = /(\p{Lu}[\p{L}'’.-]+),? (?:\w+,? )?(?:from|at|of|with|over at|in)(?: the| your)?\s+$/u.exec(
      sentence.slice(0, at),
    );
    if (person && !opener.has(plain(person[1] ?? '')) && !ordinary.has(plain(person[1] ?? ''))) return false;
  }
  const inSlot = slot.test(before) || ownedThing.test(after) || /\b(?:how|what|why) (?:the )?$/.test(before);
  const first = last !== undefined && isFirst.test(last[0]);
  if (first && !wondering.test(between)) return false;
  if (arrival.test(before)) return true;
  const clause = clauseAround(whole, at);
  if (theirPast.test(clause) || staged.test(clause)) return false;
  return hasKind ? inSlot || /\b(?:for|with|in|to|of|from|like)\s+(?:the )?$/.test(before) || !last : inSlot;
}

/** The part of the sentence between commas, `and`, `but` and the like that holds the place. */
function clauseAround(sentence: string, at: number): string {
  let from = 0;
  let to = sentence.length;
  for (const cut of sentence.matchAll(/[,;:—–]|\s(?:and|but|so|because|which is why)\s/g)) {
    if (cut.index < at) from = cut.index;
    else {
      to = cut.index;
      break;
    }
  }
  return sentence.slice(from, to);
}
