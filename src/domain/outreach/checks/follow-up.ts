/** Follow-up: one new reason, no guilt, and one of them (two when referred or known). Its 60 words are rule 01's. Method: M4; evidence 3 and 5. */
import type { Check } from '../draft.ts';
import { plain } from '../message-text.ts';
import { markFirst, missing } from './mark.ts';

const guilt =
  /\b(?:(?:haven't|have not|hadn't|didn't|did not|not yet|never) (?:yet )?(?:heard|received|gotten|got|seen|had)(?: anything| a (?:reply|response|word))?(?: back)?(?: from you)?|(?:no|without an?|still no|zero) (?:reply|response|answer|word)\b(?! (?:is )?(?:needed|necessary|required|expected))|still waiting|been waiting|(?:second|third|fourth|fifth|\d(?:nd|rd|th)) (?:time|e-?mail|message|attempt|note|try)|makes (?:two|three|four|five|\d) (?:\w+ )?(?:e-?mails|messages|notes)|(?:my|the) (?:previous|earlier|last|unanswered|\w+) (?:e-?mails?|messages?) (?:went|go|gone|was|were|remain\w*) (?:unanswered|ignored|unread)|unanswered|ignor(?:ed|ing) (?:me|my)|bump(?:ing|ed)?|disappoint(?:ed|ing)|surprised (?:not|that you)|common courtesy|least you could|why you (?:haven't|have not|didn't)|did you (?:get|see|receive|read) my|in case you missed|per my last|following up again|(?:trying|tried) (?:several|many|multiple|a few) times|(?:posted|active) on linkedin|i (?:would|'d) have (?:thought|expected|hoped)|nobody (?:answers|replies|writes)|circl(?:e|ing) back)\b/;
const reason =
  /\b(?:since (?:then|i|my|we)|this (?:week|morning|month)|last (?:week|month|night)|yesterday|recently|now that|new(?:s|ly)?|(?:i|i've|i have|i'd|and) (?:just |since |also |now )?(?:read|saw|see|noticed|heard|came upon|found|finished|started|signed|visited|took|talked|spoke|watched|went|tried|learned|rode|attended|thought|passed|completed|toured|met|still (?:like|curious|hope|want)|am still)|i'm still|still (?:curious|keen|hoping|hope|like|glad|interested)|reminded me|made me|would still|one more thing|wondering|after (?:the|your|our|reading|seeing))\b/;

export const followUp: Check = (draft) => {
  const sent = draft.followUpsSent ?? 0;
  const most = draft.mostFollowUps ?? 1;
  return [
    ...(sent >= most
      ? [
          missing({
            rule: 'follow-up',
            severity: 'warning',
            why: `${sent === 1 ? 'One follow-up has' : `${sent} follow-ups have`} gone out already, and another would weigh on them.`,
            suggestion: 'Let it rest kindly, and write to someone else there.',
          }),
        ]
      : []),
    ...markFirst(draft, guilt, {
      rule: 'follow-up',
      severity: 'warning',
      why: 'This reminds them that they did not answer, and nobody likes to begin with an apology.',
      suggestion: 'Leave it out, and give one new reason to talk.',
    }),
    ...(reason.test(plain(draft.body))
      ? []
      : [
          missing({
            rule: 'follow-up',
            severity: 'info',
            why: 'It gives no new reason to answer now.',
            suggestion: 'Add one thing that you read, heard or did since you wrote.',
          }),
        ]),
  ];
};
