/** Reads the phone book that LinkedIn once synced, only when it is ticked. It gives addresses that Connections.csv lacks. */
import { displayName } from '#domain/people/display-name.ts';
import type { IncomingPerson } from '#domain/people/incoming.ts';
import { profileKey } from '#domain/people/profile-key.ts';
import type { FileReader } from '../file-reader.ts';
import { type SimpleTable, simpleReader } from './simple-table.ts';

const reader = simpleReader('linkedin-contacts', [], (table) => gatherPeople(table));

export const phoneBookReader: FileReader = {
  ...reader,
  read: (file, context) => (context.phoneBook ? reader.read(file, context) : closed),
};

const closed = {
  rows: 0,
  peopleCount: 0,
  ghosts: 0,
  problems: [
    {
      line: 0,
      kind: 'not-ticked',
      sentence: 'This is your phone book as LinkedIn synced it; it stays closed unless you tick it.',
    },
  ],
};

function gatherPeople(table: SimpleTable): {
  readonly peopleCount: number;
  readonly people: readonly IncomingPerson[];
} {
  const [given, family] = [table.column('FirstName', 'First Name'), table.column('LastName', 'Last Name')];
  const [full, title] = [table.column('FullName', 'Full Name'), table.column('Title', 'Job Title')];
  const [companies, emails] = [table.column('Companies', 'Company'), table.column('Emails')];
  const [phones, profiles] = [table.column('PhoneNumbers', 'Phone Numbers'), table.column('Profiles', 'Sites')];
  const people: IncomingPerson[] = [];
  for (const { cells, line } of table.rows) {
    const [first, last] =
      given(cells) === '' && family(cells) === '' ? ['', full(cells)] : [given(cells), family(cells)];
    const shown = displayName(first, last);
    if (shown.name === '') continue;
    const url =
      profiles(cells)
        .split(/[,;\s]+/)
        .find((part) => profileKey(part).startsWith('in/')) ?? '';
    people.push({
      ...{ file: table.fileName, line, source: 'address-book', connectedOn: null, city: '', notes: '' },
      ...{ name: shown.name, givenName: first, familyName: last, credentials: shown.credentials },
      title: title(cells),
      organization: companies(cells).split(/[|;]/)[0]?.trim() ?? '',
      emails: [
        ...new Set(
          emails(cells)
            .toLowerCase()
            .split(/[,;|\s]+/)
            .filter((part) => /^[^@]+@[^@]+\.[^@]+$/.test(part)),
        ),
      ],
      phone: phones(cells).split(/[,;|]/)[0]?.trim() ?? '',
      profileUrl: url,
    });
  }
  return { peopleCount: people.length, people };
}
