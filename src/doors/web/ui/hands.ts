/** What hands do to a drawing: drag pans, the wheel and two fingers zoom, a press that does not move chooses, a mouse at rest points. */

export interface Doing {
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (by: number, x: number, y: number) => void;
  readonly press: (x: number, y: number) => void;
  /** A mouse at rest; null when it has left. */
  readonly point?: (at: { readonly x: number; readonly y: number } | null) => void;
}

/** Listens on the element, in CSS pixels from its corner; gives back how to stop. */
export function listenToHands(element: HTMLElement, doing: Doing): () => void {
  const down = new Map<number, { x: number; y: number }>();
  let moved = 0;
  const within = (event: MouseEvent) => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const { x, y } = within(event);
    if (event.shiftKey) doing.pan(-event.deltaX - event.deltaY, 0);
    else doing.zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0018)), x, y);
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (down.size === 0) moved = 0;
    down.set(event.pointerId, within(event));
  };
  const onMove = (event: PointerEvent) => {
    const now = within(event);
    const before = down.get(event.pointerId);
    if (!before) {
      if (event.pointerType === 'mouse') doing.point?.(now);
      return;
    }
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, now);
    moved += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
    if (moved <= 4) return;
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    if (!other) return doing.pan(now.x - before.x, now.y - before.y);
    const by =
      Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
    doing.zoom(by, (now.x + other.x) / 2, (now.y + other.y) / 2);
    doing.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
  };
  const onUp = (event: PointerEvent) => {
    const wasDown = down.delete(event.pointerId);
    if (!wasDown || moved > 4 || event.type !== 'pointerup') return;
    const { x, y } = within(event);
    doing.press(x, y);
  };
  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('wheel', onWheel, { passive: false, signal });
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  element.addEventListener('pointerleave', () => doing.point?.(null), { signal });
  return () => stop.abort();
}
