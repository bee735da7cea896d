/** 01: long enough to say who and why, short enough to be answered. Method: M4; evidence 2.1, 3 and 5. */
import type { Check, Draft, Finding } from '../draft.ts';
import { coreOf, greetingOf, wordCount } from '../message-text.ts';
import { mark, missing } from './mark.ts';

/** Speech runs at about 150 words a minute; an opening on the phone should be over within 45 seconds (judgement). */
export const spokenWordsPerSecond = 2.5;
export const spokenSecondsLimit = 45;
/** LinkedIn messages: 800 characters at most (evidence 5). */
export const messageCharacterLimit = 800;
/** Words of an e-mail by kind: [fewest, most] (evidence 3, rule 01 and stage rules). A follow-up is marked only from 90 on. */
const mailWords = {
  first: [40, 125],
  'follow-up': [0, 60],
  'thank-you': [0, 120],
  'report-back': [0, 120],
  'check-in': [0, 120],
  'introduction-request': [0, 125],
  answer: [0, 125],
} as const;

/** Characters as LinkedIn counts them: UTF-16 units, a line break as one. */
export function noteCharacters(body: string): number {
  return body.replace(/\r\n/g, '\n').length;
}

/** How long a script takes to say, in whole seconds. */
export function spokenSeconds(body: string): number {
  return Math.round(wordCount(body) / spokenWordsPerSecond);
}

export const length: Check = (draft) => {
  if (draft.body.trim() === '') return [];
  switch (draft.channel) {
    case 'linkedin-note': {
      const count = noteCharacters(draft.body);
      if (count <= draft.noteLimit) return [];
      return [
        over(
          draft,
          draft.noteLimit,
          'error',
          `LinkedIn allows ${draft.noteLimit} characters in a note and this has ${count}.`,
          `Take out ${count - draft.noteLimit} characters, or send a message instead.`,
        ),
      ];
    }
    case 'linkedin-message': {
      const count = noteCharacters(draft.body);
      if (count <= messageCharacterLimit) return [];
      return [
        over(
          draft,
          messageCharacterLimit,
          'warning',
          `Messages over ${messageCharacterLimit} characters are answered less often; this has ${count}.`,
          'Keep the connection and the one question; the rest can wait for the conversation.',
        ),
      ];
    }
    case 'phone': {
      const seconds = spokenSeconds(draft.body);
      if (seconds <= spokenSecondsLimit) return [];
      return [
        over(
          draft,
          spokenOffset(draft.body),
          'warning',
          `This takes about ${seconds} seconds to say, and a stranger listens for about ${spokenSecondsLimit}.`,
          'Say who you are, who sent you, and ask for the 20 minutes.',
        ),
      ];
    }
    case 'email':
      return mail(draft);
    case 'other':
      return [];
  }
};

function mail(draft: Draft): readonly Finding[] {
  const core = coreOf(draft.body);
  const count = wordCount(core.text);
  const [fewest, most] = mailWords[draft.kind];
  if (count < fewest) {
    return [
      missing({
        rule: '01',
        severity: 'warning',
        why: `${count} words say too little about who you are and why you write to them.`,
        suggestion: 'Add one line about you and one about what drew you to them.',
      }),
    ];
  }
  if (count <= most) return [];
  const severity = draft.kind === 'follow-up' && count <= 90 ? 'info' : 'warning';
  return [
    over(
      draft,
      core.start + wordOffset(core.text, most),
      severity,
      `Short letters are answered more often: ${most} words at most here, and this has ${count}.`,
      `Aim for ${Math.round(most * 0.6)} words; keep what is about them and the one question.`,
    ),
  ];
}

function over(
  draft: Draft,
  start: number,
  severity: 'error' | 'warning' | 'info',
  why: string,
  suggestion: string,
): Finding {
  return mark(draft, 'body', Math.min(start, draft.body.length), draft.body.length, {
    rule: '01',
    severity,
    why,
    suggestion,
  });
}

function spokenOffset(body: string): number {
  return wordOffset(body, spokenSecondsLimit * spokenWordsPerSecond) + (greetingOf(body)?.start ?? 0);
}

/** Where the word after `count` words begins. */
function wordOffset(text: string, count: number): number {
  let seen = 0;
  for (const word of text.matchAll(/\S+/g)) {
    if (!/[\p{L}\p{N}]/u.test(word[0])) continue;
    if (seen >= count) return word.index;
    seen += 1;
  }
  return text.length;
}
