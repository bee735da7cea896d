/**
 * Public facts about well-known employers: other names they go by, and whose they are. Method: M3.
 * Our own list; it only ever adds to what the names say, and the seeker's own aliases come before it.
 */
import { employerKey } from './employer-name.ts';
import { financeAndHealth } from './known/finance-and-health.ts';
import { industryAndConsumer } from './known/industry-and-consumer.ts';
import { mostMet } from './known/most-met.ts';
import { schoolsAndPublicBodies } from './known/schools-and-public-bodies.ts';
import { technologyAndServices } from './known/technology-and-services.ts';

export interface KnownOrganization {
  readonly id: number;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The owner's id, -1 for none. */
  readonly owner: number;
}

interface Known {
  readonly organizations: readonly KnownOrganization[];
  readonly byKey: ReadonlyMap<string, number>;
  readonly byCompact: ReadonlyMap<string, number>;
}

/** Those met most, then by field; where two claim one name, the earlier has it. The owner stands in a line of its own. */
const lists = [mostMet, technologyAndServices, financeAndHealth, industryAndConsumer, schoolsAndPublicBodies];

let known: Known | null = null;

function load(): Known {
  if (known) return known;
  const organizations: { name: string; aliases: string[]; owner: string }[] = [];
  const byKey = new Map<string, number>();
  for (const line of lists.join('').split('\n')) {
    if (line === '') continue;
    const [names = '', owner = ''] = line.split(' ^ ');
    const [name = '', ...aliases] = names.split(' | ');
    const id = byKey.get(employerKey(name)) ?? organizations.length;
    const one = organizations[id] ?? { name, aliases: [], owner: '' };
    organizations[id] = one;
    one.owner ||= owner;
    one.aliases.push(...aliases);
    for (const spelling of [name, ...aliases]) {
      const key = employerKey(spelling);
      if (!byKey.has(key)) byKey.set(key, id);
    }
  }
  const byCompact = new Map<string, number>();
  for (const [key, id] of byKey) {
    const compact = key.replaceAll(' ', '');
    if (compact.length >= 5 && !byCompact.has(compact)) byCompact.set(compact, id);
  }
  known = {
    organizations: organizations.map((one, id) => ({ ...one, id, owner: byKey.get(employerKey(one.owner)) ?? -1 })),
    byKey,
    byCompact,
  };
  return known;
}

/** The well-known employer that goes by this key (see employerKey), or null. */
export function knownByKey(key: string): KnownOrganization | null {
  const { organizations, byKey, byCompact } = load();
  const id = byKey.get(key) ?? (key.length >= 5 ? byCompact.get(key.replaceAll(' ', '')) : undefined);
  return id === undefined ? null : (organizations[id] ?? null);
}

/** Whether the first is the second or owned by it, at any distance. */
export function belongsTo(one: KnownOrganization, other: KnownOrganization): boolean {
  const { organizations } = load();
  for (
    let at: KnownOrganization | undefined = one, steps = 0;
    at && steps < 6;
    at = organizations[at.owner], steps += 1
  ) {
    if (at.id === other.id) return true;
  }
  return false;
}

/** All known employers that this one owns, nearest first. */
export function ownedBy(owner: KnownOrganization): readonly KnownOrganization[] {
  return load().organizations.filter((one) => one.id !== owner.id && one.owner >= 0 && belongsTo(one, owner));
}

/** Those it belongs to, nearest first. */
export function ownersOf(one: KnownOrganization): readonly KnownOrganization[] {
  const { organizations } = load();
  const owners: KnownOrganization[] = [];
  for (let at = organizations[one.owner]; at && owners.length < 6; at = organizations[at.owner]) owners.push(at);
  return owners;
}

/** Whether the owner is a system of independent employers: a university of many campuses, the United Nations. */
export function isSystem(id: number): boolean {
  return systems.has(load().organizations[id]?.name ?? '');
}

const systems: ReadonlySet<string> = new Set([
  'United Nations',
  'Tata Group',
  'University of California',
  'University of Texas',
  'State University of New York',
  'City University of New York',
]);
