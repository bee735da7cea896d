/** Which rows of a batch are the same person: same profile, else same e-mail address, else same name and employer. Method: M3. */
import type { IncomingPerson } from '#domain/people/incoming.ts';
import { combine, type IncomingRecord, recordOf } from './incoming-record.ts';

/** Addresses that more rows than this share belong to an office, not to a person. */
export const sharedAddress = 8;

/**
 * One record for each person in the batch, whatever the order of the rows. Rows with different profiles are different people; a row
 * without a profile joins the one profile that its address or its name and employer fit, and stays apart when two would fit.
 */
export function joinBatch(
  people: readonly IncomingPerson[],
  keyOf: (organization: string) => string,
): readonly IncomingRecord[] {
  const byProfile = new Map<string, IncomingRecord[]>();
  const loose: IncomingRecord[] = [];
  for (const person of people) {
    const record = recordOf(person, keyOf);
    if (record.profileKey === '') loose.push(record);
    else push(byProfile, record.profileKey, record);
  }
  const groups = [...byProfile.values()];
  if (loose.length > 0) joinLoose(groups, looseGroups(loose));
  return groups.map((records) => combine(records, keyOf));
}

/** Rows without a profile, joined among themselves. */
function looseGroups(loose: readonly IncomingRecord[]): readonly IncomingRecord[][] {
  const parent = loose.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top] ?? top;
    parent[at] = top;
    return top;
  };
  const buckets = new Map<string, number[]>();
  loose.forEach((record, at) => {
    push(buckets, `=${record.hash}`, at);
    if (record.employerKey !== '') push(buckets, `${record.nameKey}\u0000${record.employerKey}`, at);
    for (const email of record.person.emails) push(buckets, `@${email}`, at);
  });
  for (const [key, members] of buckets) {
    if (members.length < 2 || (key.startsWith('@') && members.length > sharedAddress)) continue;
    for (const a of members) {
      for (const b of key.startsWith('@') ? members : members.slice(0, 1)) {
        const [one, other] = [loose[a], loose[b]];
        if (one && other && (!key.startsWith('@') || namesMeet(one.nameKey, other.nameKey))) parent[root(a)] = root(b);
      }
    }
  }
  const groups = new Map<number, IncomingRecord[]>();
  loose.forEach((record, at) => {
    push(groups, root(at), record);
  });
  return [...groups.values()];
}

/** Adds each loose group to the one profile it fits, or as a group of its own. Only what the profiles' own rows say counts, so order does not. */
function joinLoose(groups: IncomingRecord[][], loose: readonly IncomingRecord[][]): void {
  const byAddress = new Map<string, number[]>();
  const byWork = new Map<string, number[]>();
  groups.forEach((records, at) => {
    for (const record of records) {
      for (const email of record.person.emails) push(byAddress, email, at);
      if (record.employerKey !== '') push(byWork, `${record.nameKey}\u0000${record.employerKey}`, at);
    }
  });
  const profiles = groups.map((records) => records.map((record) => record.nameKey));
  for (const group of loose) {
    const fits = (at: number) => group.some((r) => profiles[at]?.some((name) => namesMeet(name, r.nameKey)));
    const addressed = new Set(
      group.flatMap((r) => r.person.emails.flatMap((email) => byAddress.get(email) ?? [])).filter(fits),
    );
    const found =
      addressed.size > 0
        ? addressed
        : new Set(group.flatMap((r) => byWork.get(`${r.nameKey}\u0000${r.employerKey}`) ?? []));
    const [only] = found;
    if (found.size === 1 && only !== undefined) groups[only]?.push(...group);
    else groups.push(group);
  }
}

/** Whether two folded names could be one person's: they share a word. An address alone may be a family's or an office's. */
export function namesMeet(a: string, b: string): boolean {
  if (a === b) return true;
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => word.length > 1 && words.has(word));
}

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
