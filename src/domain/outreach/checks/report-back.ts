/** Report back: names the advice and what came of it. Its 120 words are rule 01's. Method: M4, M8; evidence 3. */
import type { Check } from '../draft.ts';
import { plain } from '../message-text.ts';
import { missing } from './mark.ts';
import { overlaps } from './thank-you.ts';

const advice =
  /\b(?:you (?:\w+ )?(?:suggested|told me|advised|recommended|mentioned|named|pointed|sent me|said|put me|gave me|thought i|urged|encouraged|introduced|steered|referred)|your (?:\w+ )?(?:advice|suggestion|tip|recommendation|introduction|nudge|idea|word|list|pointer|counsel|referral)|as you (?:suggested|said|advised)|(?:the|that) [\w' -]{2,40} you (?:suggested|recommended|mentioned|named|told|gave|pointed)|thanks to you|for naming)\b/;
const outcome =
  /\b(?:i did|(?:i|we)(?:'ve| have)? (?:since |just |now |also |already |then )?(?:talked|spoke|spoken|met|wrote|written|called|went|gone|took|taken|joined|started|begun|began|tried|followed|finished|read|passed|signed|visited|enrolled|applied|changed|rewrote|decided|learned|found|had|heard|got|asked|spent|sat|volunteered|shadowed|toured|dropped|saw|rode|ran|drove|built|bought|made|gave|kept|put|\w{3,}ed)|came of it|(?:passed|finished|tried|did|done|kept|started|went|worked) (?:it|that|the|this|last|on)|thank you for that|it (?:worked|helped|led|turned|went|was|made|changed|took|opened|paid)|turned out|no result yet|nothing yet|not yet|(?:she|he|they) (?:was|were|told|said|gave|answered|wrote|agreed|offered|showed|invited|had)|led (?:me )?to|as a result|and now|because of (?:it|you|that))\b/;

export const reportBack: Check = (draft) => {
  const words = plain(draft.body);
  const known = (draft.advice ?? []).some((one) => overlaps(words, one));
  return [
    ...(known || advice.test(words)
      ? []
      : [
          missing({
            rule: 'report-back',
            severity: 'warning',
            why: 'It does not say which advice it is about, and they may have given much.',
            suggestion: 'Begin with what they suggested: "You told me to ..."',
          }),
        ]),
    ...(outcome.test(words)
      ? []
      : [
          missing({
            rule: 'report-back',
            severity: 'warning',
            why: 'It does not say what happened, which is what they would like to know.',
            suggestion: 'Add what you did and what came of it, even if that is little yet.',
          }),
        ]),
  ];
};
