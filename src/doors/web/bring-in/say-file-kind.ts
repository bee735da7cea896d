/** What a file turned out to be, in words, and which files gave something. Pure. */
import type { FileReport } from '#domain/people/incoming.ts';

const said: Readonly<Record<string, string>> = {
  'linkedin-connections': 'Your LinkedIn connections',
  'linkedin-messages': 'LinkedIn messages, counted and dated only',
  'linkedin-invitations': 'LinkedIn invitations',
  'linkedin-positions': 'Your own jobs',
  'linkedin-education': 'Your own schools',
  'linkedin-profile': 'Your own name and headline',
  'linkedin-endorsements-received': 'People who endorsed you',
  'linkedin-endorsements-given': 'People you endorsed',
  'linkedin-recommendations-received': 'People who recommended you',
  'linkedin-recommendations-given': 'People you recommended',
  'linkedin-company-follows': 'Organizations you follow',
  'linkedin-saved-jobs': 'Jobs you saved',
  'linkedin-job-applications': 'Your applications',
  'linkedin-job-preferences': 'What you told LinkedIn you look for',
  'linkedin-saved-job-alerts': 'Your job alerts',
  'linkedin-contacts': 'The phone book LinkedIn once copied',
  'linkedin-skipped': 'Not needed, left closed',
  'google-contacts': 'A Google address book',
  'outlook-contacts': 'An Outlook address book',
  'thunderbird-contacts': 'A Thunderbird address book',
  vcard: 'Address cards',
  'people-table': 'A list of people',
  'organizations-table': 'A list of organizations',
  'applications-table': 'A list of applications',
};

export function sayFileKind(kind: string): string {
  return said[kind] ?? 'Not a file with people in it';
}

/** "1,234 people; 12 rows held only a date". Empty when there is nothing to say. */
export function sayFileCounts({ people, rows, ghosts, kind }: FileReport): string {
  if (kind === 'linkedin-skipped' || kind === 'unknown') return '';
  const counted = [
    people > 0 ? countOf(people, 'person', 'people') : countOf(rows, 'row', 'rows'),
    ghosts > 0 ? `${countOf(ghosts, 'closed account', 'closed accounts')} with nothing but a date` : '',
  ];
  return counted.filter((part) => part !== '').join(', ');
}

/** Files that gave something come first, those left closed last; within each as they came. */
export function inOrderOfUse<T extends FileReport>(files: readonly T[]): readonly T[] {
  const place = ({ kind, rows }: T): number =>
    kind === 'linkedin-skipped' ? 2 : kind === 'unknown' ? 1 : rows === 0 ? 1 : 0;
  return files.toSorted((a, b) => place(a) - place(b));
}

/** "1 person", "1,234 people". */
export function countOf(n: number, one: string, many: string): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
}
