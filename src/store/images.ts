/** Images of rows before and after a change, so that an import or a joining of two people can be taken back exactly. */
import type { Instant } from '#domain/day.ts';
import type { Writing } from './kernel/store.ts';
import type { TableName } from './schema.ts';

export type Cells = Readonly<Record<string, string | number | null>>;

/** `before` null: the row was added; `after` null: it was erased; else the columns that changed, on both sides. */
export interface Image {
  readonly table: TableName;
  readonly id: string;
  readonly before: Cells | null;
  readonly after: Cells | null;
}

/** A whole row as cells, the owner left out. */
export function cellsOf(row: { readonly id: string; readonly owner_id: string }): Cells {
  const { owner_id: _, ...cells } = row;
  return cells;
}

/** The columns of a patch as they stand in the row now and as they will; `changed_at` comes along. */
export function imageOf(
  table: TableName,
  row: { readonly id: string; readonly owner_id: string },
  patch: Cells,
  now: Instant,
): Image {
  const whole = cellsOf(row);
  const after: Cells = { ...patch, changed_at: now };
  const before = Object.fromEntries(Object.keys(after).map((name) => [name, whole[name] ?? null]));
  return { table, id: row.id, before, after };
}

/**
 * Takes the changes back, last first. A column that was changed again since stays as it is now; a row that was added is erased unless
 * it was changed since; one that was erased comes back whole. Returns the rows that were changed back.
 */
export async function takeBack(
  writing: Writing,
  images: readonly Image[],
  now: Instant,
): Promise<readonly { table: TableName; id: string }[]> {
  const back: { table: TableName; id: string }[] = [];
  for (const [table, list] of byTable(images)) {
    const there = new Map(
      (await writing.many(table, [...new Set(list.map((image) => image.id))], 'with')).map((row) => [
        row.id,
        cellsOf(row),
      ]),
    );
    const erase: string[] = [];
    const add: Cells[] = [];
    const patches: (Cells & { id: string })[] = [];
    for (const image of [...list].reverse()) {
      const present = there.get(image.id);
      if (image.before === null) {
        if (present && isAsLeft(present, image.after)) erase.push(image.id);
      } else if (image.after === null) {
        if (!present) add.push({ ...image.before, id: image.id });
      } else if (present) {
        const patch = patchBack(present, image.before, image.after, now);
        if (patch) {
          patches.push({ ...patch, id: image.id });
          there.set(image.id, { ...present, ...patch });
          back.push({ table, id: image.id });
        }
      }
    }
    if (erase.length > 0) await writing.erase(table, erase);
    // The images hold whole rows of this very table; which table is known only while running.
    if (add.length > 0) await writing.addAll(table, add as never);
    if (patches.length > 0) await writing.changeAll(table, patches as never);
  }
  return back;
}

function isAsLeft(present: Cells, after: Cells | null): boolean {
  return after === null || Object.entries(after).every(([name, value]) => present[name] === value);
}

/** null when every column was changed again since. */
function patchBack(present: Cells, before: Cells, after: Cells, now: Instant): Cells | null {
  const names = Object.keys(before).filter((name) => name !== 'changed_at');
  const still = names.filter((name) => present[name] === after[name]);
  if (still.length === 0) return null;
  const untouched = still.length === names.length && present.changed_at === after.changed_at;
  return {
    ...Object.fromEntries(still.map((name) => [name, before[name] ?? null])),
    changed_at: untouched ? (before.changed_at ?? now) : now,
  };
}

function byTable(images: readonly Image[]): ReadonlyMap<TableName, readonly Image[]> {
  const map = new Map<TableName, Image[]>();
  for (const image of images) {
    const list = map.get(image.table);
    if (list) list.push(image);
    else map.set(image.table, [image]);
  }
  return map;
}
