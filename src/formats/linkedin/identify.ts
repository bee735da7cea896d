/** Tells what a LinkedIn file is from its header; only files with equal headers are told apart by name. */
import { columnKey } from '../csv/columns.ts';
import {
  companies,
  connectedOns,
  emailAddresses,
  firstNames,
  fullNames,
  lastNames,
  positions,
  profileUrls,
} from './column-names.ts';

export type LinkedInKind =
  | 'linkedin-connections'
  | 'linkedin-messages'
  | 'linkedin-invitations'
  | 'linkedin-positions'
  | 'linkedin-education'
  | 'linkedin-profile'
  | 'linkedin-endorsements-received'
  | 'linkedin-endorsements-given'
  | 'linkedin-recommendations-received'
  | 'linkedin-recommendations-given'
  | 'linkedin-company-follows'
  | 'linkedin-saved-jobs'
  | 'linkedin-job-applications'
  | 'linkedin-job-preferences'
  | 'linkedin-saved-job-alerts'
  | 'linkedin-contacts'
  | 'linkedin-skipped';

/** A header of this kind has one column of each group. */
interface Signature {
  readonly kind: LinkedInKind;
  readonly groups: readonly (readonly string[])[];
}

const anyOfAPerson = [
  ...firstNames,
  ...lastNames,
  ...fullNames,
  ...companies,
  ...positions,
  ...emailAddresses,
  ...profileUrls,
];

const signatures: readonly Signature[] = [
  { kind: 'linkedin-messages', groups: [['From'], ['To'], ['Date'], ['Content', 'Folder', 'Conversation ID']] },
  {
    kind: 'linkedin-invitations',
    groups: [['From'], ['To'], ['Sent At'], ['Direction', 'Message', 'inviterProfileUrl']],
  },
  {
    kind: 'linkedin-contacts',
    groups: [
      ['FirstName', 'First Name'],
      ['Emails'],
      ['PhoneNumbers', 'Phone Numbers'],
      ['Source', 'InstantMessageHandles', 'Instant Message Handles', 'BookmarkedAt', 'Bookmarked At', 'Profiles'],
    ],
  },
  {
    kind: 'linkedin-endorsements-received',
    groups: [
      ['Endorsement Date', 'Endorsement Status', 'Skill Name'],
      ['Endorser First Name', 'Endorser Last Name', 'Endorser Public Url'],
    ],
  },
  {
    kind: 'linkedin-endorsements-given',
    groups: [
      ['Endorsement Date', 'Endorsement Status', 'Skill Name'],
      ['Endorsee First Name', 'Endorsee Last Name', 'Endorsee Public Url'],
    ],
  },
  {
    kind: 'linkedin-profile',
    groups: [
      firstNames,
      lastNames,
      ['Headline'],
      ['Maiden Name', 'Summary', 'Industry', 'Geo Location', 'Birth Date', 'Zip Code'],
    ],
  },
  { kind: 'linkedin-connections', groups: [connectedOns, anyOfAPerson] },
  { kind: 'linkedin-positions', groups: [['Company Name'], ['Title'], ['Started On'], ['Finished On']] },
  { kind: 'linkedin-education', groups: [['School Name'], ['Degree Name', 'Start Date', 'Started On', 'Activities']] },
  { kind: 'linkedin-company-follows', groups: [['Organization'], ['Followed On']] },
  { kind: 'linkedin-job-applications', groups: [['Application Date'], ['Company Name'], ['Job Title']] },
  { kind: 'linkedin-saved-jobs', groups: [['Saved Date'], ['Job Title', 'Company Name', 'Job Url']] },
  {
    kind: 'linkedin-job-preferences',
    groups: [['Job Titles'], ['Dream Companies', 'Open To Recruiters', 'Locations']],
  },
  {
    kind: 'linkedin-saved-job-alerts',
    groups: [
      ['ALERT_PARAMETERS', 'Saved Search Date'],
      ['QUERY_CONTEXT', 'Jobs Search Url'],
    ],
  },
];

/** Of use to nobody here, told by the header alone. */
const skippedHeaders: readonly (readonly string[])[] = [
  ['Email Address', 'Confirmed', 'Primary'],
  ['Extension', 'Number', 'Type'],
  ['Number', 'Is_WhatsApp_Number'],
  ['Registered At', 'Registration Ip'],
  ['Registration Date', 'Registration IP Address'],
  ['Login Date', 'IP Address'],
  ['Event Name', 'Event Time', 'Status'],
  ['Name', 'Proficiency'],
  ['Name', 'Url', 'Authority'],
  ['Supported Cause'],
  ['Profile Summary'],
  ['Question', 'Answer'],
  ['Member Age', 'Company Names'],
  ['Transaction Made At'],
  ['Document Type', 'Verification Type'],
];

