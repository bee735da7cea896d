/** 09: the message names what connects the two: who sent you, what you share, or their own work. Method: M4; evidence 2, row 17. */
import type { Check, Draft } from '../draft.ts';
import { plain } from '../message-text.ts';
import { missing } from './mark.ts';

const kin =
  'friend|neighbou?r|colleague|coworker|co-worker|sister|brother|sibling|cousin|niece|nephew|daughter|son|teacher|boss|supervisor|manager|mother|father|mum|mom|dad|aunt|uncle|wife|husband|partner|mentor|coach|professor|instructor|advis[eo]r|pastor|landlord|roommate|flatmate|captain|foreman|director|principal|doctor|dentist|barber|classmate|teammate|in-law|intern|student|apprentice|assistant|librarian|trainer|crew';
const work =
  'talk|article|post|essay|book|podcast|paper|piece|interview|presentation|panel|webinar|column|report|lecture|keynote|blog|newsletter|study|video|seminar|workshop|remarks|session|chapter|op-ed|thread|testimony|demo|exhibit|exhibition|class|course|letter to the editor|quote|story in|write-?up|slides|episode|series|documentary|film|poem|recording|performance|reply|question|answer|tour|evening|stall|stand|booth|open day|project|design|painting|garden|mural';
const past = String.raw`(?:\w{3,}ed|led|taught|gave|did|made|told|drew|built|came|won|sang|ran|held|spoke|met|found|wrote|read|took|got|left|kept|caught|brought|fixed|sold|lent|put|sat|stood|cut|set)`;
/** Matched on plain lower-case words. */
const connections = [
  /(?<!\b(?:you|i|i've|we|they|linkedin) )\b(?:suggest(?:ed|s)|tells? me|told me|recommend(?:ed|s)|(?:gave|given) me your|pointed me|sent me|steered me|nudged me|referred me|introduced|remembers? you|put me on to|passed (?:me|along|on) your|encouraged me|urged me|speaks (?:\w+ )?of you|spoke (?:\w+ )?of you|brought you up|brought up your name|dropped your name|sends (?:\w+ )?regards|says (?:hello|hi)|knows you|used to work with you|worked with you)\b(?=[^.?!]{0,60}\b(?:i|you|your|we|me|name)\b)/,
  /(?<!\b(?:you|i|i've|we|they|site|page|profile|ad|posting|linkedin|son|friends?|everyone|people) )\b(?:said|says|mentioned|thought|thinks|reckons|swears)\b[^.?!]{0,30}\b(?:you|you're|your|you'd|we)\b/,
  new RegExp(String.raw`\b(?:my|our) (?:[\w-]+ ){0,3}(?:${kin})\b[^.?!]{0,80}\byou(?:r|rs)?\b(?! on )`),
  new RegExp(String.raw`\byour (?:[\w-]+ ){0,3}(?:${kin})s?\b[^.?!]{0,80}\b(?:i|my|me|we|our)\b`),
  /\b(?:our|a|several|some|two|three|\d+) (?:mutual|common|shared) (?:friends?|colleagues?|connections?|acquaintances?)\b|\bin common\b|\bour friends?\b/,
  /\bwe (?:both|met|overlapped|worked|were|went|share[d]?|sat|spoke|talked|crossed|served|trained|studied|graduated|chatted|wrote|know each|know one|have known|have been connected|shook|rode|played|sang|volunteered|go way)\b|\bwe(?:'re|'ve| are| have) both\b|\bwe've (?:known|been connected)\b|\bboth of us\b|\byou and i (?:both|met|share|worked|overlapped|were|sat|crossed|went|served)\b/,
  /\b(?:as you did|(?:the )?same (?:school|college|program|class|company|team|unit|church|hometown|town|union|club|local|corps|regiment|department|university|chapter|cohort|base|ship|association|league|choir|street|building)|fellow|(?:i|who) (?:also )?(?:went to|attended|studied at|came through|graduated from) [^.?!]{2,40}\b(?:too|as well|like you)|(?:like|as) you,? (?:a |an |i )|(?:both|two) (?:of us )?(?:came|alum\w+|grad\w+|from))\b/,
  new RegExp(String.raw`\byour (?!out-of-office)(?:[\w-]+ ){0,4}(?:${work})\b(?! (?:manager|lead|team|work))`),
  /\byour [^.?!]{2,70}\b(?:made me|is what made|(?:has |have )?stayed with|got me|hooked me|changed (?:how|the way)|taught me|moved me|on my mind|reads like|is pinned|(?:stuck|sticks) with)\b|\b(?:in front of|in the audience (?:at|when|for)|front row (?:at|of|when)) you(?:r)?\b|\bi (?:was|sat|came|went|stood|listened) (?:in |on |at |to |through )your\b/,
  /\byou (?:\w+ )?(?:gave (?:a|the|our|my) (?:[\w-]+ ){0,3}(?:talk|tour|speech|lecture|evening|presentation|class|workshop|session|demonstration|seminar|interview)|taught|trained (?:me|my|us)|coached|spoke (?:to|at|on|about)|presented|(?:wrote|published|posted)(?! on linkedin|[^.?!]{0,20}\b(?:that|after|when)\b)|came to (?:our|my|speak)|visited our|had the (?:chair|desk|office|locker)|worked (?:with|alongside|for) my|know my|knew my|were (?:quoted|interviewed|on the panel|featured|profiled)|(?:said|told|shared|showed|described|explained|answered)[^.?!]{0,50}\b(?:at|in|during|on) (?:the|our|a|that)\b(?! out)|judged|chaired|moderated|hosted)\b/,
  new RegExp(
    String.raw`(?<!\b(?:could|would|can|will|may|if|did|do|have|hope|until) )\byou (?:once |also |kindly |first |\w+ly )?${past} (?:[\w-]+ ){0,4}(?:my|our|us|me)\b`,
  ),
  /\b(?:alum(?:na|nus|ni|nae|s)?|class of|local \d+|(?:i|'ve|and) (?:heard|saw|watched|read|caught|attended|sat in on|listened to|enjoyed|liked|loved|followed) (?:you|your)\b(?!'|-| (?:are|were|was|company|profile|have|had|organization|name|site|website|job|ad|posting|one))|(?:\w+ )?(?:grad|graduate)(?: here)?\b(?=[^.?!]{0,20}\b(?:too|like you|as well|here|like me)))\b/,
  /\b(?:asked|invited|told|said) (?:me )?to (?:write|call|get in touch|ask|look you up|say hello|try you)\b|\b(?:when|since|after) (?:we|i) (?:met|saw you|heard you)\b|\b(?:at|through|from|in|on) (?:our|the same) (?:[\w-]+ ){0,2}(?:church|club|school|union|class|group|league|choir|reunion|chapter|board|gym|parish|congregation|temple|mosque|synagogue|neighbou?rhood|list|forum|guild)\b/,
];
/** A person's name doing the recommending: `Sanna Petrell from the guild thought we would get on`. Matched on the text as typed. */
const namedPerson =
  /(?<![\p{L}'’])(?!(?:I|You|We|They|He|She|It|That|This|What|Who|Nobody|Everyone|Someone|People|LinkedIn|Glassdoor|Google|Indeed|Reddit|Facebook|Wikipedia|The|My|Your|Our|Hi|Hello|Dear|Hey|As|And|But|If|When)\b)\p{Lu}[\p{L}'’.-]+(?:,[^.?!,\n]{2,60},| (?:from|at|in|of|over at)[^.?!,\n]{2,40})? (?:thought|thinks|says|said|told|gave|sent|suggested|mentioned|recommended|remembers|knows you|pointed|reckons|swears|insisted|insists|promised|vouches|still shows|speaks|passed me (?:your|on)|put me (?:on|in touch))\b(?! (?:no|that it was|me off|us off))/u;

/** Where the earliest sign of a connection stands in the body; -1 when there is none. */
export function connectionAt(draft: Draft): number {
  const body = plain(draft.body);
  const known = [...draft.introducers, ...draft.sharedThings]
    .map((name) => plain(name.trim()))
    .filter((name) => name.length > 1)
    .map((name) => body.indexOf(name));
  const places = [
    ...known,
    ...connections.map((pattern) => body.search(pattern)),
    draft.body.search(namedPerson),
  ].filter((at) => at >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

export const connection: Check = (draft) => {
  if (draft.body.trim() === '' || connectionAt(draft) >= 0) return [];
  if (draft.kind !== 'first') {
    return [
      missing({
        rule: '09',
        severity: 'info',
        why: 'They may not recall who you are, or why you wrote.',
        suggestion: 'A few words of what connects you are enough.',
      }),
    ];
  }
  return [
    missing({
      rule: '09',
      severity: 'warning',
      why: 'Nothing says what connects you, and a stranger with no link is easily passed over.',
      suggestion: 'Name who suggested them, what you share, or the piece of their work that made you write.',
    }),
  ];
};
