/** The people whose conversations led to an opening, one after another. Method: M8, M10. */
import type { OutputOf } from '#contract/contract.ts';
import { chainOf, pathTo } from '#domain/referrals/chain.ts';
import { sayPath } from '#domain/search/opportunities.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { toNamed } from '#store/named-people.ts';

export type Path = OutputOf<'getOpportunity'>['path'];

/** Gives the path to any opening; the chain is read once. */
export async function pathsThere(r: Reading): Promise<(row: Row<'opportunities'>) => Path> {
  const referrals = await r.all('referrals');
  const held = (await r.all('conversations')).filter((c) => c.status === 'held' && c.held_on !== null);
  const openings = await r.all('opportunities');
  const ids = new Set([
    ...referrals.flatMap((row) => [row.from_person_id, row.to_person_id]),
    ...held.map((row) => row.person_id),
    ...openings.flatMap((row) => row.person_id ?? []),
  ]);
  const people = new Map((await r.many('people', [...ids])).map((row) => [row.id, row]));
  const chain = chainOf(
    referrals.map((row) => ({
      id: row.id,
      fromPersonId: row.from_person_id,
      toPersonId: row.to_person_id,
      on: row.on_day,
      mayUseName: row.may_use_name as 'yes' | 'no' | 'ask',
    })),
    [...people.values()],
    held.flatMap((row) => (row.held_on === null ? [] : [{ personId: row.person_id, heldOn: row.held_on }])),
  );
  const talkedOn = new Map(chain.nodes.map((node) => [node.personId, node.lastTalkOn]));
  return (row) => {
    const way = row.person_id === null ? [] : pathTo(chain, row.person_id);
    const steps = (way.length === 0 && row.person_id !== null ? [row.person_id] : way).flatMap((id) => {
      const person = people.get(id);
      return person ? [{ ...toNamed(person), talkedOn: talkedOn.get(id) ?? null }] : [];
    });
    return {
      steps,
      sentence: sayPath(
        steps.map(({ name }) => name),
        {
          conversations: steps.filter((step) => step.talkedOn !== null).length,
          isFromPosting: row.application_id !== null,
        },
      ),
    };
  };
}
