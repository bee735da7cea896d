/** The page to read before a conversation as plain text: for the calendar entry, so that it is there without a screen. Method: M5. */
import { closingLines } from './question-bank.ts';

export interface TextPage {
  readonly who: readonly string[];
  readonly shares: readonly string[];
  /** '' when she has not said. */
  readonly wantToKnow: string;
  readonly questions: readonly { readonly question: string }[];
  readonly heard: readonly { readonly text: string; readonly personName: string | null }[];
  /** What is still unknown, a line each. */
  readonly open: readonly string[];
  readonly openPromises: readonly { readonly text: string }[];
}

/** Lines of what was heard that go into a calendar entry. */
const heardAtMost = 5;

/** Lines ending in a newline character, no markup; parts with nothing in them are left out. */
export function prepareAsText(page: TextPage): string {
  const questions = page.questions.map(({ question }, at) => `${at + 1}. ${question}`);
  const heard = page.heard
    .slice(0, heardAtMost)
    .map(({ text, personName }) => `- ${text}${personName === null ? '' : ` (${personName})`}`);
  return [
    part('', [...page.who, ...page.shares]),
    part('Most of all I want to know', page.wantToKnow === '' ? [] : [page.wantToKnow]),
    part('Questions', questions),
    part('Heard so far', heard),
    part('Still open', bulleted(page.open)),
    part('I promised', bulleted(page.openPromises.map(({ text }) => text))),
    part('Before goodbye', bulleted(closingLines)),
  ]
    .filter((one) => one !== '')
    .join('\n');
}

function bulleted(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `- ${line}`);
}

function part(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `${title === '' ? '' : `${title.toUpperCase()}\n`}${lines.join('\n')}\n`;
}
