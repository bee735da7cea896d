/** 03: nothing attached, no résumé: it turns a talk into an application. Method: M4. */
import type { Check } from '../draft.ts';
import { plain, sentencesOf } from '../message-text.ts';
import { mark } from './mark.ts';

const paper = String.raw`(?:resum[e]s?|c\.?v\.?|curriculum vitae|cover letters?|portfolio|work samples?|references|(?:letters? of )?(?:recommendation|commendation)|transcripts?|bio sheet|background sheet|(?:summary|record|history|copy) of my (?:work|career|qualifications|experience))`;
const handing = String.raw`(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|send(?:ing)?|sent|includ(?:e|ed|ing)|shar(?:e|ed|ing)|forward(?:ed|ing)?|past(?:e|ed|ing)|drop(?:ped|ping)?|put|pass(?:ed|ing)?(?: along| on)?|hand(?:ed|ing)?|leav(?:e|ing)|left|upload(?:ed|ing)?|link(?:ed)?|here(?:'s| is| are)|see|find|look(?:ing)? (?:at|over)|review(?:ing)?|read(?:ing)?|add(?:ed|ing)?|glance at|keep|hang on to|hold on to|have|want|walk(?:ing)?|run by|e-?mail(?:ed)?|submit|at the bottom|below|on file)`;
const handed = [
  new RegExp(String.raw`\b${handing}\b[^.?!]{0,45}\b${paper}\b`),
  new RegExp(
    String.raw`\b${paper}\b[^.?!]{0,30}\b(?:(?:is|are|be) )?(?:attached|enclosed|below|linked|included|here|pasted|on file)`,
  ),
  new RegExp(
    String.raw`\bmy (?:\w+ ){0,2}${paper}\b[^.?!]{0,40}\b(?:attached|enclosed|below|linked|review|handy|in case|if)\b`,
  ),
  /\b(?:(?:i(?:'ve| have)?|is|are|please) (?:see )?attach(?:ed|ing)?|(?:see|the|find) (?:the )?attach(?:ed|ment|ments)|attached (?:is|are|please|you)|enclosed (?:is|are|please|you))\b/,
  /\bmy (?:\w+ ){0,2}(?:resume|c\.?v\.?|curriculum vitae|cover letter|portfolio)\b/,
  /\benclosed (?:\w+ )?(?:pdf|document|file|letter|pages?|papers?|summary)\b/,
  /\blink to my (?:\w+ ){0,3}(?:portfolio|website|work|profile|certs?|samples)\b/,
];
/** How such papers are read is a question about their work. */
const topic = /^(?:and )?(?:how|what|which|why|when)\b(?!.*\bmy\b).*\?$/;
const declined = /(?:\b(?:not|never|no|without|neither)\b|n't\b)[^.?!]{0,40}$/;
const asked =
  /\b(?:as|since|because|when|that) you (?:asked|offered|requested|suggested)\b|\byou (?:asked|offered) (?:for|to)\b/;

export const attachment: Check = (draft) =>
  (['subject', 'body'] as const).flatMap((part) =>
    sentencesOf(draft[part]).flatMap((sentence) => {
      const words = plain(sentence.text);
      if (topic.test(words)) return [];
      const hit = handed.map((pattern) => pattern.exec(words)).find((found) => found !== null);
      if (!hit || asked.test(words) || declined.test(words.slice(0, hit.index))) return [];
      const start = sentence.start + hit.index;
      return [
        mark(draft, part, start, start + hit[0].length, {
          rule: '03',
          severity: 'error',
          why: 'A résumé turns a talk between two people into an application to be screened.',
          suggestion: 'Leave it out; bring it only if they ask for it.',
        }),
      ];
    }),
  );
