/** The paces that are offered, with the one she has among them. Pure. Method: M9. */
import type { Option } from '../ui/option.ts';

const paces = [0, 1, 2, 3, 5] as const;
const messages = [1, 2, 3, 5, 8] as const;

export function paceOptions(now: number): readonly Option[] {
  return withNow(paces, now).map((n) => ({ id: String(n), label: n === 0 ? 'None for now' : String(n) }));
}

export function messageOptions(now: number): readonly Option[] {
  return withNow(messages, now).map((n) => ({ id: String(n), label: String(n) }));
}

function withNow(offered: readonly number[], now: number): readonly number[] {
  return [...new Set([...offered, now])].toSorted((a, b) => a - b);
}
