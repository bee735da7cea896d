/** Light, dark, or as the system says; remembered on this device only. */
import { useSyncExternalStore } from 'react';

export type Theme = 'system' | 'light' | 'dark';

const storedAs = 'whoelse.theme';
const listeners = new Set<() => void>();

export function readTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Applies at once. When the browser keeps nothing, it holds until the window is closed. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(storedAs);
    else localStorage.setItem(storedAs, theme);
  } catch (unavailable) {
    console.warn('The theme is not remembered.', unavailable);
  }
  for (const listener of listeners) listener();
}

export function useTheme(): Theme {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    readTheme,
    () => 'system',
  );
}
