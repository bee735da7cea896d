/** 20: one kind of ask. Asking for work is check 02's; this counts the other favors beside the conversation. Method: M4. */
import type { Check } from '../draft.ts';
import { plain, sentencesOf } from '../message-text.ts';
import { conversationAsks, isAsking } from './ask-words.ts';
import { mark } from './mark.ts';

const favors: readonly (readonly [string, RegExp])[] = [
  [
    'an introduction',
    /\bintroduce me\b|\bintroductions? to\b|\bconnect me (?:with|to)\b|\b(?:put|get) me in touch\b|\bpass me (?:on|along)\b|\bcall the \w+ \w+ you know\b|\b(?:pass|give|mention) my name\b|\brecommend me\b|\bvouch for me\b|\bnames of (?:\w+ ){0,3}(?:people|others|colleagues|someone|anyone)\b/,
  ],
  [
    'a review',
    /\b(?:look (?:over|at)|review|read|critique|proofread|check|go over|listen to|correct|edit|polish|mark up|feedback on|comments on|thoughts on|sit in on|your corrections)\b[^.?!,]{0,12}\b(?:my|a mock|the (?:\w+ )?(?:tracks?|drafts?|samples?|pages?|files?|report|essay|plan)|i've)\b(?! (?:question|situation|story))|\bwrite me (?:some|a few|your) (?:comments|notes|thoughts)\b/,
  ],
  [
    'a mentor',
    /\b(?:be my mentor|mentor me|mentor(?:ing|ship)|under (?:his|her|your) wing|(?:every|each) (?:week|month)|(?:act as|become|as) (?:my|a) mentor|(?:weekly|monthly|times a (?:week|month)|on a regular basis|regular (?:calls|check-?ins)))\b/,
  ],
  [
    'a visit',
    /\b(?<!\b(?:took|on|during|after|from|enjoyed|since|joined) (?:the|your|a|our) )(?:tour|shadow|follow (?:you|him|her|them) around|ride along|sit in with)\b/,
  ],
  [
    'things to send',
    /\b(?:borrow|lend me|send me (?:your|any|a|the|some|over)|share (?:your|any) (?:slides|templates|notes|files|materials)|get a list of|give me a list of)\b/,
  ],
  ['something passed on', /\b(?:share|repost|forward|circulate) (?:my|this)\b/],
  [
    'other help',
    /\bhelp (?:me )?with my\b|\b(?:write|sign|give) (?:me )?a (?:\w+ )?(?:letter|reference|recommendation)\b|\bbe (?:my|a) reference\b|\b(?:a|short|your) reference for\b/,
  ],
];

export const oneAsk: Check = (draft) => {
  const talks = conversationAsks(draft.body).length > 0;
  const found: { name: string; start: number; end: number }[] = [];
  for (const sentence of sentencesOf(draft.body)) {
    const words = plain(sentence.text);
    if (!isAsking(words) && !/^(?:and|also|i can also|looking for)\b/.test(words)) continue;
    for (const [name, pattern] of favors) {
      const hit = pattern.exec(words);
      if (
        !hit ||
        /(?:\b(?:not|never|no)\b|n't\b)[^.?!,]{0,30}$/.test(words.slice(0, hit.index)) ||
        found.some((one) => one.name === name)
      )
        continue;
      found.push({ name, start: sentence.start + hit.index, end: sentence.start + hit.index + hit[0].length });
    }
  }
  // The favor this kind of message is for does not count: a conversation, or an introduction.
  const others = draft.kind === 'introduction-request' ? found.filter((one) => one.name !== 'an introduction') : found;
  const isBase = talks || draft.kind === 'introduction-request';
  const extra = isBase ? others[0] : others[1];
  if (!extra) return [];
  return [
    mark(draft, 'body', extra.start, extra.end, {
      rule: '20',
      severity: 'error',
      why: `This asks for ${extra.name} on top, and every further ask makes a yes harder.`,
      suggestion: 'Ask for one thing; whatever else you wonder, ask once you have met.',
    }),
  ];
};
