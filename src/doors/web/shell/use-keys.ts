/** Listens for the keys of the app, on the whole window. */
import { useEffect, useRef } from 'react';
import { readKey, takesKeys } from './keys.ts';

export interface KeyActs {
  readonly find: () => void;
  readonly keys: () => void;
  readonly jump: (letter: string) => void;
}

/** After `g`, the next letter counts for this long. */
const waitMilliseconds = 1500;

export function useKeys(acts: KeyActs): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    let gAt = Number.NEGATIVE_INFINITY;
    const onKey = (e: KeyboardEvent) => {
      if (e.defaultPrevented || e.isComposing) return;
      const asked = readKey(e, performance.now() - gAt < waitMilliseconds, takesKeys(document.activeElement));
      gAt = asked === 'g' ? performance.now() : Number.NEGATIVE_INFINITY;
      if (asked === null || asked === 'g') return;
      if (asked === 'find') latest.current.find();
      else if (asked === 'keys') latest.current.keys();
      else latest.current.jump(asked.jump);
      if (asked === 'find' || asked === 'keys') e.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
