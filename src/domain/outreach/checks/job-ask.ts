/**
 * 02: never a job ask, straight or sideways, in the subject or the body; their job and their hiring may be talked about.
 * A trained model decides, since lists of words miss indirect asks (evidence 3, accuracy trap); the words explain. Method: M4.
 */
import type { Check, Draft, Finding } from '../draft.ts';
import { plain } from '../message-text.ts';
import { type HeardSentence, heardSentences, howMuch, sentencesThat } from '../model/heard-message.ts';
import { jobAskFamilies } from './job-ask-phrases.ts';
import { mark } from './mark.ts';

/** "I don't suppose", "I can't promise" and the like turn nothing down. */
const notNegations =
  /\bdon't suppose\b|\b(?:would|could|do|won|can|wo)n't you\b|\bwhy not\b|\bnot sure\b|\bdon't know\b|\bcan't (?:promise|help)\b|\bwouldn't (?:mind|happen|it)\b|\bnot (?:proud|only|just)\b|\bno (?:rush|pressure|doubt|idea)\b|\bnever know\b/g;
const negations =
  /\b(?:not|never|no|nothing|nor|neither|without|isn't|needn't|sooner than|rather than|instead of|nobody)\b|n't\b/;
const turnedAway =
  /\b(?:nothing|not) (?:to do with|why i(?:'m| am)|what i(?:'m| am)|the reason|a reason)\b|\bnot (?:writing|asking|looking|angling|fishing|applying|after|seeking) (?:about|for|to|you|anywhere|any|a|work|employment)\b|\bplease don't (?:worry|think)\b|\brest assured\b/;
const ofWork =
  /\b(?:jobs?|openings?|vacanc(?:y|ies)|positions?|roles?|work|hir(?:e|ed|ing)|employment|referrals?|resume|cv|apply|offer)\b/;

export const jobAsk: Check = (draft) => [...asked(draft, 'subject'), ...asked(draft, 'body'), ...denied(draft)];

/** From 0 to 1 how much a text asks for a job; the shipped threshold is 0.5. */
export function asksForJob(text: string): number {
  return howMuch(text, 'asks');
}

function asked(draft: Draft, part: 'subject' | 'body'): readonly Finding[] {
  return sentencesThat(draft[part], 'asks').map((sentence) => {
    const known = knownPhrase(sentence);
    return mark(draft, part, known?.start ?? sentence.start, known?.end ?? sentence.end, {
      rule: '02',
      severity: 'error',
      why: known?.why ?? 'This can be read as asking for a job, and they can only say yes or no to that.',
      suggestion: 'Ask what their work is like instead; the work comes later, if it fits.',
    });
  });
}

/** "I am not asking for a job": no ask, but it brings the job up. */
function denied(draft: Draft): readonly Finding[] {
  return heardSentences(draft.body)
    .filter(({ text, hearing }) => hearing.asks < 0.5 && isDenial(text))
    .map(({ start, end }) =>
      mark(draft, 'body', start, end, {
        rule: '02',
        severity: 'info',
        why: 'Saying that you are not asking for a job still brings the job up.',
        suggestion: 'Leave it out; the 20 minutes say it better.',
      }),
    );
}

function isDenial(sentence: string): boolean {
  const words = plain(sentence);
  return turnedAway.test(words) && ofWork.test(words);
}

/** The clause the phrases know, when the writer does not turn it down. */
function knownPhrase({ text, start }: HeardSentence): { start: number; end: number; why: string } | null {
  const words = plain(text);
  for (const { why, patterns } of jobAskFamilies) {
    for (const pattern of patterns) {
      const hit = pattern.exec(words);
      if (!hit || hit[0].length < 8 || isTurnedDown(words, hit.index)) continue;
      return { start: start + hit.index, end: start + hit.index + hit[0].length, why };
    }
  }
  return null;
}

/** Whether the clause before the phrase says no to it. */
function isTurnedDown(words: string, at: number): boolean {
  const clause =
    words
      .slice(0, at)
      .split(/[;:—]|,? but |, (?:so|and) /)
      .at(-1) ?? '';
  return negations.test(clause.replace(notNegations, ' '));
}
