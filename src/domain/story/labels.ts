/** People and places told as roles: `an operations director at a transit agency`, each told apart from the others. Method: M11. */
import { words } from '../people/fold.ts';
import { organizationKind, plainKind } from './organization-kind.ts';
import { workOf } from './work-words.ts';

/** How she came to know them. */
export type StoryTie = 'colleague' | 'former-colleague' | 'other';

export interface LabeledPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  /** Same key, same place; '' when none is known. */
  readonly employerKey: string;
  readonly tie: StoryTie;
  /** They agreed to be named. */
  readonly mayBeNamed: boolean;
}

export interface LabeledPlace {
  readonly key: string;
  readonly name: string;
  /** She chose to show its name. */
  readonly isShown: boolean;
}

export interface Label {
  /** `an operations director at a transit agency`, or the name of one who agreed. */
  readonly full: string;
  /** `an operations director`: for a picture and in the middle of a sentence. */
  readonly short: string;
  /** `operations director`; `someone` when nothing may be told, '' for one who is named. */
  readonly noun: string;
}

/** Every place by its key, in the order given: `a bank`, `another bank`, `a third bank`. Places whose name tells no kind have no label: `an organization` says nothing. */
export function placeLabels(places: readonly LabeledPlace[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const count = counter();
  for (const { key, name, isShown } of places) {
    if (key === '' || labels.has(key)) continue;
    const kind = organizationKind(name);
    if (isShown) labels.set(key, name.trim());
    else if (kind !== '' && kind !== plainKind) labels.set(key, count(kind));
  }
  return labels;
}

/** Every person by id, in the order given; no two have the same label, unless they have the same name. */
export function personLabels(
  people: readonly LabeledPerson[],
  places: ReadonlyMap<string, string>,
): ReadonlyMap<string, Label> {
  const full = counter();
  const short = counter();
  return new Map(
    people.map((person): [string, Label] => {
      if (person.mayBeNamed) return [person.id, { full: person.name, short: person.name, noun: '' }];
      const noun = nounOf(person);
      const place = places.get(person.employerKey) ?? '';
      return [person.id, { full: full(noun, place === '' ? '' : ` at ${place}`), short: short(noun), noun }];
    }),
  );
}

function nounOf({ name, title, tie }: LabeledPerson): string {
  if (tie === 'colleague') return 'colleague';
  if (tie === 'former-colleague') return 'former colleague';
  const work = workOf(title);
  const own = new Set(words(name));
  // A word of ours that happens to be part of their name is left out: Ms. Baker is no baker here.
  return work === '' || words(work).some((word) => own.has(word)) ? someone : work;
}

/** When nothing may be told but that there was a person. */
const someone = 'someone';
const ordinals = ['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

/** Gives each noun its article so that the same noun is never said twice alike. */
function counter(): (noun: string, after?: string) => string {
  const seen = new Map<string, number>();
  return (noun, after = '') => {
    const n = (seen.get(noun + after) ?? 0) + 1;
    seen.set(noun + after, n);
    if (noun === someone && n <= 2) return `${n === 1 ? someone : `${someone} else`}${after}`;
    if (n === 1) return `${article(noun)} ${noun}${after}`;
    if (n === 2) return `another ${noun}${after}`;
    const ordinal = ordinals[n - 3] ?? inFigures(n);
    return `${article(ordinal)} ${ordinal} ${noun === someone ? 'person' : noun}${after}`;
  };
}

/** `13th`, `22nd`. */
function inFigures(n: number): string {
  const last = n % 100 >= 11 && n % 100 <= 13 ? 0 : n % 10;
  return `${n}${last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
}

/** `an operations director`; someone stays someone. */
export function oneOf(noun: string): string {
  return noun === someone ? noun : `${article(noun)} ${noun}`;
}

function article(noun: string): string {
  return /^(?:(?!uni|eu|one)[aeiou]|8|18(?!\d))/.test(noun) ? 'an' : 'a';
}
