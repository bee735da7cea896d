/** What a conversation leaves to be done: thanks within a day, a word after two weeks, and what she promised. Method: M5, M6, M8. */
import { addDays, type Day } from '../day.ts';

/** Days until thanks and until reporting back are due (evidence 5). */
export const thanksDays = 1;
export const reportBackDays = 14;

export interface HeldConversation {
  readonly personName: string;
  readonly heldOn: Day;
  /** Something they advised that she means to do; makes a word back due. */
  readonly tookAdvice: boolean;
  readonly referrals: readonly { readonly name: string; readonly whoWrites: 'seeker' | 'them' }[];
  readonly promised: readonly { readonly text: string; readonly dueOn: Day }[];
}

export interface NewPromise {
  readonly kind: 'promise' | 'thank-you' | 'report-back';
  readonly text: string;
  readonly dueOn: Day;
  readonly because: string;
}

/** In order of their days. A word back is due when someone was named or advice was taken; her own promises keep the day she gave, each said once. */
export function promisesFrom(held: HeldConversation): readonly NewPromise[] {
  const thanks: NewPromise = {
    kind: 'thank-you',
    text: `Thank ${held.personName}`,
    dueOn: addDays(held.heldOn, thanksDays),
    because: 'Thanks are warmest within a day.',
  };
  const names = held.referrals.map(({ name }) => name);
  const report: readonly NewPromise[] =
    names.length > 0
      ? [
          {
            kind: 'report-back',
            text: `Tell ${held.personName} how it went with ${listed(names)}`,
            dueOn: addDays(held.heldOn, reportBackDays),
            because: 'Whoever names a person likes to hear, within two weeks, what came of it.',
          },
        ]
      : held.tookAdvice
        ? [
            {
              kind: 'report-back',
              text: `Tell ${held.personName} what came of the advice`,
              dueOn: addDays(held.heldOn, reportBackDays),
              because: 'Advice taken is worth a word back within two weeks.',
            },
          ]
        : [];
  const said = held.promised.filter(({ text }, at) => held.promised.findIndex((one) => one.text === text) === at);
  const own = said.map(
    ({ text, dueOn }): NewPromise => ({
      kind: 'promise',
      text,
      dueOn: dueOn < held.heldOn ? held.heldOn : dueOn,
      because: `You promised it to ${held.personName}.`,
    }),
  );
  return [thanks, ...own, ...report].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** Days to wait for an introduction somebody else wanted to write, before asking after it kindly (judgement). */
export const introductionDays = 7;

/** From when she may write to a person who was named to her. */
export function mayWriteOn(referral: { readonly on: Day; readonly whoWrites: 'seeker' | 'them' }): {
  readonly on: Day;
  readonly because: string;
} {
  if (referral.whoWrites === 'seeker') return { on: referral.on, because: 'You write first.' };
  return { on: addDays(referral.on, introductionDays), because: 'They wanted to write first; give them a week.' };
}

function listed(names: readonly string[]): string {
  return names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
