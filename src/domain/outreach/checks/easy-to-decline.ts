/** 08: where a message presses for an answer, it also leaves a way to say no. A courtesy, not a proven gain (evidence 2, row 19). Method: M4. */
import type { Check } from '../draft.ts';
import { plain } from '../message-text.ts';
import { markFirst } from './mark.ts';

const pressed =
  /\b(?:i (?:look|am looking|'m looking) forward to (?:your|hearing)|looking forward to (?:your (?:reply|response|answer)|hearing)|i (?:expect|await|trust)\b|awaiting your|please (?:reply|respond|confirm|get back|let me know)|kindly (?:reply|respond|confirm|give me|let me know)|i hope to hear (?:back )?from you|hear (?:back )?from you soon|i'll (?:call|follow up|try you))\b/;
const wayOut =
  /\b(?:no (?:worries|pressure|problem|rush|harm|hard feelings|need to|obligation|offense)|if (?:not|that's too|this (?:isn't|is not|is a bad)|it (?:isn't|is not|doesn't|does not|won't)|it's (?:not|a bad|too)|you(?:'re| are) (?:too|not able|unable|not)|you (?:can't|cannot|can not|would rather|prefer not)|none|now (?:isn't|is not)|your plate)|i (?:understand|will understand|'ll understand)|(?:perfectly|totally|completely|entirely) (?:fine|ok|okay|understand)|either way|only if|just say so|feel free to|whatever you decide|leave you be|that is fine too|is fine too)\b/;

export const easyToDecline: Check = (draft) =>
  wayOut.test(plain(draft.body))
    ? []
    : markFirst(draft, pressed, {
        rule: '08',
        severity: 'info',
        why: 'This waits for an answer and leaves no easy way to say no.',
        suggestion: 'You might add: "No worries if this is not a good month."',
      });
