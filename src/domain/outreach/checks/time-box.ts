/** 06: a short time is named, 10 to 30 minutes. Method: M4; evidence 1.3: 15-20 minutes, stated in the request and honored. */
import type { Check } from '../draft.ts';
import { plain } from '../message-text.ts';
import { mark, missing } from './mark.ts';

const named =
  /\b(?:(\d{1,3})(?:\s?(?:-|–|to|or)\s?(\d{1,3}))?|(five|ten|fifteen|twenty|twenty-five|thirty))[ -]?(?:short |brief |quick )?min(?:ute)?s?\b|\b(quarter(?: of an)? hour|half(?: an)?[ -]hour)\b/g;
const tooMuch =
  /\b(?:an|one|a full|\d+) hours?\b(?! or so of (?:drive|driving))|\b(?:over|for|have|do|buy you|treat you to|take you to|grab) (?:a )?(?:lunch|dinner|breakfast)\b|\bsome (?:of your )?time every\b/;

export const timeBox: Check = (draft) => {
  if (draft.body.trim() === '') return [];
  const words = plain(draft.body);
  const severity = draft.kind === 'first' ? 'warning' : 'info';
  const times = [...words.matchAll(named)];
  const long = times.find((hit) => minutesOf(hit) > 30);
  const short = times.some((hit) => minutesOf(hit) >= 5 && minutesOf(hit) <= 30);
  const big = long ?? tooMuch.exec(words);
  if (big && (!short || /lunch|dinner|breakfast/.test(big[0]) || big === long)) {
    return [
      mark(draft, 'body', big.index, big.index + big[0].length, {
        rule: '06',
        severity: 'warning',
        why: 'This is a lot to give a stranger; about 20 minutes is what most people can say yes to.',
        suggestion: 'Ask for 20 minutes, and keep to it.',
      }),
    ];
  }
  if (short) return [];
  return [
    missing({
      rule: '06',
      severity,
      why: 'No time is named, so they cannot tell how small the favor is.',
      suggestion: 'Say "20 minutes".',
    }),
  ];
};

function minutesOf(hit: RegExpMatchArray): number {
  const words: Readonly<Record<string, number>> = {
    five: 5,
    ten: 10,
    fifteen: 15,
    twenty: 20,
    'twenty-five': 25,
    thirty: 30,
  };
  if (hit[4]) return hit[4].startsWith('half') ? 30 : 15;
  return hit[3] ? (words[hit[3]] ?? 0) : Number(hit[2] ?? hit[1]);
}
