/** Keeps the screen of a phone on while a talk is open, where the browser can; given up as soon as the page is left. */
import { useEffect } from 'react';

export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isLeft = false;
    const hold = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      try {
        const got = await navigator.wakeLock.request('screen');
        if (isLeft) await got.release();
        else lock = got;
      } catch (refused) {
        // A low battery or a setting says no: the screen goes dark as always, and the notes are kept all the same.
        if (!(refused instanceof DOMException)) throw refused;
      }
    };
    const again = () => void hold();
    void hold();
    document.addEventListener('visibilitychange', again);
    return () => {
      isLeft = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
}
