/** Pairs of people who may be the same person, the surest first. Method: M3. */
import { findDuplicates } from '#domain/people/same-person.ts';
import { ok } from '#domain/result.ts';
import { listApart, pairKey } from '#store/aparts.ts';
import { listKnown } from '#store/imports.ts';
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
    const known = (await listKnown(reading)).filter((row) => row.deleted_at === null);
    const snapshot = await peopleSnapshot(reading, context.now);
    const marks = known.map((row) => ({
      id: row.id,
      name: row.name,
      organization: row.organization,
      profileKey: row.profile_key,
      emails: emailsOf(row),
    }));
    const pairs = snapshot
      .once('duplicates', () => findDuplicates(marks))
      .filter((pair) => !apart.has(pairKey(pair.one, pair.other)))
      .slice(0, pairsAtMost);
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
