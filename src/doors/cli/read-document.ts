/** A whole export, as it stands in a file. */
import { refuse } from './say-problem.ts';

/** Its JSON; a file that is none is refused by name. */
export function readDocument(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return refuse(
      'notAnExport',
      `${path} is not a Who Else export: it is not JSON.`,
      'Choose the .json file that `whoelse export` or Settings wrote.',
    );
  }
}
