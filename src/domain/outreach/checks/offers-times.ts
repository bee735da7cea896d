/** 07: days are offered or any time is fine, and nothing is urgent: finding a time is where a yes most often fails. Method: M4. */
import type { Check } from '../draft.ts';
import { plain } from '../message-text.ts';
import { mark, missing } from './mark.ts';

const pressing =
  /\b(?:asap|a\.s\.a\.p\.?|as soon as (?:possible|you can)|at (?:the|your) earliest|right away|urgent(?:ly)?|immediately|today|tonight|tomorrow|by (?:tomorrow|tonight|end of (?:day|week)|eod|cob)|(?:a )?(?:yes or no|answer|reply|response|confirmation) by \w+|please confirm|time[- ]sensitive)\b/;
const notPressing =
  /\b(?:(?:until|as of|of|even|still|in use|like (?:it )?(?:is )?|way (?:it is )?|where you are|what you do|doing|work|role|job|team|who|people|kids|students|world|is|are|you are|talk|article|post|paper|piece|news) today|today(?:'s|,? (?:i|my|we)\b)|(?:for|about) tomorrow|tomorrow's)\b/;
const when =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|may \d)\b|\b(?:next|this|coming|following|that|last|first|second|later|early|mid|any|some|either|each|every|one) (?:\w+ )?(?:weeks?|weekdays?|weekends?|months?|days?|times?|mornings?|evenings?|afternoons?|lunch|hours?|spring|summer|fall|autumn|winter)\b|\b(?:anytime|sometime|whenever|flexible|flexibility|convenient|convenience|mornings?|evenings?|afternoons?|weekdays?|weekends?|noon|lunch hour|lunchtime|days off|over coffee break)\b|\b(?:suits?|works?|fits?|easiest|easier|best|good|fine) (?:for |with |by |around )?(?:you|your)\b|\b(?:your|you) (?:\w+ )?(?:schedule|calendar|day|week|call|choice|pick|timing|shift)\b|\b(?:work|arrange|plan|fit|adapt|move) (?:\w+ ){0,3}around\b|\b(?:after|before|from|until|between|past|around|at) (?:\d|noon|four|five|six|three|two|work|hours|school)|\bthe (?:week|\d{1,2}(?:st|nd|rd|th))\b|\b(?:coming|few|couple of|two|three) (?:weeks|days|months)\b|\bweeks? (?:of|or)\b|\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m)\b|\bsoon\b/;

export const offersTimes: Check = (draft) => {
  const words = plain(draft.body);
  const hit = pressing.exec(words.replace(notPressing, (text) => ' '.repeat(text.length)));
  if (hit) {
    return [
      mark(draft, 'body', hit.index, hit.index + hit[0].length, {
        rule: '07',
        severity: 'warning',
        why: 'Haste is yours and not theirs, and a hurried favor is easily put aside.',
        suggestion: 'Offer two days next week, or say that any time suits you.',
      }),
    ];
  }
  if (when.test(words) || draft.kind !== 'first' || draft.channel === 'linkedin-note') return [];
  return [
    missing({
      rule: '07',
      severity: 'warning',
      why: 'No day is offered, and finding one is where a yes most often gets lost.',
      suggestion: 'Offer two days, or add "any time that suits you".',
    }),
  ];
};
