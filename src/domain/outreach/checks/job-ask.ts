/**
 * 02: never a job ask, straight or sideways, in the subject or the body; their job and their hiring may be talked about.
 * Word patterns explain themselves but miss indirect asks (evidence 3, accuracy trap). Method: M4.
 */
import type { Check, Finding } from '../draft.ts';
import { plain, type Span, sentencesOf } from '../message-text.ts';
import { jobAskFamilies } from './job-ask-phrases.ts';
import { mark } from './mark.ts';

/** "I don't suppose", "I can't promise" and the like turn nothing down. */
const notNegations =
  /\bdon't suppose\b|\b(?:would|could|do|won|can|wo)n't you\b|\bwhy not\b|\bnot sure\b|\bdon't know\b|\bcan't (?:promise|help)\b|\bwouldn't (?:mind|happen|it)\b|\bnot (?:proud|only|just)\b|\bno (?:rush|pressure|doubt|idea)\b|\bnever know\b/g;
const negations =
  /\b(?:not|never|no|nothing|nor|neither|without|isn't|needn't|sooner than|rather than|instead of|nobody)\b|n't\b/;
const turnedAway =
  /\b(?:nothing|not) (?:to do with|why i(?:'m| am)|what i(?:'m| am)|the reason|a reason)\b|\bnot (?:writing|asking|looking|angling|after) (?:about|for|you)\b|\bplease don't (?:worry|think)\b|\brest assured\b/;
/** Hiring as something they do, or the writer's own past, is a topic and no ask. */
const topic =
  /^(?:how|what|which|why|when|does|was)\b(?![^?]*\b(?:me|my|i'd|i could|i might|hiring (?:now|right now))\b)(?![^?]*\b(?:are|is) you)[^?]*\?$/;
const aboutThem =
  /\b(?:do you have|are there|is there|any|are you|who)\b[^?]*\b(?:openings?|vacanc|positions?|jobs?|hiring|work|spots?|slots?)\b/;
const rescheduling =
  /\b(?:that day|pick another|another time|reschedul|on your calendar|(?:my|your|the) (?:calendar|schedule|diary))\b/;

export const jobAsk: Check = (draft) =>
  (['subject', 'body'] as const).flatMap((part) =>
    sentencesOf(draft[part]).flatMap((sentence) => judge(sentence, part, draft)),
  );

function judge(sentence: Span, part: 'subject' | 'body', draft: Parameters<Check>[0]): readonly Finding[] {
  const words = plain(sentence.text);
  if (rescheduling.test(words) || (topic.test(words) && !aboutThem.test(words))) return [];
  for (const { why, patterns } of jobAskFamilies) {
    for (const pattern of patterns) {
      const hit = pattern.exec(words);
      if (!hit) continue;
      const start = sentence.start + hit.index;
      const end = start + hit[0].length;
      if (isTurnedDown(words, hit.index)) {
        return [
          mark(draft, part, start, end, {
            rule: '02',
            severity: 'info',
            why: 'Saying that you are not asking for a job still brings the job up.',
            suggestion: 'Leave it out; the 20 minutes say it better.',
          }),
        ];
      }
      return [
        mark(draft, part, start, end, {
          rule: '02',
          severity: 'error',
          why,
          suggestion: 'Ask what their work is like instead; the work comes later, if it fits.',
        }),
      ];
    }
  }
  return [];
}

/** Whether the clause before the phrase says no to it. */
function isTurnedDown(words: string, at: number): boolean {
  if (turnedAway.test(words)) return true;
  const clause =
    words
      .slice(0, at)
      .split(/[;:—]|,? but |, (?:so|and) /)
      .at(-1) ?? '';
  return negations.test(clause.replace(notNegations, ' '));
}
