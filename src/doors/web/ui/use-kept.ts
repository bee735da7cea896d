/** Like `useState` for words, and still there after a reload, until `forget` is called. */
import { useState } from 'react';
import { browserKeeping, keepText, readKept } from './kept-text.ts';

/** The name says what the words are for: `message:` and the person's id. */
export function useKept(name: string, initial: string): readonly [string, (text: string) => void, () => void] {
  const [held, setHeld] = useState(() => ({ name, text: readKept(browserKeeping(), name) ?? initial }));
  if (held.name !== name) setHeld({ name, text: readKept(browserKeeping(), name) ?? initial });
  const change = (text: string) => {
    setHeld({ name, text });
    keepText(browserKeeping(), name, text);
  };
  return [held.text, change, () => keepText(browserKeeping(), name, '')];
}
