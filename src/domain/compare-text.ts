/** The order of texts by their code units: the same on every machine, whatever its language. Days and moments sort by it too. */

/** Below 0 when `a` comes first, above 0 when `b` does, 0 when they are equal. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
