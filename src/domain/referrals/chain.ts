/** Who led to whom: the chain from the first conversation on. Method: M8. */
import { compareText } from '../compare-text.ts';
import type { Day } from '../day.ts';

export interface ChainReferral {
  readonly id: string;
  readonly fromPersonId: string;
  readonly toPersonId: string;
  readonly on: Day;
  readonly mayUseName: 'yes' | 'no' | 'ask';
}

export interface ChainPerson {
  readonly id: string;
  readonly name: string;
}

export interface ChainConversation {
  readonly personId: string;
  readonly heldOn: Day;
}

export interface ChainNode {
  readonly personId: string;
  readonly name: string;
  /** 0 for someone she knew herself, 1 for a person named by one of those, and so on. */
  readonly generation: number;
  /** The day they came into the chain: first named or first talked with, whichever is earlier; null when only a name. */
  readonly on: Day | null;
  readonly conversations: number;
  /** The days she talked with them, earliest first. */
  readonly talks: readonly Day[];
  readonly lastTalkOn: Day | null;
  /** Who first named them; null at the beginning of a chain. */
  readonly parentId: string | null;
  /** Those they first named, in order of days. */
  readonly ledTo: readonly string[];
  /** A place from top to bottom for a drawing, 0 the first: children stay together under their parent. */
  readonly row: number;
}

export interface Chain {
  /** In order of time, then of rows. Everyone named or talked with, once. */
  readonly nodes: readonly ChainNode[];
  /** Every referral between people on file, in order of time; some are not the first to name a person. */
  readonly edges: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly on: Day;
    readonly mayUseName: 'yes' | 'no' | 'ask';
  }[];
}

/** The chain. A person's way in is the earliest referral that does not go in a circle; input order is irrelevant. */
export function chainOf(
  referrals: readonly ChainReferral[],
  people: readonly ChainPerson[],
  conversations: readonly ChainConversation[],
): Chain {
  const peopleById = new Map(people.map((person) => [person.id, person]));
  const edges = referrals
    .filter(
      ({ fromPersonId, toPersonId }) =>
        fromPersonId !== toPersonId && peopleById.has(fromPersonId) && peopleById.has(toPersonId),
    )
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id));
  const talks = new Map<string, Day[]>();
  for (const { personId, heldOn } of conversations) {
    if (!peopleById.has(personId)) continue;
    const days = talks.get(personId) ?? [];
    days.push(heldOn);
    talks.set(personId, days);
  }
  const parents = firstWaysIn(edges);
  const ids = new Set<string>([
    ...talks.keys(),
    ...edges.flatMap(({ fromPersonId, toPersonId }) => [fromPersonId, toPersonId]),
  ]);
  const onOf = arrivalDays(edges, talks);
  const inTime = [...ids].sort((a, b) => compareText(onOf.get(a) ?? '', onOf.get(b) ?? '') || compareText(a, b));
  const childrenOf = new Map<string, string[]>();
  for (const id of inTime) {
    const parent = parents.get(id);
    if (parent !== undefined) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), id]);
  }
  const placed = walk(
    inTime.filter((id) => !parents.has(id)),
    childrenOf,
  );
  const nodes = inTime.map((id): ChainNode => {
    const days = [...(talks.get(id) ?? [])].sort(compareText);
    const { generation, row } = placed.get(id) ?? { generation: 0, row: 0 };
    return {
      personId: id,
      name: peopleById.get(id)?.name ?? '',
      generation,
      on: onOf.get(id) ?? null,
      conversations: days.length,
      talks: days,
      lastTalkOn: days.at(-1) ?? null,
      parentId: parents.get(id) ?? null,
      ledTo: childrenOf.get(id) ?? [],
      row,
    };
  });
  nodes.sort((a, b) => compareText(a.on ?? '', b.on ?? '') || a.row - b.row);
  return {
    nodes,
    edges: edges.map(({ id, fromPersonId, toPersonId, on, mayUseName }) => ({
      id,
      from: fromPersonId,
      to: toPersonId,
      on,
      mayUseName,
    })),
  };
}

