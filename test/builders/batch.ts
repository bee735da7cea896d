/** Batches for tests: valid by default, with only what a test cares about said. */
import type { InputOf } from '#contract/contract.ts';
import { nameKeyOf } from '#store/new-person.ts';

export type BatchInput = InputOf<'importPeople'>['batch'];
export type IncomingPersonInput = BatchInput['people'][number];
export type IncomingTieInput = BatchInput['ties'][number];

export function aBatch(given: Partial<BatchInput> = {}): BatchInput {
  return {
    label: 'archive.zip',
    seeker: null,
    people: [],
    ties: [],
    positions: [],
    educations: [],
    applications: [],
    organizations: [],
    roles: [],
    ...given,
  };
}

/** Someone as a LinkedIn archive says them; `profile` is the last part of the profile's address, '' for none. */
export function incoming(
  given: Partial<IncomingPersonInput> & { readonly name: string; readonly profile?: string },
): IncomingPersonInput {
  const { profile = nameKeyOf(given.name).replaceAll(' ', '-'), ...rest } = given;
  const [givenName = '', ...family] = given.name.split(' ');
  return {
    file: 'Connections.csv',
    line: 5,
    source: 'linkedin',
    givenName,
    familyName: family.join(' '),
    credentials: '',
    title: '',
    organization: '',
    emails: [],
    phone: '',
    profileUrl: profile === '' ? '' : `https://www.linkedin.com/in/${profile}`,
    city: '',
    connectedOn: null,
    notes: '',
    ...rest,
  };
}

export function anIncomingTie(given: Partial<IncomingTieInput>): IncomingTieInput {
  return {
    profileKey: '',
    name: '',
    messages: null,
    invitation: null,
    endorsementsGiven: 0,
    endorsementsReceived: 0,
    recommendedByThem: false,
    recommendedBySeeker: false,
    ...given,
  };
}
