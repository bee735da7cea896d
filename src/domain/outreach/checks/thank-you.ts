/** Thank-you: within a day, one thing learned, one thing you will do, and nothing asked. Its 120 words are rule 01's. Method: M4, M5; evidence 3 and 5. */
import { dayToNumber, type Instant } from '../../day.ts';
import type { Check, Draft, Finding } from '../draft.ts';
import { plain, sentencesOf } from '../message-text.ts';
import { conversationAsks, isAsking } from './ask-words.ts';
import { mark, missing } from './mark.ts';

const learned =
  /\b(?:what you (?:said|told|shared|described|explained|showed|wrote)|(?:that|how|why|when|where|as|which|the \w+) you (?:said|told|mentioned|described|explained|suggested|showed|shared|named|gave|pointed|recommended|drew|put|walked|use|do|did|learned|handle|see|start|spend)|your (?:\w+ )?(?:description|stor(?:y|ies)|point|bit|comment|tips?|suggestion|explanation|idea|line|example|account|remark|answer|picture|phrase|words|way of|warning|thought|honesty about|candor about)|the (?:bit|part|story|idea|thing|line|point|image|detail|difference|example|lady|man|moment) (?:about|of|that|you|with|where|when|on|between)|you (?:said|told me|mentioned|described|explained|suggested|showed|made me|were right|taught|helped me (?:see|understand))|i (?:\w+ )?(?:learned|wrote down|keep thinking|took away|hadn't|had not|never (?:knew|thought|realized)|didn't know)|(?:stayed|stuck|sits|been) with me|eye[- ]opener|i (?:\w+ )?(?:hadn't|never) (?:\w+ )?(?:thought|realized|realised|known)|not occurred to me|thinking about|helped most|this with me|learning (?:that|how|why))\b|"[^"\n]{12,}"/;
const vague =
  /\b(?:your insights? (?:were|was) (?:very |so |really )?(?:valuable|helpful|useful)|everything you (?:said|shared)|what you shared was (?:very |so )?helpful)\b/g;
const action =
  /\b(?:i(?:'ve| have)(?: \w+ly| since| already| just| now| also)? (?:signed|called|looked|written|wrote|ordered|read|started|begun|booked|registered|joined|put|made|set|sent|found|tried|asked|gone|talked|enrolled|added|marked|begun|spoken|emailed|borrowed|bought|reached)|i(?:'ll| will|'m going to| am going to| plan to| intend to| mean to)(?: also| now| certainly)? \w+|i (?:signed|called|looked|went|ordered|started|wrote|booked|registered|joined|read|tried|asked|bought|borrowed|found|put|set|talked|enrolled|emailed|tracked|picked|sat|took|spent|dug|pulled|watched)|i(?:'ve| have) (?:since|already|just|now|also) \w+|i'm (?:doing|trying|reading|going|starting|taking|using|writing|keeping|signing)|my next step|(?:will|going to) (?:write|call|read|let you know|try|look|sit|tell)|tonight i|on (?:mon|tues|wednes|thurs|fri|satur|sun)day i)\b/;
const newAsk =
  /\b(?:could|can|would|will|might|may) (?:you|i|we)\b|\b(?:please|let me know|put in a (?:good )?word|if you (?:hear|know|could|can|would|think)|keep me|do you know)\b/;
const harmless =
  /\b(?:let you know|will you|would you (?:like|say)|if you(?:'d| would) like|if (?:i|there's anything i|there is anything i|you ever) (?:can|need)|you can (?:count|be)|please (?:give|tell|pass|say) (?:my )?(?:regards|thanks|hello|hi|love|him|her|them)|please know|return the favor|be of (?:help|use)|i could (?:not|see|hear|tell|feel)|i can(?:'t| not)? (?:see|hear|tell|say|imagine|now))\b/;

export const thankYou: Check = (draft) => {
  const words = plain(draft.body);
  const known = (draft.learned ?? []).some((fact) => overlaps(words, fact));
  return [
    ...late(draft),
    ...asks(draft),
    ...(known || learned.test(words.replace(vague, ' '))
      ? []
      : [
          missing({
            rule: 'thank-you',
            severity: 'warning',
            why: 'It names nothing you learned, and that is the thanks people remember.',
            suggestion: 'Add one thing they said that stayed with you.',
          }),
        ]),
    ...(action.test(words)
      ? []
      : [
          missing({
            rule: 'thank-you',
            severity: 'info',
            why: 'They would be glad to know what you will do with it.',
            suggestion: 'Add one thing you have done or will do because of the talk.',
          }),
        ]),
  ];
};

function asks(draft: Draft): readonly Finding[] {
  const asking = sentencesOf(draft.body).find(({ text }) => {
    const words = plain(text);
    return (
      !harmless.test(words) &&
      ((newAsk.test(words) && isAsking(words)) || (words.includes('?') && /\b(?:you|your)\b/.test(words)))
    );
  });
  const talk = conversationAsks(draft.body).find(
    ({ text }) => !harmless.test(plain(text)) && /\?|\bagain\b/.test(plain(text)),
  );
  const found = asking ?? talk;
  if (!found) return [];
  return [
    mark(draft, 'body', found.start, found.end, {
      rule: 'thank-you',
      severity: 'warning',
      why: 'A new favor in a thank-you makes the thanks look like its price.',
      suggestion: 'Only thank them now; ask another day.',
    }),
  ];
}

/** More than 24 hours after the conversation (evidence 5: thanks = 24 h). */
function late({ conversationHeldAt, now }: Draft): readonly Finding[] {
  if (!conversationHeldAt || !now || hoursOf(now) - hoursOf(conversationHeldAt) <= 24) return [];
  return [
    missing({
      rule: 'thank-you',
      severity: 'info',
      why: 'Thanks are warmest within a day, and they are welcome later too.',
      suggestion: 'Send it as it is; no excuse is needed.',
    }),
  ];
}

function hoursOf(at: Instant): number {
  return dayToNumber(at.slice(0, 10)) * 24 + Number(at.slice(11, 13)) + Number(at.slice(14, 16)) / 60;
}

/** Whether the text says what was written down: three of its longer words, or all when it has fewer. */
export function overlaps(words: string, fact: string): boolean {
  const telling = [...new Set(plain(fact).match(/[\p{L}\p{N}]{5,}/gu) ?? [])];
  return (
    telling.length > 0 &&
    telling.filter((word) => words.includes(word.slice(0, 5))).length >= Math.min(3, telling.length)
  );
}
