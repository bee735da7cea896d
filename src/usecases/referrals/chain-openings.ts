/** The openings at the ends of the chain, each with the way that led to it and how it began. Method: M8, M10. */
import type { OutputOf } from '#contract/contract.ts';
import { compareText } from '#domain/compare-text.ts';
import { type Chain, pathTo } from '#domain/referrals/chain.ts';
import { sayWay } from '#domain/referrals/say-way.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { toStage } from '../opportunities/opportunity-shapes.ts';
import type { Dealing } from '../outreach/dealings.ts';
import type { Context } from '../use-case.ts';

export type ChainOpening = OutputOf<'getChain'>['openings'][number];

/** Offers first, then the newest; only those she heard of from somebody in the chain. */
export async function chainOpenings(
  r: Reading,
  chain: Chain,
  dealings: ReadonlyMap<string, Dealing>,
  placeOf: (row: Row<'opportunities'>) => string | null,
  { today }: Pick<Context, 'today'>,
): Promise<ChainOpening[]> {
  const offered = new Set((await r.all('offers')).map((offer) => offer.opportunity_id));
  const openings = (await r.all('opportunities')).flatMap((row): ChainOpening[] => {
    const path = row.person_id === null ? [] : [...pathTo(chain, row.person_id)];
    const first = dealings.get(path[0] ?? '');
    if (row.person_id === null || !first) return [];
    const talked = path.filter((id) => firstTalk(dealings.get(id)) !== null).length;
    return [
      {
        id: row.id,
        title: row.title,
        organization: row.organization,
        organizationId: placeOf(row),
        personId: row.person_id,
        heardOn: row.heard_on,
        stage: toStage(row.stage),
        isOffer: offered.has(row.id),
        path,
        sentence: sayWay({ name: first.person.name, talk: firstTalk(first) }, talked, today),
      },
    ];
  });
  return openings.sort(
    (a, b) => Number(b.isOffer) - Number(a.isOffer) || compareText(b.heardOn, a.heardOn) || compareText(a.id, b.id),
  );
}

function firstTalk(dealing: Dealing | undefined): { readonly on: string; readonly channel: string } | null {
  let first: { on: string; channel: string } | null = null;
  for (const { status, held_on, channel } of dealing?.conversations ?? [])
    if (status === 'held' && held_on !== null && (first === null || held_on < first.on))
      first = { on: held_on, channel };
  return first;
}
