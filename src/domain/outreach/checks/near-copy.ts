/** 28: not a near copy of a message to someone at the same organization: colleagues compare. Method: M4; evidence 3. */
import type { Check } from '../draft.ts';
import { nearCopyAbove, similarity } from '../near-copy.ts';
import { missing } from './mark.ts';

export const nearCopy: Check = (draft) => {
  const same = (draft.earlierToOrganization ?? [])
    .map((earlier) => ({ ...earlier, share: similarity(draft.body, earlier.text) }))
    .filter(({ share }) => share > nearCopyAbove)
    .sort((a, b) => b.share - a.share)[0];
  if (!same) return [];
  return [
    missing({
      rule: '28',
      severity: 'warning',
      why: `This is almost word for word what you wrote to ${same.personName || 'someone there'} on ${same.on}, and colleagues show each other such letters.`,
      suggestion: 'Begin again from what is only about this person.',
    }),
  ];
};
