/** Says quietly what happened, and lets it be taken back. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button, IconButton } from './button.tsx';
import './overlay.css';

interface Said {
  readonly id: number;
  readonly sentence: string;
  readonly undo?: () => void;
}

/** How long a sentence stays while nobody points at it or stands on it; longer when it can be taken back. */
const staysMilliseconds = { said: 7000, undoable: 20_000 } as const;
const shownAtOnce = 2;

let said: readonly Said[] = [];
let nextId = 1;
let lastSaid = { sentence: '', at: Number.NEGATIVE_INFINITY };
/** The same sentence within this time comes from one act pressed twice. */
const onceWithinMilliseconds = 300;
const listeners = new Set<() => void>();

function change(next: readonly Said[]): void {
  said = next;
  for (const listener of listeners) listener();
}

/** Shows a sentence at the foot of the page and has it read out: `say('Priya is on your list.', undo)`. */
export function say(sentence: string, undo?: () => void): void {
  const at = performance.now();
  const isAgain = sentence === lastSaid.sentence && at - lastSaid.at < onceWithinMilliseconds;
  lastSaid = { sentence, at };
  if (isAgain) return;
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
    if (isHeld) return;
    const timer = setTimeout(() => close(id), undo ? staysMilliseconds.undoable : staysMilliseconds.said);
    return () => clearTimeout(timer);
  }, [id, undo, isHeld]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it or standing in it only stops its clock
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
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
