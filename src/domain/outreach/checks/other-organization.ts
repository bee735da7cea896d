/** 14: no other organization's name unless it is theirs too: the copy-and-paste accident. Method: M4. */
import type { Check, Draft, Finding } from '../draft.ts';
import { coreOf, greetingOf, plain, sentencesOf, signatureOf } from '../message-text.ts';
import { mark } from './mark.ts';
import { knownNames, strangersIn } from './organization-names.ts';

const ownPast =
  /\b(?:i|we|my|our|both)\b[^.!?]*\b(?:worked|work|ran|run|left|retired|taught|teach|studied|served|spent|was|were|been|colleagues?|years|time|team|days|met|overlapped|together|volunteered|started)\b[^.!?]*$/;

/** Names on her list are errors; a name that merely looks like the place they work, and is not, is asked about. */
export const otherOrganization: Check = (draft) => {
  const listed = fromTheList(draft);
  const guessed = strangers(draft).filter(
    (one) =>
      !listed.some(
        (other) =>
          other.part === one.part &&
          (one.part === 'subject' ? one.phrase.includes(other.phrase) : one.start < other.end && other.start < one.end),
      ),
  );
  return [...listed, ...guessed];
};

function strangers(draft: Draft): readonly Finding[] {
  const { recipient } = draft;
  if (recipient.organization.trim() === '') return [];
  const signature = signatureOf(draft.body);
  const known = knownNames([
    recipient.organization,
    recipient.name,
    recipient.title,
    draft.seekerName,
    signature?.text ?? '',
    ...draft.introducers,
    ...draft.sharedThings,
  ]);
  const from = greetingOf(draft.body)?.end ?? 0;
  const to = signature?.start ?? coreOf(draft.body).end;
  const inBody = strangersIn(draft.body.slice(from, to), known).map(
    (span) => ['body', span.start + from, span] as const,
  );
  const inSubject = strangersIn(draft.subject, known).map((span) => ['subject', span.start, span] as const);
  return [...inSubject, ...inBody].map(([part, start, span]) =>
    mark(draft, part, start, start + span.text.length, {
      rule: '14',
      severity: 'warning',
      why: `${span.text} reads as the place where they work, and on file they work at ${recipient.organization}.`,
      suggestion: `Write ${recipient.organization}, or keep it if it is right.`,
    }),
  );
}

function fromTheList(draft: Draft): readonly Finding[] {
  return (['subject', 'body'] as const).flatMap((part) => {
    const text = draft[part];
    const plainText = plain(text);
    return foreignNames(draft).flatMap((name) =>
      placesOf(text, plainText, name)
        .filter((at) => !isTheirsToTell(draft, text, at))
        .map((at) =>
          mark(draft, part, at, at + name.length, {
            rule: '14',
            severity: 'error',
            why: `${name} is another organization on your list, and ${draft.recipient.name || 'this person'} works ${draft.recipient.organization ? `at ${draft.recipient.organization}` : 'elsewhere'}.`,
            suggestion: draft.recipient.organization
              ? `Write ${draft.recipient.organization}, or take the name out.`
              : 'Take the name out.',
          }),
        ),
    );
  });
}

/** Names on the list that are neither the recipient's own nor something the two share. */
function foreignNames(draft: Draft): readonly string[] {
  const own = plain(
    `${draft.recipient.organization} ${draft.recipient.title} ${draft.sharedThings.join(' ')} ${draft.seekerName}`,
  );
  const names = draft.otherOrganizations.map((name) => name.trim()).filter((name) => name.length > 2);
  return [...new Set(names)].filter(
    (name) => !own.includes(plain(name)) && !plain(name).includes(plain(draft.recipient.organization) || '\0'),
  );
}

/** Whole-word places. A name of one word must be written as on the list, for "Target" is also a word. */
function placesOf(text: string, plainText: string, name: string): readonly number[] {
  const oneWord = !/\s/.test(name);
  const [hay, needle] = oneWord ? [text, name] : [plainText, plain(name)];
  const found: number[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
    const before = at === 0 ? ' ' : (text[at - 1] ?? ' ');
    const after = text[at + needle.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) found.push(at);
  }
  return found;
}

/** The seeker's own past there, or the introducer's employer, may be told. */
function isTheirsToTell(draft: Draft, text: string, at: number): boolean {
  const sentence = sentencesOf(text).find((span) => span.start <= at && at < span.end);
  if (!sentence) return false;
  const before = plain(text.slice(sentence.start, at));
  if (draft.introducers.some((name) => plain(sentence.text).includes(plain(name)))) return true;
  return ownPast.test(before) && !/\byour?\b/.test(before);
}
