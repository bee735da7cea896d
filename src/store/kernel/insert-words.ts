/** The words of an insert that both databases spell alike. */

/** What to do with a row whose key is there: overwrite its other columns. Nothing when no key is given. */
export function onConflict(columns: readonly string[], key: readonly string[] | undefined): string {
  if (!key) return '';
  const others = columns
    .filter((name) => !key.includes(name))
    .map((name) => `${quoted(name)} = excluded.${quoted(name)}`);
  const act = others.length === 0 ? 'nothing' : `update set ${others.join(', ')}`;
  return ` on conflict (${key.map(quoted).join(', ')}) do ${act}`;
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
