/** 26: one line says who is writing. Method: M4. */
import type { Check } from '../draft.ts';
import { plain } from '../message-text.ts';
import { missing } from './mark.ts';

const self =
  /\b(?:i(?:'m| am| was)(?: \w+ly| now| still| also| just)? (?:a|an|the|in|at|on|from|with|currently|new|back|about|one|retir\w+|finish\w+|stud\w+|work\w+|leav\w+|mov\w+|weigh\w+|train\w+|teach\w+|runn\w+|com(?:ing|pleting)|chang\w+|think\w+|try\w+|explor\w+|considering|wrapping|halfway|nearing|looking|curious)|i(?:'ve| have)(?: \w+ly| also| since)? (?:been|spent|taught|worked|run|driven|welded|served|had|built|led|raised|managed|made|cared|studied|lived|kept|coached|started|begun|become|always)|(?:in \w+, )?i (?:\w+ly )?(?:teach|taught|work(?:ed)?|run|ran|drive|drove|manage[d]?|stud(?:y|ied)|grew|serve[d]?|spent|retire[d]?|build|built|farm(?:ed)?|keep|kept|write|wrote|cook(?:ed)?|nurse[d]?|own(?:ed)?|rent|handle[d]?|lead|led|took|left|finish(?:ed)?|graduated|train(?:ed)?|coach(?:ed)?|still use)|my name is|my (?:own )?(?:background|work|job|years|time|days|shop|classroom|trade|career)|as (?:a|an) \w+|we (?:both|overlapped|met|worked|rent\w*|'ve)|(?:a )?fellow|years (?:of|as|in|at|on)|(?:your|a) former|like you)\b/;

export const whoIAm: Check = (draft) =>
  self.test(plain(draft.body))
    ? []
    : [
        missing({
          rule: '26',
          severity: 'info',
          why: 'They cannot tell who is writing to them.',
          suggestion: 'Add one plain line: what you do, or did, and what you are weighing.',
        }),
      ];
