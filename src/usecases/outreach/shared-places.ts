/** Employers and schools that the seeker and a person both belong or belonged to. Method: M3, M4. */
import type { Reading, Row } from '#store/kernel/store.ts';

export interface SharedPlace {
  readonly kind: 'employer' | 'school' | 'group';
  readonly name: string;
  readonly sentence: string;
}

/** From the seeker's own positions against the person's employer, and from how they met, as she wrote it. */
export async function sharedPlaces(r: Reading, person: Row<'people'>): Promise<readonly SharedPlace[]> {
  const places: SharedPlace[] = [];
  if (person.employer_key !== '') {
    const positions = await r.from('positions').selectAll().where('employer_key', '=', person.employer_key).execute();
    const own = positions[0];
    if (own)
      places.push({ kind: 'employer', name: own.organization, sentence: `You worked at ${own.organization} too.` });
  }
  for (const { school } of await r.from('educations').select('school').execute()) {
    if (school !== '' && mentions(`${person.met_how} ${person.organization} ${person.notes}`, school)) {
      places.push({ kind: 'school', name: school, sentence: `You both know ${school}.` });
    }
  }
  if (person.met_how !== '')
    places.push({ kind: 'group', name: person.met_how, sentence: `You met: ${person.met_how}.` });
  return places;
}

/** Whether a text speaks of a place by its name; names of three letters or fewer never count. */
export function mentions(text: string, name: string): boolean {
  return name.length > 3 && text.toLowerCase().includes(name.toLowerCase());
}
