/** Through whom she comes to somebody, and where the nearest way in is. Method: M3, M8. */
import type { Network, NetworkPlace } from './network.ts';

export interface ThroughWhom {
  readonly person: number;
  /** They named this person; or they work at the same place and are closer to her. */
  readonly how: 'named' | 'colleague';
}

/** Closeness, of 9, from which someone can be asked to introduce her (a quarter of what facts can show, as on a person's page). */
const warmEnough = 3;

/** Who could lead her to each person: those who named them, else the closest colleague who is closer. In the order of the columns; null for none. */
export function throughWhom(network: Network, places: readonly NetworkPlace[]): readonly (ThroughWhom | null)[] {
  const { closeness, id } = network.people;
  const through: (ThroughWhom | null)[] = id.map(() => null);
  const left = new Set(network.left);
  for (const { name, first, people } of places) {
    if (name === '' || people < 2) continue;
    let door = -1;
    for (let i = first; i < first + people; i += 1) {
      const close = closeness[i] ?? 0;
      if (close < warmEnough || left.has(i)) continue;
      if (door < 0 || close > (closeness[door] ?? 0)) door = i;
    }
    if (door < 0) continue;
    for (let i = first; i < first + people; i += 1)
      if ((closeness[i] ?? 0) < (closeness[door] ?? 0)) through[i] = { person: door, how: 'colleague' };
  }
  for (const { from, to } of network.referrals) {
    const before = through[to];
    if (before?.how !== 'named') through[to] = { person: from, how: 'named' };
  }
  return through;
}

/** Whom to look at first: at the organizations she loves most, named to her or close, and not dealt with yet; null when nobody is there. */
export function nearestWayIn(network: Network, places: readonly NetworkPlace[]): number | null {
  const closed = new Set([...network.left, ...network.dealt.map(({ person }) => person)]);
  const referred = new Set(network.referrals.map(({ to }) => to));
  let best: number | null = null;
  let most = 0;
  for (const { kind, at, first, people } of places) {
    if (kind !== 'organization') continue;
    const love = 1 + (network.organizations[at]?.love ?? 1);
    for (let i = first; i < first + people; i += 1) {
      if (closed.has(i)) continue;
      const worth = love * (1 + (network.people.closeness[i] ?? 0) + (referred.has(i) ? 6 : 0));
      if (worth > most) {
        most = worth;
        best = i;
      }
    }
  }
  return best;
}
