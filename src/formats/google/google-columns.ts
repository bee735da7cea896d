/** Knows an address book exported by Google Contacts, old form (to 2024) and new, and which column holds what. */
import { columnKey } from '../csv/columns.ts';
import type { PersonColumns } from '../tables/read-people.ts';

/** Names that only Google writes; any two of them tell the file (formats 2.1). */
const distinctive = [
  'email1value',
  'email1type',
  'email1label',
  'phone1value',
  'phone1type',
  'phone1label',
  'organization1name',
  'organization1type',
  'groupmembership',
  'givennameyomi',
  'familynameyomi',
  'phoneticfirstname',
  'phoneticlastname',
  'organizationname',
  'organizationtitle',
  'address1formatted',
  'website1value',
  'fileas',
];

const numbered = [1, 2, 3, 4].flatMap((n) => [
  ...['E-mail', 'Phone', 'Website', 'Relation', 'Event', 'IM'].flatMap((group) => [
    `${group} ${n} - Type`,
    `${group} ${n} - Label`,
    `${group} ${n} - Value`,
  ]),
  ...[
    'Type',
    'Label',
    'Formatted',
    'Street',
    'City',
    'PO Box',
    'Region',
    'Postal Code',
    'Country',
    'Extended Address',
  ].map((part) => `Address ${n} - ${part}`),
  ...['Type', 'Name', 'Yomi Name', 'Title', 'Department', 'Symbol', 'Location', 'Job Description'].map(
    (part) => `Organization ${n} - ${part}`,
  ),
]);

/** Every column name Google writes, for finding the header line of a file. */
export const googleColumnNames: readonly string[] = [
  ...numbered,
  ...[
    'Given Name',
    'Additional Name',
    'Family Name',
    'Yomi Name',
    'Given Name Yomi',
    'Additional Name Yomi',
    'Family Name Yomi',
  ],
  ...[
    'Phonetic First Name',
    'Phonetic Middle Name',
    'Phonetic Last Name',
    'Name Prefix',
    'Name Suffix',
    'Initials',
    'Nickname',
  ],
  ...[
    'Short Name',
    'Maiden Name',
    'Birthday',
    'Gender',
    'Billing Information',
    'Directory Server',
    'Mileage',
    'Hobby',
    'Sensitivity',
  ],
  ...['Priority', 'Subject', 'Language', 'Photo', 'Group Membership', 'File As', 'Labels'],
  ...['Organization Name', 'Organization Title', 'Organization Department'],
];

/** The columns, or null when the header is not Google's. */
export function googleColumns(header: readonly string[]): PersonColumns | null {
  const keys = header.map(columnKey);
  if (keys.filter((key) => distinctive.includes(key)).length < 2) return null;
  const at = (pattern: RegExp): readonly number[] => keys.flatMap((key, index) => (pattern.test(key) ? [index] : []));
  const emails = at(/^email\d+value$/);
  const label = (index: number): number => {
    const number = /\d+/.exec(keys[index] ?? '')?.[0] ?? '';
    return keys.findIndex((key) => key === `email${number}label` || key === `email${number}type`);
  };
  return {
    name: at(/^name$/),
    givenName: at(/^(?:givenname|firstname)$/),
    middleName: at(/^(?:additionalname|middlename)$/),
    familyName: at(/^(?:familyname|lastname)$/),
    suffix: at(/^namesuffix$/),
    organization: at(/^organization(?:\d+)?name$/),
    title: at(/^organization(?:\d+)?title$/),
    email: emails,
    emailLabel: emails.map(label),
    phone: at(/^phone\d+value$/),
    link: at(/^(?:website\d+value|customfield\d+value|notes)$/),
    city: at(/^address\d+city$/),
    notes: at(/^notes$/),
  };
}
