/** Introduction request: one named person or place, lines short enough to pass on, and an easy no. Method: M4, M8; evidence 3. */
import type { Check, Draft, Finding } from '../draft.ts';
import { coreOf, plain, wordCount } from '../message-text.ts';
import { mark, missing } from './mark.ts';

/** As many words as someone passes on without reading twice (judgement). */
const forwardableWords = 80;
const comfortable =
  /\b(?:only if|say no|completely fine|perfectly fine|(?:if|should) (?:it's|it is|this is|that's) (?:awkward|not)|if you think (?:he|she|they) (?:wouldn't|would not)|if you feel|comfortable|no pressure|feel free to (?:say no|decline|pass)|if you(?:'d| would) rather not|if you prefer not|(?:fine|okay|ok|no problem|understand) (?:if|either way|too)|i(?:'ll)? understand|thank you either way|either way|no worries|if not)\b/;
const forwardable =
  /\b(?:the )?(?:lines?|note|words|paragraph|sentences?|message|blurb) below\b|\b(?:below|here) (?:is|are) (?:a |some |a few )?(?:\w+ )?(?:lines?|note|words|paragraph|sentences?|message)\b|\b(?:forward|pass (?:on|along|it|this|them)|copy) (?:this|the|it|them|these|along|on|whatever)?\b|\bmay i (?:say|use|mention)\b|\buse your name\b/;

export const introduction: Check = (draft) => {
  const words = plain(draft.body);
  return [
    ...(comfortable.test(words)
      ? []
      : [
          missing({
            rule: 'introduction',
            severity: 'warning',
            why: 'An introduction lends their good name, so they need an easy way to say no.',
            suggestion: 'Add: "Only if you are comfortable with it."',
          }),
        ]),
    ...(namesTarget(draft)
      ? []
      : [
          missing({
            rule: 'introduction',
            severity: 'warning',
            why: 'It names nobody, and to think of someone is the hard part of the favor.',
            suggestion: 'Name one person, or one place where they know somebody.',
          }),
        ]),
    ...passable(draft, words),
  ];
};

/** Someone or some place besides the two who write, or a blank for one. */
function namesTarget(draft: Draft): boolean {
  const own = plain(`${draft.recipient.name} ${draft.seekerName}`).split(/[^\p{L}'-]+/u);
  const core = coreOf(draft.body).text;
  if (/\[[^\]]+\]/.test(core)) return true;
  const names = core.match(/(?<![.!?"“:]\s*|^\s*|\n\s*)\b\p{Lu}[\p{L}'’-]+/gu) ?? [];
  return names.some(
    (name) => !own.includes(plain(name)) && !/^(?:I|I'|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|LinkedIn)/.test(name),
  );
}

function passable(draft: Draft, words: string): readonly Finding[] {
  const quoted = /(?:^|\n)\s*["“][^"”]{20,}["”]|(?:^|\n)(?:>[^\n]*\n?)+/.exec(draft.body);
  if (quoted && wordCount(quoted[0]) > forwardableWords) {
    return [
      mark(draft, 'body', quoted.index, quoted.index + quoted[0].length, {
        rule: 'introduction',
        severity: 'info',
        why: `${wordCount(quoted[0])} words are a lot to pass on under their name.`,
        suggestion: `Keep to ${forwardableWords} words: who you are, what you would like to hear, 20 minutes.`,
      }),
    ];
  }
  if (quoted || forwardable.test(words)) return [];
  return [
    missing({
      rule: 'introduction',
      severity: 'info',
      why: 'There is nothing here they can simply pass on.',
      suggestion: 'Add two or three lines they can forward as they are.',
    }),
  ];
}
