/** The sentences of the organization pages, counted and joined as people say them. */

/** "You know 37 people at 12 of your organizations." */
export function sayKnown(people: number, organizations: number, listed: number): string {
  if (listed === 0) return 'Begin with a few names; you can change them any time.';
  if (people === 0)
    return 'You know nobody at these places yet. Someone you know may know someone there: ask who else.';
  const who = people === 1 ? 'one person' : `${people.toLocaleString('en-US')} people`;
  if (listed === 1) return `You know ${who} there.`;
  const where = organizations === 1 ? 'one' : organizations.toLocaleString('en-US');
  return `You know ${who} at ${where} of your organizations.`;
}

/** Whom she knows there, beside an organization's name. */
export function sayKnownThere({ known, maybe }: { readonly known: number; readonly maybe: number }): string {
  if (known > 0) return known === 1 ? 'You know one person' : `You know ${known.toLocaleString('en-US')}`;
  return maybe > 0 ? `Perhaps ${maybe.toLocaleString('en-US')}` : 'Nobody yet';
}

/** What passed so far: "Talked with 2, one yet to answer"; '' when nothing did. */
export function sayPassed({ talked, waiting }: { readonly talked: number; readonly waiting: number }): string {
  const count = (n: number) => (n === 1 ? 'one' : String(n));
  const parts = [
    ...(talked > 0 ? [`talked with ${count(talked)}`] : []),
    ...(waiting > 0 ? [`${count(waiting)} yet to answer`] : []),
  ];
  const text = parts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** What came of adding a pasted list. */
export function sayAdded(added: readonly { name: string }[], already: readonly { name: string }[]): string {
  if (added.length === 0 && already.length === 0) return 'No name was found in that. One name on a line works best.';
  const had = already.length === 0 ? '' : ` ${joined(already.map((one) => one.name))} stood there already.`;
  if (added.length === 0) return had.trim();
  const now = added.length <= 3 ? joined(added.map((one) => one.name)) : `${added.length} organizations`;
  return `${now} ${added.length === 1 ? 'is' : 'are'} on your list.${had}`;
}

/** "Alder, Birch and 4 others". */
export function joined(names: readonly string[], shown = 3): string {
  if (names.length <= 1) return names[0] ?? '';
  const rest = names.length - shown;
  if (rest > 1) return `${names.slice(0, shown).join(', ')} and ${rest} others`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
