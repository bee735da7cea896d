/** The living map: a canvas that follows hands, theme, size and what is chosen; drawn only when something changed. */
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { listenToHands } from '../ui/hands.ts';
import {
  type Area,
  areaSeen,
  between,
  fitArea,
  type Inset,
  keepInReach,
  type Room,
  type View,
  zoomAt,
} from './camera.ts';
import { looksOf } from './looks.ts';
import type { Chosen, PlacedChart } from './network-types.ts';
import { type Painter, painterOf } from './paint-network.ts';
import { readPalette } from './palette.ts';
import { islandsOf, underHand, viewOf } from './under-hand.ts';
import { usePaper } from './use-paper.ts';

export interface MapHands {
  readonly zoom: (by: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  /** Everything in sight. */
  readonly seeAll: () => void;
  readonly fly: (chosen: Chosen) => void;
  /** What is in sight now; null before the first frame. */
  readonly seen: () => Area | null;
  /** No canvas can be painted here. */
  readonly isBlind: boolean;
}

const flightMilliseconds = 300;

export function useMap(
  frame: RefObject<HTMLDivElement | null>,
  canvas: RefObject<HTMLCanvasElement | null>,
  chart: PlacedChart,
  chosen: Chosen | null,
  inset: Inset,
  onPress: (chosen: Chosen | null) => void,
): MapHands {
  const paper = usePaper();
  const looks = useMemo(() => looksOf(chart), [chart]);
  const live = useRef<{
    view: View | null;
    room: Room;
    painter: Painter | null;
    hovered: number | null;
    isMoved: boolean;
  }>({
    view: null,
    room: { width: 0, height: 0 },
    painter: null,
    hovered: null,
    isMoved: false,
  });
  const [isBlind, setBlind] = useState(false);
  const latest = useRef({ chosen, onPress, inset });
  useEffect(() => {
    latest.current = { chosen, onPress, inset };
    wanted.current();
  });
  const wanted = useRef<() => void>(() => undefined);
  const flight = useRef(0);

  // One frame when something changed; another while names were left out.
  useEffect(() => {
    let asked = 0;
    const paint = () => {
      asked = 0;
      const { view, room, painter, hovered } = live.current;
      if (!view || !painter || room.width === 0) return;
      if (painter.paint({ view, room, chosen: latest.current.chosen, hovered, inset: latest.current.inset }))
        wanted.current();
    };
    wanted.current = () => {
      if (asked === 0) asked = requestAnimationFrame(paint);
    };
    return () => cancelAnimationFrame(asked);
  }, []);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    live.current.painter = painterOf(element, chart, readPalette(element.parentElement ?? element), paper.density);
    setBlind(live.current.painter === null);
    wanted.current();
  }, [canvas, chart, paper]);

  const whole = chart.layout;
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      if (width === 0) return;
      const state = live.current;
      state.room = { width, height };
      state.view =
        state.view && state.isMoved
          ? keepInReach(state.view, whole, state.room)
          : fitArea(islandsOf(chart), state.room);
      wanted.current();
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [frame, chart, whole]);

  const move = (view: View) => {
    cancelAnimationFrame(flight.current);
    live.current.isMoved = true;
    live.current.view = view;
    wanted.current();
  };
  const flyTo = (to: View) => {
    const { view: from, room } = live.current;
    if (!from || matchMedia('(prefers-reduced-motion: reduce)').matches) return move(to);
    cancelAnimationFrame(flight.current);
    const began = performance.now();
    const next = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - began) / flightMilliseconds));
      live.current.isMoved = true;
      live.current.view = between(from, to, 1 - (1 - share) ** 3, room);
      wanted.current();
      if (share < 1) flight.current = requestAnimationFrame(next);
    };
    flight.current = requestAnimationFrame(next);
  };
  useEffect(() => () => cancelAnimationFrame(flight.current), []);

  const moveNow = useRef(move);
  moveNow.current = move;
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const state = live.current;
    return listenToHands(element, {
      pan: (dx, dy) =>
        state.view &&
        moveNow.current(keepInReach({ ...state.view, x: state.view.x + dx, y: state.view.y + dy }, whole, state.room)),
      zoom: (by, x, y) => state.view && moveNow.current(zoomAt(state.view, by, x, y, whole, state.room)),
      press: (x, y) => {
        if (!state.view) return;
        const found = underHand(chart, looks, state.view, x, y);
        latest.current.onPress(found);
      },
      point: (at) => {
        const found = at && state.view ? underHand(chart, looks, state.view, at.x, at.y) : null;
        const hovered = found?.kind === 'person' ? found.at : null;
        element.dataset['over'] = found ? 'something' : 'water';
        if (hovered === state.hovered) return;
        state.hovered = hovered;
        wanted.current();
      },
    });
  }, [frame, chart, looks, whole]);

  return {
    zoom: (by) => {
      const { view, room } = live.current;
      if (view) flyTo(zoomAt(view, by, (room.width + inset.left) / 2, (room.height - inset.bottom) / 2, whole, room));
    },
    pan: (dx, dy) => {
      const { view, room } = live.current;
      if (view) move(keepInReach({ ...view, x: view.x + dx, y: view.y + dy }, whole, room));
    },
    seeAll: () => flyTo(fitArea(whole, live.current.room)),
    fly: (to) => {
      const { view, room } = live.current;
      if (view) flyTo(viewOf(chart, looks, to, view, room, latest.current.inset));
    },
    seen: () => (live.current.view ? areaSeen(live.current.view, live.current.room) : null),
    isBlind,
  };
}
