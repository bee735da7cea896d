/** The questions she chose for one conversation, as they are kept with it. Method: M5. */

export interface ChosenByHer {
  /** Of the bank, `path:turn`, or of a question of her own. */
  readonly id: string;
  readonly theme: string;
  readonly question: string;
}

/** Null for '', and for anything that is no such list any more: then the program's choice stands. */
export function readChosen(json: string): readonly ChosenByHer[] | null {
  if (json === '') return null;
  const list = parse(json);
  return Array.isArray(list) && list.every(isChosen) ? list : null;
}

export function writeChosen(chosen: readonly ChosenByHer[] | null): string {
  return chosen === null ? '' : JSON.stringify(chosen.map(({ id, theme, question }) => ({ id, theme, question })));
}

function isChosen(value: unknown): value is ChosenByHer {
  if (typeof value !== 'object' || value === null) return false;
  return ['id', 'theme', 'question'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (broken) {
    if (!(broken instanceof SyntaxError)) throw broken;
    return null;
  }
}
