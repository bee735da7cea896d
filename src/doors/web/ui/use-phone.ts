/** Whether the window is as narrow as a phone. */
import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 40rem)';

export function usePhone(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(narrow);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(narrow).matches,
    () => false,
  );
}
