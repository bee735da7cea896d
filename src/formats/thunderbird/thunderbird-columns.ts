/** Knows an address book exported by Thunderbird, in English and other languages, and even without its header line. */
import { columnKey } from '../csv/columns.ts';
import { localizedFields } from '../localized-headers.ts';
import { fieldColumns } from '../outlook/outlook-columns.ts';
import { asEmailAddress } from '../tables/email-address.ts';
import type { PersonColumns } from '../tables/read-people.ts';

/** Column names of Thunderbird that no list of ours knows, for finding the header line of a file. */
export const thunderbirdColumnNames: readonly string[] = [
  ...[
    'Fax Number',
    'Pager Number',
    'Home Address',
    'Home Address 2',
    'Home ZipCode',
    'Work Address',
    'Work Address 2',
    'Work ZipCode',
  ],
  ...[
    'Work State',
    'Work Country',
    'Web Page 1',
    'Web Page 2',
    'Birth Year',
    'Birth Month',
    'Birth Day',
    'Custom 1',
    'Custom 2',
  ],
  ...['Custom 3', 'Custom 4', 'Screen Name'],
];

/** The columns, or null when the header is not Thunderbird's (formats 2.3). */
export function thunderbirdColumns(header: readonly string[], delimiter = ','): PersonColumns | null {
  const keys = header.map(columnKey);
  const at = (...names: readonly string[]): readonly number[] =>
    names.flatMap((name) => {
      const index = keys.indexOf(name);
      return index < 0 ? [] : [index];
    });
  const isEnglish =
    at('primaryemail').length > 0 &&
    (keys.length === 1 ||
      at('displayname', 'secondaryemail', 'screenname', 'nickname', 'homezipcode', 'firstname', 'lastname').length > 0);
  const isWithoutMail = at('displayname', 'webpage1', 'homezipcode', 'workzipcode', 'screenname').length >= 3;
  if (!isEnglish && !isWithoutMail) {
    const localized = localizedFields(header);
    if (delimiter === ';' && isAlikeInOutlook(localized?.language)) return null;
    return localized?.fields.includes('primaryEmail') && !localized.fields.includes('email')
      ? fieldColumns(localized.fields)
      : null;
  }
  return {
    name: at('displayname'),
    givenName: at('firstname'),
    familyName: at('lastname'),
    title: at('jobtitle'),
    organization: at('organization'),
    email: at('primaryemail', 'secondaryemail'),
    phone: at('mobilenumber', 'workphone', 'homephone'),
    link: at('webpage1', 'webpage2', 'notes', 'custom1', 'custom2', 'custom3', 'custom4'),
    city: at('workcity', 'homecity'),
    notes: at('notes'),
  };
}

/** In Finnish and Russian the names we know are the same for both programs; only Outlook parts them by `;` there. */
function isAlikeInOutlook(language: string | undefined): boolean {
  return language === 'fi' || language === 'ru';
}

/**
 * Thunderbird can leave its header out: 36 to 38 columns in its own order, the address in the fifth. The columns, or null
 * when these records do not look like that.
 */
export function headerlessThunderbirdColumns(records: readonly (readonly string[])[]): PersonColumns | null {
  const wide = records.filter((cells) => cells.length >= 36 && cells.length <= 39);
  if (wide.length === 0 || wide.length < records.length) return null;
  const addressed = wide.filter((cells) => asEmailAddress(cells[4] ?? '') !== '').length;
  if (addressed === 0 || wide.some((cells) => (cells[4] ?? '').trim() !== '' && asEmailAddress(cells[4] ?? '') === ''))
    return null;
  return {
    givenName: [0],
    familyName: [1],
    name: [2],
    email: [4, 5],
    phone: [10, 6, 7],
    city: [19, 13],
    title: [23],
    organization: [25],
    link: [26, 27, 35],
    notes: [35],
  };
}
