/** The use cases of this folder, by operation. */
import type { UseCases } from '../use-case.ts';
import { getToday } from './get-today.ts';
import { skipSuggestion } from './skip-suggestion.ts';
import { snoozeAct } from './snooze-act.ts';
import { suggestNext } from './suggest-next.ts';

export const todayUseCases = { getToday, skipSuggestion, snoozeAct, suggestNext } satisfies Partial<UseCases>;
