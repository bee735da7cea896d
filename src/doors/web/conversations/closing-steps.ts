/** What is not to be forgotten at the end of a talk. Method: M5, M8. */

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

/** The steps among these words, in their order. */
export function closingAmong(words: readonly unknown[]): readonly ClosingStep[] {
  return closingSteps.map((step) => step.id).filter((id) => words.includes(id));
}
