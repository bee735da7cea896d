/** 28: not a near copy of a message to someone at the same organization: colleagues compare. Method: M4; evidence 3. */
import { sayDay } from '../cadence-words.ts';
import type { Check, EarlierMessage } from '../draft.ts';
import { nearCopyAbove, runsOf, sharedRuns } from '../near-copy.ts';
import { missing } from './mark.ts';

/** What was sent stays as it was, so its runs are counted once and not at every letter typed. */
const counted = new WeakMap<EarlierMessage, ReadonlySet<string>>();

export const nearCopy: Check = (draft) => {
  if (!draft.earlierToOrganization?.length) return [];
  const runs = runsOf(draft.body);
  const same = draft.earlierToOrganization
    .map((earlier) => ({ ...earlier, share: sharedRuns(runs, runsOfEarlier(earlier)) }))
    .filter(({ share }) => share > nearCopyAbove)
    .sort((a, b) => b.share - a.share)[0];
  if (!same) return [];
  return [
    missing({
      rule: '28',
      severity: 'warning',
      why: `This is almost word for word what you wrote to ${same.personName || 'someone there'} on ${sayDay(same.on)}, and colleagues show each other such letters.`,
      suggestion: 'Begin again from what is only about this person.',
    }),
  ];
};

function runsOfEarlier(earlier: EarlierMessage): ReadonlySet<string> {
  const known = counted.get(earlier);
  if (known) return known;
  const runs = runsOf(earlier.text);
  counted.set(earlier, runs);
  return runs;
}
