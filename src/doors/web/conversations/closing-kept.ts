/** What was ticked and named at the end of a talk, kept on this device until it is written down. */

export const closingSteps = [
  { id: 'thanks', label: 'Thank them, with one thing that helped', hint: undefined },
  { id: 'next', label: 'Say what you will do next because of this', hint: undefined },
  {
    id: 'who-else',
    label: '“Who else do you suggest I speak with?”',
    hint: 'Then wait. People need a moment to think of a name.',
  },
  { id: 'name', label: '“May I use your name when I write to them?”', hint: undefined },
  { id: 'report', label: '“May I tell you in two weeks what came of it?”', hint: undefined },
] as const;

export type ClosingStep = (typeof closingSteps)[number]['id'];

export interface ClosingKept {
  readonly done: readonly ClosingStep[];
  /** One a line. */
  readonly names: string;
}

export function closingName(conversationId: string): string {
  return `closing:${conversationId}`;
}

/** The first line holds what is ticked, the rest the names. */
export function readClosing(text: string): ClosingKept {
  const [first = '', ...rest] = text.split('\n');
  const ticked = first.split(' ');
  return { done: closingSteps.map((step) => step.id).filter((id) => ticked.includes(id)), names: rest.join('\n') };
}

export function writeClosing({ done, names }: ClosingKept): string {
  return done.length === 0 && names === '' ? '' : `${done.join(' ')}\n${names}`;
}
