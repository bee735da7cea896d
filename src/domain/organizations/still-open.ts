/** What nobody has told yet about an organization, as questions, beside what fit asks. Method: M2, M5, M6. */
import { compareText } from '../compare-text.ts';
import { questionBank } from '../conversations/question-bank.ts';
import type { PersonThere } from '../fit/fit-questions.ts';
import { type Theme, themes } from '../learning/insight-themes.ts';

export interface OpenTheme {
  readonly theme: Theme;
  readonly label: string;
  readonly questionId: string;
  readonly question: string;
  /** Whom to ask there; null when nobody on file would do. */
  readonly personId: string | null;
}

/** The themes that tell of the work itself; skills, people and culture are asked about by the axes of fit. */
const asked: readonly Theme[] = ['day', 'work', 'trends'];

/** One question for every such theme nobody spoke of. Whom one knows best is asked, not the recruiter. */
export function openThemes(heard: ReadonlySet<Theme>, people: readonly PersonThere[]): readonly OpenTheme[] {
  const person = people
    .filter((one) => !one.closed && !one.recruiter)
    .sort((a, b) => b.fitsRole - a.fitsRole || b.strength - a.strength || compareText(a.name, b.name))[0];
  return asked
    .filter((theme) => !heard.has(theme))
    .flatMap((theme) => {
      const question = questionBank.find((one) => one.theme === theme);
      const label = themes.find((one) => one.theme === theme)?.label ?? '';
      if (!question) return [];
      return [{ theme, label, questionId: question.id, question: question.question, personId: person?.id ?? null }];
    });
}
