/** What this computer says of where she is, taken over once so that days and holidays are right from the start. */

export interface Surroundings {
  readonly zone?: string;
  readonly country?: string;
}

/** Only what she has not said herself; nothing while that is not known. */
export function ownSurroundings(
  said: { readonly zone: string; readonly country: string } | undefined,
  language: string = navigator.language,
): Surroundings {
  if (said === undefined) return {};
  const region = new Intl.Locale(language).region ?? '';
  return {
    ...(said.zone === '' || said.zone === 'UTC' ? { zone: Intl.DateTimeFormat().resolvedOptions().timeZone } : {}),
    ...(said.country === '' && /^[A-Z]{2}$/.test(region) ? { country: region } : {}),
  };
}
