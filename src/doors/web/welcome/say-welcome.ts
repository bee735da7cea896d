/** The sentences of the first minute. Pure. Method: M2, M3. */

export interface KnownCounts {
  readonly people: number;
  readonly organizations: number;
  readonly knownPeople: number;
  readonly knownOrganizations: number;
}

/** The promise kept: "You know 37 people at 12 of your organizations." True for every count. */
export function sayWhoIsKnown({ people, organizations, knownPeople, knownOrganizations }: KnownCounts): string {
  if (knownPeople > 0) {
    const where = organizations === 1 ? 'the place you named' : `${knownOrganizations} of your organizations`;
    return `You know ${counted(knownPeople)} at ${where}.`;
  }
  if (people === 0) return 'Nobody is here yet, and that is easily changed.';
  if (organizations === 0) return `${counted(people)} ${people === 1 ? 'is' : 'are'} with you now.`;
  return `You know nobody at these places yet, and ${counted(people)} who may know someone.`;
}

function counted(n: number): string {
  return n === 1 ? 'one person' : `${n.toLocaleString('en-US')} people`;
}
