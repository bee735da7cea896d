/** What she chose to show in her story, as it is kept on the seeker. Method: M11. */

export interface StoryChoices {
  /** Keys of organizations that may be named. */
  readonly places: readonly string[];
  /** Words in her own text that name nobody there. */
  readonly notNames: readonly string[];
}

/** Anything else than what was written here counts as nothing chosen: then nobody is named. */
export function readChoices(json: string): StoryChoices {
  const none: StoryChoices = { places: [], notNames: [] };
  if (json === '') return none;
  try {
    const read: unknown = JSON.parse(json);
    if (typeof read !== 'object' || read === null) return none;
    return { places: texts(Reflect.get(read, 'places')), notNames: texts(Reflect.get(read, 'notNames')) };
  } catch (cause) {
    if (cause instanceof SyntaxError) return none;
    throw cause;
  }
}

export function writeChoices({ places, notNames }: StoryChoices): string {
  return places.length + notNames.length === 0 ? '' : JSON.stringify({ places, notNames });
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
