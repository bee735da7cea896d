/** Whether a title's holder hires or supervises others. Method: M5, M7. */
import { readTitle, type Seniority } from './read-title.ts';

const deciding = new Set<Seniority>(['manager', 'director', 'vp', 'c-level', 'founder-owner', 'board', 'partner']);

export function hiresOrSupervises(title: string): boolean {
  return deciding.has(readTitle(title).seniority);
}
