/** What the keyboard does everywhere: jump, find, show the keys. Never while someone is typing. */

export type KeyAct = 'find' | 'keys' | { readonly jump: string };

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a press asks for, given whether `g` came just before and whether someone is typing. Null: leave it alone. */
export function readKey(press: KeyPress, afterG: boolean, isTyping: boolean): KeyAct | 'g' | null {
  if ((press.ctrlKey || press.metaKey) && !press.altKey && press.key.toLowerCase() === 'k') return 'find';
  if (isTyping || press.ctrlKey || press.metaKey || press.altKey) return null;
  if (afterG) return { jump: press.key.toLowerCase() };
  if (press.key === '?') return 'keys';
  if (press.key === '/') return 'find';
  if (press.key === 'g') return 'g';
  return null;
}

/** Whether keys go into something: a field, a list that takes letters, an open dialog. */
export function takesKeys(element: Element | null): boolean {
  return (
    element?.closest(
      'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true], [role=spinbutton], [role=dialog], [role=alertdialog], [role=menu], [role=listbox]',
    ) != null
  );
}
