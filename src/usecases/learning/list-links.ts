/** What she found to agree or to contradict. Method: M6. */
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { linkShapes } from './link-shapes.ts';

/** Pairs that have nothing to do with each other are not told. */
export const listLinks: UseCase<'listLinks'> = async ({ organizationId, roleId, insightId }, { store }) =>
  store.read(async (r) => {
    const rows = (await r.all('insight_links')).filter(
      (row) =>
        row.kind !== 'neither' &&
        (insightId === undefined || row.a_insight_id === insightId || row.b_insight_id === insightId),
    );
    const links = await linkShapes(r, rows);
    return ok({
      links: links.filter(({ a, b }) =>
        [a, b].some(
          (one) =>
            (organizationId === undefined || one.organizationId === organizationId) &&
            (roleId === undefined || one.roleId === roleId),
        ),
      ),
    });
  });
