/** People and places told as roles: `an operations director at a transit agency`, each told apart from the others. Method: M11. */
import { words } from '../people/fold.ts';
import { organizationKind } from './organization-kind.ts';
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
}

/** Every place by its key, in the order given: `a bank`, `another bank`, `a third bank`. Places without a kind have no label. */
export function placeLabels(places: readonly LabeledPlace[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const count = counter();
  for (const { key, name, isShown } of places) {
    if (key === '' || labels.has(key)) continue;
    const kind = organizationKind(name);
    if (isShown) labels.set(key, name.trim());
    else if (kind !== '') labels.set(key, count(safe(kind, name, 'organization')));
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
      if (person.mayBeNamed) return [person.id, { full: person.name, short: person.name }];
      const noun = nounOf(person);
      const place = places.get(person.employerKey) ?? '';
      return [person.id, { full: full(noun, place === '' ? '' : ` at ${place}`), short: short(noun) }];
    }),
  );
}

function nounOf({ name, title, tie }: LabeledPerson): string {
  if (tie === 'colleague') return 'colleague';
  if (tie === 'former-colleague') return 'former colleague';
  return safe(workOf(title), name, '') || someone;
}

/** A word of ours that happens to be part of their name is left out: Ms. Baker is no baker here. */
function safe(label: string, name: string, otherwise: string): string {
  const own = new Set(words(name));
  // A place may well be called by its kind: `Bank`; what its name shares with thousands of others names nobody.
  return otherwise === '' && words(label).some((word) => own.has(word)) ? otherwise : label;
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
    if (noun === someone) return `${article(ordinals[n - 3] ?? '')} ${ordinals[n - 3] ?? `${n}th`} person${after}`;
    if (n === 1) return `${article(noun)} ${noun}${after}`;
    if (n === 2) return `another ${noun}${after}`;
    const ordinal = ordinals[n - 3];
    return ordinal ? `${article(ordinal)} ${ordinal} ${noun}${after}` : `${noun} number ${n}${after}`;
  };
}

function article(noun: string): string {
  return /^(?!uni|eu|one)[aeiou]/.test(noun) ? 'an' : 'a';
}
