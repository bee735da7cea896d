/** Says quietly what happened, and lets it be taken back. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button, IconButton } from './button.tsx';
import './overlay.css';

interface Said {
  readonly id: number;
  readonly sentence: string;
  readonly undo?: () => void;
}

/** How long a plain sentence stays; one with Undo stays until it is closed or two newer ones came. */
const staysMilliseconds = 7000;
const shownAtOnce = 2;

let said: readonly Said[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function change(next: readonly Said[]): void {
  said = next;
  for (const listener of listeners) listener();
}

/** Shows a sentence at the foot of the page and has it read out: `say('Priya is on your list.', undo)`. */
export function say(sentence: string, undo?: () => void): void {
  change([...said, { id: nextId++, sentence, ...(undo ? { undo } : {}) }].slice(-shownAtOnce));
}

function close(id: number): void {
  change(said.filter((s) => s.id !== id));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Once in the shell. */
export function Toasts() {
  const all = useSyncExternalStore(
    subscribe,
    () => said,
    () => said,
  );
  return (
    <section className="toasts" aria-label="What just happened" aria-live="polite">
      {all.map((s) => (
        <Toast key={s.id} {...s} />
      ))}
    </section>
  );
}

function Toast({ id, sentence, undo }: Said) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (undo || isHeld) return;
    const timer = setTimeout(() => close(id), staysMilliseconds);
    return () => clearTimeout(timer);
  }, [id, undo, isHeld]);
  return (
    <div className="toast" onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)}>
      <span>{sentence}</span>
      {undo && (
        <Button
          look="link"
          small
          onPress={() => {
            undo();
            close(id);
          }}
        >
          Undo
        </Button>
      )}
      <IconButton icon="close" label="Close this note" size={18} onPress={() => close(id)} />
    </div>
  );
}
