/** Where everyone of a chain stands from left to right: after the one who named them, and on the day it happened as nearly as that allows. Method: M8. */
import { compareText } from '../compare-text.ts';
import type { Day } from '../day.ts';
import type { PictureFacts, PictureOpening, PicturePerson, PictureReferral } from './picture-facts.ts';

export interface PersonInTime extends PicturePerson {
  readonly x: number;
  readonly arrivesX: number;
  readonly laterX: readonly number[];
}

export interface InTime {
  readonly people: ReadonlyMap<string, PersonInTime>;
  readonly openings: readonly (PictureOpening & { readonly x: number; readonly fromX: number })[];
  readonly referrals: readonly {
    readonly from: string;
    readonly to: string;
    readonly x: number;
    readonly isFirst: boolean;
  }[];
}

/** A line needs this much room to swing from one row to another. */
const swing = 76;
/** From the swing to the dot, when they talked the same day. */
const rest = 12;
const betweenTalks = 22;
const beforeOpening = 92;

/** Places by person, openings and referrals in an order that does not depend on the input's. `first` stands in for an unknown day. */
export function placesInTime(facts: PictureFacts, xOf: (day: Day) => number, first: Day): InTime {
  const people = new Map(facts.people.map((person) => [person.id, person]));
  const referrals = [...facts.referrals]
    .filter(({ from, to }) => people.has(from) && people.has(to))
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.from, b.from) || compareText(a.to, b.to));
  const wayIn = new Map<string, PictureReferral>();
  for (const referral of referrals) {
    const named = people.get(referral.to);
    const knewThem = named?.talks[0] !== undefined && named.talks[0] < referral.on;
    if (named?.parentId === referral.from && !knewThem && !wayIn.has(referral.to)) wayIn.set(referral.to, referral);
  }

  const placed = new Map<string, PersonInTime>();
  const place = (person: PicturePerson): void => {
    const way = wayIn.get(person.id);
    const from = way && placed.get(way.from);
    const arrivesX = way && from ? sourceX(from, way.on) + swing : null;
    const day = person.talks[0] ?? person.on ?? first;
    const x = arrivesX === null ? xOf(day) : person.talks.length === 0 ? arrivesX : Math.max(xOf(day), arrivesX + rest);
    const laterX: number[] = [];
    for (const talk of person.talks.slice(1)) laterX.push(Math.max(xOf(talk), (laterX.at(-1) ?? x) + betweenTalks));
    placed.set(person.id, { ...person, x, arrivesX: arrivesX ?? x, laterX });
  };
  for (const person of [...people.values()].sort((a, b) => compareText(a.id, b.id))) {
    const way = new Set<PicturePerson>();
    for (
      let at: PicturePerson | undefined = person;
      at && !placed.has(at.id) && !way.has(at);
      at = people.get(wayIn.get(at.id)?.from ?? '')
    )
      way.add(at);
    for (const one of [...way].reverse()) place(one);
  }
  return {
    people: placed,
    openings: facts.openings
      .flatMap((opening) => {
        const from = placed.get(opening.personId);
        if (!from) return [];
        const fromX = sourceX(from, opening.on);
        return [{ ...opening, fromX, x: Math.max(xOf(opening.on), fromX + beforeOpening) }];
      })
      .sort((a, b) => a.x - b.x || compareText(a.id, b.id)),
    referrals: referrals.flatMap((referral) => {
      const from = placed.get(referral.from);
      return from
        ? [
            {
              from: referral.from,
              to: referral.to,
              x: sourceX(from, referral.on),
              isFirst: wayIn.get(referral.to) === referral,
            },
          ]
        : [];
    }),
  };
}

/** The conversation of that day, or the last before it; where their name stands when there was none. */
function sourceX(person: PersonInTime, on: Day): number {
  let x = person.x;
  for (const [at, day] of person.talks.entries()) if (at > 0 && day <= on) x = person.laterX[at - 1] ?? x;
  return x;
}
