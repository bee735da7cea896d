/** Letters typed after the find key, before the palette's code has come, so that none is lost. */

let isDone = false;
let typed = '';

/** From now on letters are collected, until they are taken; does nothing once the palette is there. */
export function collectEarlyKeys(): void {
  if (!isDone) window.addEventListener('keydown', collect, true);
}

/** What was collected; the palette takes it once and listens for itself from then on. */
export function takeEarlyKeys(): string {
  window.removeEventListener('keydown', collect, true);
  isDone = true;
  const taken = typed;
  typed = '';
  return taken;
}

function collect(e: KeyboardEvent): void {
  if (e.key.length !== 1 || e.ctrlKey || e.metaKey || e.altKey) return;
  typed += e.key;
  e.preventDefault();
  e.stopPropagation();
}
