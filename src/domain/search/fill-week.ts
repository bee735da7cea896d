/** What fits a week best: small acts can wait for a week with room, so that no hour of this one stays empty. Method: M9. */
import type { Act } from './closed-doors.ts';
import type { ScoredPerson } from './score-people.ts';

/** What a week has room for, and what each act takes of it, in the same unit. */
export interface Room {
  readonly budget: number;
  readonly costs: Readonly<Record<Act, number>>;
}

/** How finely room is counted: tenths of a unit. */
const parts = 10;
/** The best of the list that are looked at; twenty times a usual week's. */
const looked = 120;

/**
 * The same people: first those whose worth together is the most that fits, best first, then the others. Worth = score times cost,
 * since a score is for a unit of room. As given when there is no room or more than a hundred units.
 */
export function fillWeek(order: readonly ScoredPerson[], { budget, costs }: Room): readonly ScoredPerson[] {
  const room = Math.floor(budget * parts + 1e-6);
  const first = order.slice(0, looked);
  const takes = first.map(({ act }) => Math.max(1, Math.round(costs[act] * parts)));
  if (!(room >= 1 && room <= 100 * parts)) return order;
  // The usual table of what to pack: the most worth for each amount of room, and whether each one is in it.
  const most = new Float64Array(room + 1);
  const isIn = first.map(({ score }, i) => {
    const cost = takes[i] ?? 1;
    const marks = new Uint8Array(room + 1);
    for (let left = room; left >= cost; left--) {
      const worth = (most[left - cost] ?? 0) + score * cost;
      if (worth > (most[left] ?? 0) + 1e-12) {
        most[left] = worth;
        marks[left] = 1;
      }
    }
    return marks;
  });
  const picked = new Set<ScoredPerson>();
  let left = room;
  for (let i = first.length - 1; i >= 0; i--) {
    const one = first[i];
    if (one === undefined || isIn[i]?.[left] !== 1) continue;
    picked.add(one);
    left -= takes[i] ?? 1;
  }
  return [...order.filter((one) => picked.has(one)), ...order.filter((one) => !picked.has(one))];
}
