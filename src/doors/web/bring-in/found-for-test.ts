/** What a drop could have held, for tests: everything zero unless said. */
import type { Brought, Found } from './drop-words.ts';

type Preview = Found['preview'];

interface FoundParts extends Partial<Omit<Found, 'preview'>> {
  readonly people?: Partial<Preview['people']>;
  readonly examples?: Partial<Preview['examples']>;
  readonly newApplications?: number;
}

export function aFound({ people, examples, newApplications = 0, ...rest }: FoundParts): Found {
  return {
    label: 'archive.zip',
    files: [],
    messages: { people: 0, sent: 0, received: 0 },
    lists: [],
    applications: newApplications,
    preview: {
      people: { new: 0, same: 0, changed: 0, unsure: 0, ...people },
      examples: { new: [], changed: [], unsure: [], ...examples },
      ties: 0,
      applications: { new: newApplications, same: 0 },
      moved: 0,
    },
    ...rest,
  };
}

export function aBrought(parts: Partial<Brought>): Brought {
  return {
    importId: 'import-1',
    people: { new: 0, same: 0, changed: 0, unsure: 0 },
    moved: [],
    movedInAll: 0,
    applications: 0,
    sentence: '3 people are in your list now.',
    ...parts,
  };
}
