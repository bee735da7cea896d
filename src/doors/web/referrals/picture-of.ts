/** The chain as it was read, as facts for its picture. Pure. */
import type { Day } from '#domain/day.ts';
import type { PictureFacts } from '#domain/referrals/picture-facts.ts';
import type { ChainRead } from './family.ts';

export function pictureFactsOf(chain: ChainRead, today: Day): PictureFacts {
  return {
    people: chain.nodes.map(({ id, organizationId, on, parentId, talks, isOpen }) => ({
      id,
      bandId: organizationId,
      on,
      parentId,
      talks,
      isOpen,
    })),
    referrals: chain.edges,
    openings: chain.openings.map(({ id, organizationId, personId, heardOn }) => ({
      id,
      bandId: organizationId,
      personId,
      on: heardOn,
    })),
    bands: chain.organizations,
    today,
  };
}

/** Only these people of it, and what hangs on them. */
export function onlyThese(chain: ChainRead, ids: ReadonlySet<string>): ChainRead {
  return {
    ...chain,
    nodes: chain.nodes.filter(({ id }) => ids.has(id)),
    edges: chain.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    openings: chain.openings.filter(({ personId }) => ids.has(personId)),
  };
}
