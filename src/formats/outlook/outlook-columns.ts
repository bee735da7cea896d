/** Knows an address book exported by Outlook (desktop, web, or Google's "Outlook CSV"), in English and in other languages. */
import { columnKey } from '../csv/columns.ts';
import { type LocalizedField, localizedFields } from '../localized-headers.ts';
import type { PersonColumns } from '../tables/read-people.ts';

/** Names that Outlook writes and people do not (formats 2.2); with numbers taken out. */
const distinctive: ReadonlySet<string> = new Set([
  'emailtype',
  'emaildisplayname',
  'businessstreet',
  'businesscity',
  'businessphone',
  'businessfax',
  'businesscountry',
  'businesscountryregion',
  'businesspostalcode',
  'companymainphone',
  'internetfreebusy',
  'organizationalidnumber',
  'governmentidnumber',
  'ttytddphone',
  'homestreet',
  'givenyomi',
  'surnameyomi',
]);

/** Column names of Outlook in English that no list of ours knows, for finding the header line of a file. */
export const outlookColumnNames: readonly string[] = [
  ...['Business', 'Home', 'Other'].flatMap((place) =>
    [
      'Street',
      'City',
      'State',
      'Postal Code',
      'Country',
      'Country/Region',
      'Phone',
      'Phone 2',
      'Fax',
      'Address',
      'Address PO Box',
    ].map((part) => `${place} ${part}`),
  ),
  ...[
    'E-mail Type',
    'E-mail Display Name',
    'E-mail 2 Address',
    'E-mail 2 Type',
    'E-mail 2 Display Name',
    'E-mail 3 Address',
  ],
  ...[
    "Assistant's Name",
    "Assistant's Phone",
    "Manager's Name",
    'Company Main Phone',
    'Anniversary',
    'Categories',
    'Internet Free Busy',
  ],
  ...[
    'Given Yomi',
    'Surname Yomi',
    'Government ID Number',
    'Organizational ID Number',
    'Office Location',
    'Referred By',
    'Spouse',
  ],
];

/** The columns, or null when the header is not Outlook's. */
export function outlookColumns(header: readonly string[], delimiter = ','): PersonColumns | null {
  return englishColumns(header) ?? localizedColumns(header, delimiter);
}

function englishColumns(header: readonly string[]): PersonColumns | null {
  const keys = header.map(columnKey);
  const hasAny = (...names: readonly string[]) => names.some((name) => keys.includes(name));
  const isNamed = hasAny('firstname', 'lastname', 'company') || localizedFields(header) !== null;
  const distinct = keys.filter((key) => distinctive.has(key.replace(/\d/g, ''))).length;
  const hyphened = header.some((name) => /^e-mail address$/i.test(name.trim()));
  const isOutlook =
    hasAny('email2address', 'emaildisplayname') ||
    (isNamed && (distinct >= 2 || (distinct >= 1 && hasAny('emailaddress')) || hyphened));
  if (!isOutlook || (!isNamed && !hasAny('emailaddress'))) return null;
  const at = (...names: readonly string[]): readonly number[] =>
    names.flatMap((name) => {
      const index = keys.indexOf(name);
      return index < 0 ? [] : [index];
    });
  const localized = localizedColumns(header, ',');
  return {
    name: at('emaildisplayname', 'email2displayname', 'displayname'),
    givenName: [...at('firstname'), ...(localized?.givenName ?? [])],
    middleName: at('middlename'),
    familyName: [...at('lastname'), ...(localized?.familyName ?? [])],
    suffix: at('suffix'),
    organization: [...at('company'), ...(localized?.organization ?? [])],
    title: [...at('jobtitle'), ...(localized?.title ?? []), ...at('profession')],
    email: [...at('emailaddress', 'email2address', 'email3address'), ...(localized?.email ?? [])],
    phone: [
      ...at('mobilephone', 'businessphone', 'primaryphone', 'homephone', 'companymainphone', 'otherphone'),
      ...(localized?.phone ?? []),
    ],
    link: at('webpage', 'personalwebpage', 'businesshomepage', 'notes', 'user1', 'user2', 'user3', 'user4'),
    city: at('businesscity', 'homecity', 'othercity', 'location'),
    notes: at('notes'),
  };
}

/**
 * Outlook in another language: an e-mail column of its own name beside a name, or a short header of which at least four in
 * five columns, and three of them, are Outlook's. Thunderbird's own e-mail columns alone do not make it Outlook.
 */
function localizedColumns(header: readonly string[], delimiter: string): PersonColumns | null {
  const found = localizedFields(header);
  if (!found) return null;
  const has = (field: LocalizedField) => found.fields.includes(field);
  const filled = header.filter((name) => name.trim() !== '').length;
  const known = new Set(found.fields.filter((field) => field !== null)).size;
  const isNamed = has('givenName') || has('familyName') || has('name') || has('organization');
  const isShort = known >= 3 && known >= filled * 0.8 && !has('primaryEmail');
  const isHyphened = header.some((name) => /^e-mail address$/i.test(name.trim()));
  return isNamed && (has('email') || isShort || isHyphened || (delimiter === ';' && has('primaryEmail') && known >= 3))
    ? fieldColumns(found.fields)
    : null;
}

/** The columns of each localized field, Outlook's own e-mail addresses first. */
export function fieldColumns(fields: readonly (LocalizedField | null)[]): PersonColumns {
  const at = (wanted: LocalizedField): readonly number[] =>
    fields.flatMap((field, index) => (field === wanted ? [index] : []));
  return {
    name: at('name'),
    givenName: at('givenName'),
    middleName: at('middleName'),
    familyName: at('familyName'),
    organization: at('organization'),
    title: at('title'),
    email: [...at('email'), ...at('primaryEmail')],
    phone: at('phone'),
    link: [...at('link'), ...at('notes')],
    city: at('city'),
    notes: at('notes'),
  };
}
