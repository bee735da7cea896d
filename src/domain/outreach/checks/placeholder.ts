/** 13: no blank left to fill. Method: M4. */
import type { Check } from '../draft.ts';
import { mark } from './mark.ts';

const blanks =
  /\[(?!\d+\])[^\]\n]{1,80}\]|\{\{?[^{}\n]{1,60}\}?\}|<(?!https?:|mailto:|[^>\s]+@)[A-Za-z][^<>\n]{0,40}>|«[^»\n]{1,40}»|\((?:insert|your|their|add|fill in|name of|company|topic|date)\b[^)\n]{0,60}\)|%[A-Z_]{3,30}%|\bX{2,}(?:\/X{2,})+\b|\bX{3,}\b|\bx{3,}\b|_{3,}|\b(?:TODO|TBD|TKTK|LOREM IPSUM|FIRST_?NAME|LAST_?NAME|COMPANY_?NAME|INSERT [A-Z]+|(?:YOUR )?NAME HERE)\b/g;

export const placeholder: Check = (draft) =>
  (['subject', 'body'] as const).flatMap((part) =>
    [...draft[part].matchAll(blanks)].map((hit) =>
      mark(draft, part, hit.index, hit.index + hit[0].length, {
        rule: '13',
        severity: 'error',
        why: 'This blank was never filled, and it tells them the letter is not for them.',
        suggestion: 'Fill it in, or take the sentence out.',
      }),
    ),
  );
