/** The three short steps of the first minute, and how far one has come. Pure. Method: M1, M2, M3. */

export const welcomeSteps = ['roles', 'organizations', 'people'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];
/** Before the steps the greeting, after them who she knows where. */
export type WelcomePlace = 'hello' | WelcomeStep | 'who';

const places: readonly WelcomePlace[] = ['hello', ...welcomeSteps, 'who'];

/** The place an address asks for; the greeting for anything else. */
export function placeFrom(step: unknown): WelcomePlace {
  return places.find((place) => place === step) ?? 'hello';
}

export function placeAfter(place: WelcomePlace): WelcomePlace {
  return places[places.indexOf(place) + 1] ?? 'who';
}

/** Null before the greeting. */
export function placeBefore(place: WelcomePlace): WelcomePlace | null {
  return places[places.indexOf(place) - 1] ?? null;
}

/** "The second of three short steps". Empty outside of them. */
export function sayStep(place: WelcomePlace): string {
  const at = (welcomeSteps as readonly WelcomePlace[]).indexOf(place);
  return at < 0 ? '' : `The ${['first', 'second', 'last'][at]} of three short steps`;
}
