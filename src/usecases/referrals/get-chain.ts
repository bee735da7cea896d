/** The chain: who led to whom; or only what led to and from one person. Method: M8. */
import type { OutputOf } from '#contract/contract.ts';
import { compareText } from '#domain/compare-text.ts';
import { chainAround, chainOf, chainSentence, pathTo } from '#domain/referrals/chain.ts';
import { fail, ok } from '#domain/result.ts';
import { organizationKeys } from '#store/organization-keys.ts';
import { placesOf } from '../opportunities/opportunity-shapes.ts';
import { type Dealing, readDealings } from '../outreach/dealings.ts';
import type { UseCase } from '../use-case.ts';
import { chainOpenings } from './chain-openings.ts';

type State = OutputOf<'getChain'>['nodes'][number]['state'];

export const getChain: UseCase<'getChain'> = async ({ personId }, context) =>
  context.store.read(async (r) => {
    if (personId !== undefined && !(await r.one('people', personId))) return fail({ kind: 'personNotFound', personId });
    const dealings = await readDealings(r, context);
    const referrals = [...dealings.values()].flatMap((dealing) => dealing.referredBy);
    const whole = chainOf(
      referrals.map((row) => ({
        id: row.id,
        fromPersonId: row.from_person_id,
        toPersonId: row.to_person_id,
        on: row.on_day,
        mayUseName: row.may_use_name as 'yes' | 'no' | 'ask',
      })),
      [...dealings.values()].map(({ person }) => ({ id: person.id, name: person.name })),
      [...dealings.values()].flatMap(({ conversations }) =>
        conversations.flatMap((c) =>
          c.status === 'held' && c.held_on !== null ? [{ personId: c.person_id, heldOn: c.held_on }] : [],
        ),
      ),
    );
    const chain = personId === undefined ? whole : chainAround(whole, personId);
    const keys = await organizationKeys(r);
    const nodes = chain.nodes.flatMap((node) => {
      const dealing = dealings.get(node.personId);
      if (!dealing) return [];
      const { person } = dealing;
      return [
        {
          id: person.id,
          name: person.name,
          title: person.title,
          organization: person.organization,
          organizationId: keys.get(person.employer_key) ?? null,
          generation: node.generation,
          on: node.on,
          conversations: node.conversations,
          talks: [...node.talks],
          lastTalkOn: node.lastTalkOn,
          state: stateOf(dealing),
          isOpen: isOpen(dealing),
          owed: owedTo(dealing),
          parentId: node.parentId,
          row: node.row,
        },
      ];
    });
    const openings = await chainOpenings(r, chain, dealings, await placesOf(r), context);
    const places = new Set([...nodes, ...openings].map((one) => one.organizationId));
    const organizations = (await r.all('organizations'))
      .filter(({ id }) => places.has(id))
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
    return ok({
      nodes,
      edges: chain.edges.map(({ from, to, on, mayUseName }) => ({ from, to, on, mayUseName })),
      openings,
      organizations,
      pathTo: personId === undefined ? [] : [...pathTo(whole, personId)],
      sentence: chainSentence(chain),
    });
  });

function stateOf({ conversations, standing }: Dealing): State {
  if (conversations.some((c) => c.status === 'held')) return 'talked';
  if (standing === 'agreed') return 'agreed';
  if (standing === 'declined' || standing === 'closed') return 'closed';
  return standing === 'waiting' || standing === 'replied' ? 'written' : 'named';
}

/** Named and not let rest, written to and not silent, about to talk, or owed something. */
function isOpen(dealing: Dealing): boolean {
  if (owedTo(dealing).length > 0 || dealing.conversations.some((c) => c.status === 'planned')) return true;
  const state = stateOf(dealing);
  return state === 'named' || state === 'agreed' || (state === 'written' && dealing.outreach.state !== 'silent');
}

function owedTo({ promises }: Dealing): { text: string; dueOn: string }[] {
  return promises
    .filter((promise) => promise.kept_on === null)
    .sort((a, b) => compareText(a.due_on, b.due_on) || compareText(a.id, b.id))
    .map((promise) => ({ text: promise.text, dueOn: promise.due_on }));
}
