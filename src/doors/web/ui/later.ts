/** Code that is not part of the first page: brought when the page is at rest, or at once when it is wanted. */
import { useEffect, useState } from 'react';

export interface Later<T> {
  /** Null until it has come. */
  readonly now: () => T | null;
  /** Brings it once; asks again after a try that failed. */
  readonly bring: () => Promise<T>;
}

/** `const list = later(() => import('./menu-list.tsx'))`. */
export function later<T>(load: () => Promise<T>): Later<T> {
  let come: T | null = null;
  const bring = async () => {
    come ??= await load();
    return come;
  };
  return { now: () => come, bring };
}

/** What has come, or null: brought at rest, soon (the pointer is near), or now, when a failure is thrown to the page. */
export function useLater<T extends object>(part: Later<T>, when: 'rest' | 'soon' | 'now'): T | null {
  const [come, setCome] = useState<T | null>(part.now);
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);
  useEffect(() => {
    if (come) return;
    let isHere = true;
    const bring = () =>
      void part.bring().then(
        (arrived) => isHere && setCome(arrived),
        (cause: unknown) => {
          // Brought ahead of time only: it is asked for again when it is wanted.
          if (isHere && when === 'now') setFailure({ cause });
        },
      );
    const forget = when === 'rest' ? whenAtRest(bring) : bring();
    return () => {
      isHere = false;
      forget?.();
    };
  }, [part, when, come]);
  if (failure) throw failure.cause;
  return come;
}

/** Milliseconds. */
const restsWithin = 3000;
const restsAfter = 500;

function whenAtRest(act: () => void): () => void {
  // Not every browser says when it is at rest.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, restsAfter);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: restsWithin });
  return () => cancelIdleCallback(request);
}
