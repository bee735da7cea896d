/** Pairs of people who may be the same person, the surest first. Method: M3. */
import { employerKey } from '#domain/organizations/employer-name.ts';
import { type DuplicatePair, findDuplicates } from '#domain/people/same-person.ts';
import { ok } from '#domain/result.ts';
import { listApart, pairKey } from '#store/aparts.ts';
import type { Reading } from '#store/kernel/store.ts';
import { peopleSnapshot } from '#store/search-cache.ts';
import { readDealings } from '../outreach/dealings.ts';
import type { UseCase } from '../use-case.ts';
import { personRows } from './person-rows.ts';
import { emailsOf } from './person-shape.ts';

/** More at once would discourage; the next ones come when these are settled. */
const pairsAtMost = 100;

export const listDuplicates: UseCase<'listDuplicates'> = (_, context) =>
  context.store.read(async (reading) => {
    const apart = await listApart(reading);
    const snapshot = await peopleSnapshot(reading, context.now);
    const found = snapshot.once('duplicates', (): Found => ({ pairs: null }));
    found.pairs ??= duplicatesAmong(await listMarked(reading));
    const pairs = found.pairs.filter((pair) => !apart.has(pairKey(pair.one, pair.other))).slice(0, pairsAtMost);
    const ids = [...new Set(pairs.flatMap((pair) => [pair.one, pair.other]))];
    const rows = new Map(
      (await personRows(reading, snapshot, await readDealings(reading, context), ids)).map((row) => [row.id, row]),
    );
    return ok({
      pairs: pairs.flatMap(({ one, other, because }) => {
        const [a, b] = [rows.get(one), rows.get(other)];
        return a && b ? [{ a, b, because }] : [];
      }),
    });
  });

interface Found {
  /** Null until somebody asks. */
  pairs: readonly DuplicatePair[] | null;
}

function listMarked(reading: Reading) {
  return reading
    .from('people')
    .select(['id', 'name', 'organization', 'employer_key', 'profile_key', 'email', 'other_emails'])
    .execute();
}

/** The employers' keys are taken from their rows: reading 30,000 spellings once more takes longer than all the rest. */
function duplicatesAmong(rows: Awaited<ReturnType<typeof listMarked>>) {
  const keys = new Map(rows.map((row) => [row.organization, row.employer_key]));
  const marks = rows.map((row) => ({
    id: row.id,
    name: row.name,
    organization: row.organization,
    profileKey: row.profile_key,
    emails: emailsOf(row),
  }));
  return findDuplicates(marks, (organization) => keys.get(organization) || employerKey(organization));
}
