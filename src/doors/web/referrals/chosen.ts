/** What she chose in the chain: a person, or an opening at the end of a way. Pure. */
import type { ChainRead } from './family.ts';

export type ChainOpening = ChainRead['openings'][number];

export type Chosen = { readonly kind: 'person' | 'opening'; readonly id: string } | null;

/** The person a choice stands on: themselves, or who told her of the opening; null when the chain does not know them. */
export function personChosen(
  chosen: Chosen,
  { nodes, openings }: Pick<ChainRead, 'nodes' | 'openings'>,
): string | null {
  if (chosen === null) return null;
  const id = chosen.kind === 'person' ? chosen.id : openings.find((opening) => opening.id === chosen.id)?.personId;
  return nodes.some((node) => node.id === id) ? (id ?? null) : null;
}
