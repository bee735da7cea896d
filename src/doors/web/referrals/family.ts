/** The chain as a family: who named whom first, in the order of rows, and who stands beside whom. Pure. */
import type { OutputOf } from '#contract/contract.ts';

export type ChainRead = OutputOf<'getChain'>;
export type ChainPerson = ChainRead['nodes'][number];

export interface Family {
  /** Top to bottom; everyone after the one who named them. */
  readonly inRows: readonly ChainPerson[];
  readonly byId: ReadonlyMap<string, ChainPerson>;
  /** Those each person named first, top to bottom; a person who named nobody is not in it. */
  readonly childrenOf: ReadonlyMap<string, readonly ChainPerson[]>;
  /** Those she knew herself, top to bottom. */
  readonly roots: readonly ChainPerson[];
  /** Everyone of one generation, top to bottom. */
  readonly generations: readonly (readonly ChainPerson[])[];
  /** How many each person led to, near and far. */
  readonly ledTo: ReadonlyMap<string, number>;
}

export function familyOf(nodes: readonly ChainPerson[]): Family {
  const inRows = [...nodes].sort((a, b) => a.row - b.row);
  const byId = new Map(inRows.map((person) => [person.id, person]));
  const childrenOf = new Map<string, ChainPerson[]>();
  const generations: ChainPerson[][] = [];
  const roots: ChainPerson[] = [];
  for (const person of inRows) {
    if (person.parentId !== null && byId.has(person.parentId)) push(childrenOf, person.parentId, person);
    else roots.push(person);
    while (generations.length <= person.generation) generations.push([]);
    generations[person.generation]?.push(person);
  }
  const ledTo = new Map<string, number>();
  for (const person of [...inRows].reverse()) {
    const own = (childrenOf.get(person.id) ?? []).reduce((sum, child) => sum + 1 + (ledTo.get(child.id) ?? 0), 0);
    ledTo.set(person.id, own);
  }
  return { inRows, byId, childrenOf, roots, generations, ledTo };
}

/** From the one where it began to this person, both with; empty when they are not in the chain. */
export function wayTo(family: Family, id: string | null): readonly ChainPerson[] {
  const way: ChainPerson[] = [];
  for (let at = id === null ? undefined : family.byId.get(id); at; at = family.byId.get(at.parentId ?? ''))
    way.unshift(at);
  return way;
}

export type Step = 'parent' | 'child' | 'before' | 'after' | 'first' | 'last';

/** Whom a key leads to. Before and after stay in the generation: siblings first, then cousins. Themselves at an end. */
export function stepFrom(family: Family, id: string, step: Step): string {
  const person = family.byId.get(id);
  if (!person || step === 'first') return family.inRows[0]?.id ?? id;
  if (step === 'last') return family.inRows.at(-1)?.id ?? id;
  if (step === 'parent') return person.parentId !== null && family.byId.has(person.parentId) ? person.parentId : id;
  if (step === 'child') return family.childrenOf.get(id)?.[0]?.id ?? id;
  const beside = family.generations[person.generation] ?? [];
  return beside[beside.indexOf(person) + (step === 'after' ? 1 : -1)]?.id ?? id;
}

/** The one named last of those not yet written to: where the chain goes on. Undefined when there is none. */
export function namedLast(family: Family): ChainPerson | undefined {
  return family.inRows
    .filter((person) => person.state === 'named' && person.parentId !== null)
    .reduce<ChainPerson | undefined>(
      (best, person) => ((person.on ?? '') > (best?.on ?? '') ? person : best),
      undefined,
    );
}

function push(map: Map<string, ChainPerson[]>, key: string, person: ChainPerson): void {
  const there = map.get(key);
  if (there) there.push(person);
  else map.set(key, [person]);
}