/** From the one where it began to this person, both with; just them when nobody named them, empty when they are not in the chain. */
export function pathTo(chain: Chain, personId: string): readonly string[] {
  const nodesById = new Map(chain.nodes.map((node) => [node.personId, node]));
  const path: string[] = [];
  for (
    let node = nodesById.get(personId);
    node;
    node = node.parentId === null ? undefined : nodesById.get(node.parentId)
  )
    path.unshift(node.personId);
  return path;
}

/** Everyone this person led to, directly and onward, nearest first; themselves left out. */
export function ledToFrom(chain: Chain, personId: string): readonly string[] {
  const nodesById = new Map(chain.nodes.map((node) => [node.personId, node]));
  const found = [...(nodesById.get(personId)?.ledTo ?? [])];
  for (let i = 0; i < found.length; i += 1) found.push(...(nodesById.get(found[i] ?? '')?.ledTo ?? []));
  return found;
}

/** Only the way to this person and what they led to. */
export function chainAround(chain: Chain, personId: string): Chain {
  const kept = new Set([...pathTo(chain, personId), ...ledToFrom(chain, personId)]);
  return {
    nodes: chain.nodes.filter((node) => kept.has(node.personId)),
    edges: chain.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}

/** One true sentence on how far the chain reaches. */
export function chainSentence(chain: Chain): string {
  const named = chain.nodes.filter((node) => node.parentId !== null).length;
  const furthest = Math.max(0, ...chain.nodes.map((node) => node.generation));
  if (chain.nodes.length === 0) return 'The chain begins with your first conversation.';
  if (named === 0) return 'Nobody was named yet; the question "Who else?" begins the chain.';
  const people = named === 1 ? 'One person was' : `${named.toLocaleString('en-US')} people were`;
  return furthest <= 1
    ? `${people} named to you in conversations.`
    : `${people} named to you, up to ${furthest} steps from someone you knew.`;
}

type Edges = readonly ChainReferral[];

/** Parent of each person: the earliest referral that closes no circle. */
function firstWaysIn(edges: Edges): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const rootOf = new Map<string, string>();
  const root = (id: string): string => {
    let top = id;
    for (let next = rootOf.get(top); next !== undefined; next = rootOf.get(top)) top = next;
    for (let at = id; at !== top; ) {
      const next = rootOf.get(at) ?? top;
      rootOf.set(at, top);
      at = next;
    }
    return top;
  };
  for (const { fromPersonId, toPersonId } of edges) {
    if (parents.has(toPersonId) || root(fromPersonId) === toPersonId) continue;
    parents.set(toPersonId, fromPersonId);
    rootOf.set(toPersonId, fromPersonId);
  }
  return parents;
}

function arrivalDays(edges: Edges, talks: ReadonlyMap<string, readonly Day[]>): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  const note = (id: string, on: Day): void => {
    const known = days.get(id);
    if (known === undefined || on < known) days.set(id, on);
  };
  for (const { fromPersonId, toPersonId, on } of edges) {
    note(fromPersonId, on);
    note(toPersonId, on);
  }
  for (const [id, held] of talks) for (const on of held) note(id, on);
  return days;
}

/** Depth first without recursion: rows from top to bottom, generations from left to right. */
function walk(
  roots: readonly string[],
  childrenOf: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, { readonly generation: number; readonly row: number }> {
  const placed = new Map<string, { generation: number; row: number }>();
  const stack = [...roots].reverse().map((id) => ({ id, generation: 0 }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    placed.set(next.id, { generation: next.generation, row: placed.size });
    for (const id of [...(childrenOf.get(next.id) ?? [])].reverse())
      stack.push({ id, generation: next.generation + 1 });
  }
  return placed;
}
