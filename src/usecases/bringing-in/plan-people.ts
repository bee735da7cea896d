/** What a batch means for the people already here: new, same, possibly changed, unsure. Decides; changes nothing. Method: M3. */
import type { IncomingPerson } from '#domain/people/incoming.ts';
import { combine, employerKeys, type IncomingRecord } from './incoming-record.ts';
import { joinBatch, push } from './join-batch.ts';
import { differentProfiles, type KnownPerson, knownPeople } from './known-people.ts';

export interface Unsure {
  readonly record: IncomingRecord;
  readonly known: KnownPerson;
  readonly because: string;
}
export interface Matched {
  readonly record: IncomingRecord;
  readonly known: KnownPerson;
  readonly because: string;
  /** Of every record that was found to be them, to know them again by. */
  readonly hashes: readonly string[];
}

/** Every person of the batch stands in exactly one list; together they are the rows with a name after joining duplicates. */
export interface PeoplePlan {
  readonly fresh: readonly IncomingRecord[];
  /** Known, and the file says exactly what it said last time. */
  readonly same: readonly Matched[];
  /** Known, and the file says something else than last time: to be compared column by column. */
  readonly toCompare: readonly Matched[];
  readonly unsure: readonly Unsure[];
}

export function planPeople(known: readonly KnownPerson[], people: readonly IncomingPerson[]): PeoplePlan {
  const keyOf = employerKeys();
  const here = knownPeople(known);
  const fresh: IncomingRecord[] = [];
  const unsure: Unsure[] = [];
  const matches = new Map<string, Matched[]>();
  for (const record of joinBatch(people, keyOf)) {
    const match = here.match(record);
    if (match.is === 'new') fresh.push(record);
    else if (match.is === 'unsure') unsure.push({ record, known: match.known, because: match.because });
    else push(matches, match.known.id, { record, known: match.known, because: match.because, hashes: [record.hash] });
  }
  const same: Matched[] = [];
  const toCompare: Matched[] = [];
  for (const list of matches.values()) {
    const joined = joinMatches(list, unsure, keyOf);
    if (joined) (joined.known.hashes.includes(joined.record.hash) ? same : toCompare).push(joined);
  }
  return { fresh, same, toCompare, unsure };
}

/** Several records that fit one person here are that person, unless they have different profiles: then nobody can tell which. */
function joinMatches(
  list: readonly Matched[],
  unsure: Unsure[],
  keyOf: (organization: string) => string,
): Matched | undefined {
  const [first] = list;
  if (!first || list.length === 1) return first;
  const certain = list.filter((m) => m.record.profileKey !== '' && m.record.profileKey === m.known.profileKey);
  const others = list.filter((m) => !certain.includes(m));
  const profiles = [...new Set(others.map((m) => m.record.profileKey).filter((key) => key !== ''))];
  const torn = profiles.some((a) => profiles.some((b) => differentProfiles(a, b)));
  const kept = torn ? list.filter((m) => m.record.profileKey === '' || certain.includes(m)) : list;
  if (torn) {
    for (const m of list) {
      if (!kept.includes(m))
        unsure.push({
          record: m.record,
          known: m.known,
          because: `Two profiles fit ${m.known.name}, who is already here.`,
        });
    }
  }
  const [one] = certain.length > 0 ? certain : kept;
  if (!one) return undefined;
  const record = combine(
    kept.map((m) => m.record),
    keyOf,
  );
  return {
    known: one.known,
    because: one.because,
    record,
    hashes: [...new Set([record.hash, ...kept.flatMap((m) => m.hashes)])].sort(),
  };
}
