/** How many pairs may be the same person: asked once, when the page is quiet, because comparing everybody takes the program a moment. */
import { useSyncExternalStore } from 'react';
import { ask } from '../ask.ts';

/** The list is drawn and read long before. */
const quietMilliseconds = 4000;

let count: number | null = null;
let isAsking = false;
const listeners = new Set<() => void>();

/** The page of duplicates knows better than what was counted before. */
export function noteDuplicates(pairs: number): void {
  if (pairs === count) return;
  count = pairs;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const timer = setTimeout(() => {
    if (count !== null || isAsking) return;
    isAsking = true;
    void ask('listDuplicates', {}).then((answer) => {
      isAsking = false;
      if (answer.ok) noteDuplicates(answer.value.pairs.length);
    });
  }, quietMilliseconds);
  return () => {
    clearTimeout(timer);
    listeners.delete(listener);
  };
}

/** Null until it is known. */
export function useDuplicatesCount(): number | null {
  return useSyncExternalStore(
    subscribe,
    () => count,
    () => count,
  );
}
