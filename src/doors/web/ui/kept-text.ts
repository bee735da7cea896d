/** Words typed but not yet saved, kept on this device through a reload, a crash, or a stopped program. */

export interface Keeping {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const prefix = 'whoelse.kept.';

/** Null when nothing is kept, or this browser keeps nothing. */
export function readKept(keeping: Keeping | null, name: string): string | null {
  return attempt(() => keeping?.getItem(prefix + name) ?? null) ?? null;
}

/** Empty words are not kept. Quiet when there is no room: the words are still on the screen. */
export function keepText(keeping: Keeping | null, name: string, text: string): void {
  attempt(() => (text === '' ? keeping?.removeItem(prefix + name) : keeping?.setItem(prefix + name, text)));
}

/** The browser's own keeping, or null when it is switched off or the page is drawn outside a browser. */
export function browserKeeping(): Keeping | null {
  if (typeof window === 'undefined') return null;
  return attempt(() => window.localStorage) ?? null;
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (refused) {
    console.warn('This browser keeps no unfinished words.', refused);
    return undefined;
  }
}
