/** Whether the program behind this page answers. */
import { useSyncExternalStore } from 'react';

const againAfterMilliseconds = 3000;
let isLost = false;
let timer: ReturnType<typeof setTimeout> | null = null;
const listeners = new Set<() => void>();
const whenBack = new Set<() => void>();

/** The page's client says so when a request got no answer at all; then it is asked again until it answers. */
export function noteUnreachable(): void {
  if (isLost) return;
  change(true);
  later();
}

/** Runs each time the program answers again. Returns how to stop that. */
export function onReachedAgain(act: () => void): () => void {
  whenBack.add(act);
  return () => whenBack.delete(act);
}

/** A request that got no answer, as browsers throw it. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
}

export function useIsLost(): boolean {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => isLost,
    () => false,
  );
}

/** Asks now; quiet when there is still no answer. */
export async function tryReach(): Promise<boolean> {
  const answered = await fetch('/robots.txt', { cache: 'no-store' }).then(
    () => true,
    (error: unknown) => {
      if (!isUnreachable(error)) throw error;
      return false;
    },
  );
  if (answered && isLost) {
    change(false);
    for (const act of whenBack) act();
  }
  return answered;
}

function later(): void {
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(() => {
    void tryReach().then((answered) => {
      if (!answered) later();
    });
  }, againAfterMilliseconds);
}

function change(lost: boolean): void {
  isLost = lost;
  for (const listener of listeners) listener();
}
