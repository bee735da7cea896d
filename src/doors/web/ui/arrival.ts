/** On a new page the keyboard and the screen reader start at its heading. */
import { type RefObject, useEffect } from 'react';

let arrivedAt: string | null = null;

/** Moves the focus to the heading once for each new address; the first page keeps the browser's own start. */
export function useArrival(heading: RefObject<HTMLHeadingElement | null>): void {
  useEffect(() => {
    const here = window.location.pathname;
    if (here === arrivedAt) return;
    const isFirst = arrivedAt === null;
    arrivedAt = here;
    const isTyping = document.activeElement?.matches('main input, main textarea') ?? false;
    if (!isFirst && !isTyping) heading.current?.focus({ preventScroll: true });
  });
}
