/** Messages as the contract shows them, with what they began from. */
import type { OutputOf } from '#contract/contract.ts';
import { startingPointLabel } from '#domain/outreach/starting-point-label.ts';
import type { Reading, Row } from '#store/kernel/store.ts';

export type Message = NonNullable<OutputOf<'getWritingDesk'>['draft']>;

/** In the order of the rows given. */
export async function messageShapes(r: Reading, rows: readonly Row<'messages'>[]): Promise<Message[]> {
  const versions = await versionsOf(r, rows);
  const abouts = rows.flatMap((row) => row.about_person_id ?? []);
  const names = new Map((await r.many('people', abouts)).map((row) => [row.id, row.name]));
  return rows.map((row) => {
    const name = row.about_person_id === null ? undefined : names.get(row.about_person_id);
    return {
      id: row.id,
      personId: row.person_id,
      direction: row.direction as Message['direction'],
      channel: row.channel as Message['channel'],
      kind: row.kind as Message['kind'],
      subject: row.subject,
      body: row.body,
      status: row.status as Message['status'],
      sentAt: row.sent_at,
      sentOn: row.sent_on,
      meaning: row.meaning as Message['meaning'],
      ignoredChecks: readList(row.ignored_checks),
      startingPoint: row.starting_point,
      startingChanged: row.starting_changed === 1,
      version: versions.get(row.id) ?? '',
      about: row.about_person_id === null || name === undefined ? null : { personId: row.about_person_id, name },
    };
  });
}

/** By message: "Begun from “Short and plain”, in your own words."; nothing for one that began on a blank page. */
export async function versionsOf(r: Reading, rows: readonly Row<'messages'>[]): Promise<ReadonlyMap<string, string>> {
  const begun = rows.filter((row) => row.direction === 'out' && row.starting_point !== '');
  const own = await r.many(
    'messages',
    begun.flatMap((row) => ownId(row.starting_point) ?? []),
  );
  const people = new Map(
    (
      await r.many(
        'people',
        own.map((row) => row.person_id),
      )
    ).map((row) => [row.id, row.name]),
  );
  const toWhom = new Map(own.map((row) => [row.id, people.get(row.person_id) ?? '']));
  return new Map(
    begun.map((row) => {
      const from = sayBeginning(row.starting_point, toWhom);
      const how = row.starting_changed === 1 ? 'in your own words' : 'as it stood';
      return [row.id, `Begun from ${from}, ${how}.`];
    }),
  );
}

function sayBeginning(id: string, toWhom: ReadonlyMap<string, string>): string {
  const own = ownId(id);
  if (own !== null) {
    const name = toWhom.get(own) ?? '';
    return name === '' ? 'an earlier message of yours' : `your words to ${name}`;
  }
  const label = startingPointLabel(id);
  return label === '' ? 'an earlier beginning' : `“${label}”`;
}

function ownId(startingPoint: string): string | null {
  return startingPoint.startsWith('own:') ? startingPoint.slice('own:'.length) : null;
}

/** A JSON list of texts; anything else counts as none. */
export function readList(json: string): string[] {
  const value: unknown = json === '' ? [] : JSON.parse(json);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
