/** Moving about in the drawing: drag, wheel, two fingers, buttons. Panning only shifts what is drawn; React draws again when new people come near. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { listenToHands } from '../ui/hands.ts';
import type { Place } from './lay-out.ts';
import {
  type Area,
  areaSeen,
  bringIn,
  firstView,
  fitView,
  isWithin,
  keepInReach,
  type Paper,
  type View,
  viewOf,
  type Window,
  zoomAt,
} from './view.ts';

export interface Seen {
  readonly view: View;
  /** What must be drawn: the window and half a window more on every side. */
  readonly area: Area;
}

export interface ViewHands {
  readonly seen: Seen | null;
  readonly zoom: (by: number) => void;
  readonly fit: () => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly bring: (place: Place) => void;
  /** Shows this part of the drawing whole. */
  readonly see: (part: Area) => void;
}

export function useView(
  layout: Paper,
  start: Place,
  frame: RefObject<HTMLDivElement | null>,
  group: RefObject<SVGGElement | null>,
  onPress: (at: Place, size: number) => void,
  /** What stays at the edge of the window follows every move. */
  onView?: (view: View, window: Window) => void,
  /** Stays in sight when the window becomes smaller. */
  keep?: Place | null,
): ViewHands {
  const [seen, setSeen] = useState<Seen | null>(null);
  const room = useRef<Window>({ width: 0, height: 0 });
  const live = useRef<View | null>(null);
  const drawn = useRef<Seen | null>(null);
  /** Until a hand moved it, the drawing begins anew whenever its window changes. */
  const isMoved = useRef(false);
  /** The part that was last asked to be seen whole, until a hand moved it. */
  const part = useRef<Area | null>(null);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(later.current), []);
  const follow = useRef(onView);
  useLayoutEffect(() => {
    follow.current = onView;
    if (live.current) onView?.(live.current, room.current);
  });
  const show = useCallback(
    (view: View) => {
      live.current = view;
      follow.current?.(view, room.current);
      group.current?.setAttribute('transform', `translate(${view.x} ${view.y}) scale(${view.size})`);
      const draw = () => {
        drawn.current = { view, area: areaSeen(view, room.current, 0.5) };
        setSeen(drawn.current);
      };
      clearTimeout(later.current);
      const before = drawn.current;
      if (!before || !isWithin(areaSeen(view, room.current, 0), before.area)) draw();
      // Names are set anew when the zoom rests, not at every notch of the wheel.
      else if (before.view.size !== view.size) later.current = setTimeout(draw, 90);
    },
    [group],
  );
  const move = useCallback(
    (view: View) => {
      isMoved.current = true;
      show(view);
    },
    [show],
  );
  const starting = useRef(start);
  const kept = useRef(keep);
  useLayoutEffect(() => {
    kept.current = keep;
  });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const box = element.getBoundingClientRect();
      if (box.width === 0) return;
      room.current = { width: box.width, height: box.height };
      drawn.current = null;
      show(
        live.current && isMoved.current
          ? stillSeen(keepInReach(live.current, layout, room.current), kept.current, room.current, layout)
          : part.current
            ? viewOf(part.current, layout, room.current)
            : firstView(layout, room.current, starting.current),
      );
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [frame, layout, show]);
  const pressed = useRef(onPress);
  useEffect(() => {
    pressed.current = onPress;
  });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const moved = (change: (view: View) => View) => live.current && move(change(live.current));
    return listenToHands(element, {
      pan: (dx, dy) => moved((view) => keepInReach({ ...view, x: view.x + dx, y: view.y + dy }, layout, room.current)),
      zoom: (by, x, y) => moved((view) => zoomAt(view, by, { x, y }, layout, room.current)),
      press: (x, y) => {
        const view = live.current;
        if (view) pressed.current({ x: (x - view.x) / view.size, y: (y - view.y) / view.size }, view.size);
      },
    });
  }, [frame, layout, move]);
  const center = () => ({ x: room.current.width / 2, y: room.current.height / 2 });
  return {
    seen,
    zoom: (by) => live.current && move(zoomAt(live.current, by, center(), layout, room.current)),
    fit: () => move(fitView(layout, room.current)),
    pan: (dx, dy) => {
      const view = live.current;
      if (view) move(keepInReach({ ...view, x: view.x + dx, y: view.y + dy }, layout, room.current));
    },
    see: (asked) => {
      part.current = asked;
      isMoved.current = false;
      if (room.current.width > 0) show(viewOf(asked, layout, room.current));
    },
    bring: (place) => live.current && move(bringIn(live.current, place, room.current, layout.shape)),
  };
}

function stillSeen(view: View, place: Place | null | undefined, window: Window, layout: Paper): View {
  return place ? bringIn(view, place, window, layout.shape) : view;
}
