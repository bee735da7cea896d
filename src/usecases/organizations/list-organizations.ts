/** Where she would love to work, ranked. Method: M2. */
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { rankedOrganizations } from './ranked-organizations.ts';

export const listOrganizations: UseCase<'listOrganizations'> = async ({ archived }, context) =>
  context.store.read(async (r) => {
    const { lines } = await rankedOrganizations(r, context, archived);
    return ok({
      organizations: [...lines],
      knownPeople: lines.reduce((sum, line) => sum + line.known, 0),
      knownOrganizations: lines.filter((line) => line.known > 0).length,
    });
  });
