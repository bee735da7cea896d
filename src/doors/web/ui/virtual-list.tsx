/** Tens of thousands of rows, only those in sight drawn; the page itself scrolls, arrows move, Enter opens. */
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import './list.css';
import { keyToRow } from './key-to-row.ts';
import { usePhone } from './use-phone.ts';

export interface Column {
  readonly id: string;
  readonly title: string;
  /** A grid track: `2fr`, `150px`. */
  readonly width: string;
  /** Left out on a phone. */
  readonly laptopOnly?: boolean;
}

export interface VirtualListProps {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly count: number;
  /** What stands in a cell; rows not loaded yet show a calm placeholder of yours. */
  readonly cell: (row: number, columnId: string) => ReactNode;
  readonly rowKey?: (row: number) => string;
  readonly onOpen?: (row: number) => void;
  /** Which rows are in sight, for loading them. */
  readonly onSeen?: (first: number, last: number) => void;
  /** Pixels; the same for every row. */
  readonly rowHeight?: number;
}

/** Pixels kept free above a row that is moved to (the head) and below it (a phone's bar). */
const room = { above: 56, below: 88 } as const;

export function VirtualList(props: VirtualListProps) {
  const { label, columns, count, cell, rowKey, onOpen, onSeen, rowHeight = 72 } = props;
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [current, setCurrent] = useState(0);
  const wanted = useRef<number | null>(null);
  const isPhone = usePhone();
  const shown = isPhone ? columns.filter((c) => !c.laptopOnly) : columns;
  useLayoutEffect(() => {
    const now = Math.round((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    if (now !== top) setTop(now);
  });
  const rows = useWindowVirtualizer({
    count,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: top,
    scrollPaddingStart: room.above,
    scrollPaddingEnd: room.below,
  });
  const items = rows.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items[items.length - 1]?.index ?? 0;
  useEffect(() => {
    if (count > 0) onSeen?.(first, last);
  }, [first, last, count, onSeen]);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = body.current?.querySelector<HTMLElement>(`[aria-rowindex="${wanted.current + 2}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });
  const focusable = current >= first && current <= last ? current : first;
  const onKeyDown = (e: KeyboardEvent, row: number) => {
    if (e.target !== e.currentTarget) return;
    if (e.key === 'Enter' && onOpen) {
      e.preventDefault();
      onOpen(row);
      return;
    }
    const next = keyToRow(e.key, row, count, Math.max(1, Math.floor(window.innerHeight / rowHeight) - 2));
    if (next === null) return;
    e.preventDefault();
    wanted.current = next;
    setCurrent(next);
    rows.scrollToIndex(next, { align: 'auto' });
  };
  const template = { gridTemplateColumns: shown.map((c) => c.width).join(' ') };
  return (
    // biome-ignore-start lint/a11y/useFocusableInteractive: the focus is on rows, cells never take it
    // biome-ignore-start lint/a11y/useSemanticElements: rows are placed one by one, which a table element cannot be; the roles say what a table would
    <div className="virtual" role="grid" aria-label={label} aria-rowcount={count + 1} aria-colcount={shown.length}>
      <div role="rowgroup" className="virtual-head-group">
        <div className="virtual-row virtual-head" role="row" aria-rowindex={1} style={template}>
          {shown.map((c) => (
            <div className="virtual-cell" role="columnheader" key={c.id}>
              {c.title}
            </div>
          ))}
        </div>
      </div>
      <div className="virtual-body" role="rowgroup" ref={body} style={{ height: rows.getTotalSize() }}>
        {items.map((item) => (
          <div
            className="virtual-row"
            role="row"
            key={rowKey?.(item.index) ?? item.key}
            aria-rowindex={item.index + 2}
            tabIndex={item.index === focusable ? 0 : -1}
            style={{ ...template, height: rowHeight, transform: `translateY(${item.start - top}px)` }}
            {...(onOpen ? { 'data-open': '' } : {})}
            onFocus={() => setCurrent(item.index)}
            onKeyDown={(e) => onKeyDown(e, item.index)}
            onClick={(e) => {
              if (e.target instanceof Element && e.target.closest('a, button, input, label')) return;
              onOpen?.(item.index);
            }}
          >
            {shown.map((c) => (
              <div className="virtual-cell" role="gridcell" key={c.id}>
                {cell(item.index, c.id)}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
    // biome-ignore-end lint/a11y/useSemanticElements: until here
    // biome-ignore-end lint/a11y/useFocusableInteractive: until here
  );
}