/** Never opened when they come as LinkedIn names them: identity, login, payment, ads (formats 1.4). */
const neverOpened =
  /^(?:ad[_ ]?targeting|ads[_ ]clicked|lan ads|logins?|security challenges|receipts(?:_v\d)?|verifications?|private_identity_asset|registration|email addresses|phone ?numbers|whatsapp phone numbers|payments?|inferences_about_you|member_follows|account status history)$/;
const notNeeded =
  /^(?:skills|languages|courses|certifications|projects|publications|honors|patents|test ?scores|organizations|volunteering|causes you care about|events|shares|comments|instantreposts|reactions|votes|rich[_ ]media|learning|learningcoachmessages|saved[_ ]articles|search ?queries|profile summary|job applicant saved .*|group(?:s| posts)|hashtag_follows|company page .*|providers?|services? marketplace.*|content[_ ]?interactions|articles?|media files?|creator.*|talent question.*)$/;
/** LinkedIn's own assistants: the header of messages, but nobody's. */
const assistants = /coach|guide_?messages|role_?play/;

/** Names whose columns make a LinkedIn header findable. */
export const linkedInColumns: readonly string[] = [
  ...new Set([
    ...signatures.flatMap((s) => s.groups.flat()),
    ...skippedHeaders.flat(),
    ...['Text', 'Status', 'Creation Date', 'Direction', 'Tags', 'Subject'],
  ]),
];

/** LinkedIn's name for the file: no folder, no `.csv`, no `_1` of a split, no ` (2)` or ` copy` of a download; lower case. */
export function baseName(name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  return file
    .replace(/\.(?:csv|txt|tsv)$/, '')
    .replace(/(?: copy(?: \d+)?| ?\(\d+\)|_\d+)+$/, '')
    .trim();
}

/** Files that are left closed altogether. */
export function isNeverOpened(name: string): boolean {
  return neverOpened.test(baseName(name)) || /(?:^|\/)verifications\//i.test(name);
}

/** The kind of a LinkedIn file, or null when the header is not one of LinkedIn's. */
export function identifyLinkedIn(name: string, header: readonly string[]): LinkedInKind | null {
  const keys = new Set(header.map(columnKey).filter((key) => key !== ''));
  const base = baseName(name);
  const found = signatures.find((signature) =>
    signature.groups.every((group) => group.some((column) => keys.has(columnKey(column)))),
  );
  if (found?.kind === 'linkedin-messages' && assistants.test(base)) return 'linkedin-skipped';
  if (found) return found.kind;
  if (isRecommendations(keys))
    return /given/.test(base) ? 'linkedin-recommendations-given' : 'linkedin-recommendations-received';
  if (isUndatedConnections(keys)) return 'linkedin-connections';
  if (
    skippedHeaders.some(
      (columns) => columns.every((column) => keys.has(columnKey(column))) && columns.length >= keys.size - 4,
    )
  )
    return 'linkedin-skipped';
  return null;
}

/** Files of a LinkedIn archive that nothing here needs, by the names LinkedIn gives them. */
export function isNotNeeded(name: string): boolean {
  const base = baseName(name);
  return notNeeded.test(base) || assistants.test(base) || /(?:^|\/)articles\/.*\.html$/i.test(name);
}

/** The same outside an archive, where a name alone proves little: the header must say nothing of people or places to work either. */
export function isNotNeededAlone(name: string, header: readonly string[]): boolean {
  const keys = header.map(columnKey);
  if (baseName(name) === 'organizations') return keys.includes('startedon');
  return isNotNeeded(name) && !keys.some((key) => tellsOfPeople.has(key));
}

const tellsOfPeople = new Set([...firstNames, ...emailAddresses, ...companies].map(columnKey));

function isRecommendations(keys: ReadonlySet<string>): boolean {
  const isDated = [...keys].some((key) => key.startsWith('creationdate'));
  return keys.has('text') && isDated && (keys.has('firstname') || keys.has('lastname'));
}

/** Someone dropped the date column; the other names are LinkedIn's own and hardly anything else stands beside them. */
function isUndatedConnections(keys: ReadonlySet<string>): boolean {
  const own = ['firstname', 'lastname', 'company', 'position'];
  const others = ['url', 'emailaddress', 'tags', 'address', 'websites', 'instantmessengers'];
  const hasOwn = own.every((key) => keys.has(key)) && (keys.has('url') || keys.has('emailaddress'));
  return hasOwn && [...keys].filter((key) => !own.includes(key) && !others.includes(key)).length <= 1;
}
