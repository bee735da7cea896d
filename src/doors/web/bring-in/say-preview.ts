/** What bringing files in would do, in words. Pure. */
import type { Found } from './drop-words.ts';
import { countOf } from './say-file-kind.ts';

/** One or two sentences; true for every count, zero among them. */
export function sayPreview({ people }: Found['preview']): string {
  if (people.new + people.same + people.changed + people.unsure === 0) return 'There are no people in these files.';
  const news =
    people.new === 0 ? 'Nobody is new' : `${countOf(people.new, 'person is', 'people are')} new to your list`;
  const others = [
    people.changed > 0 ? `${countOf(people.changed, 'has', 'have')} news` : '',
    people.same > 0 ? `${countOf(people.same, 'is', 'are')} here already, just as they were` : '',
    people.unsure > 0 ? `${people.unsure.toLocaleString('en-US')} may be someone you already have` : '',
  ].filter((part) => part !== '');
  return others.length === 0 ? `${news}.` : `${news}; ${joined(others)}.`;
}

/** What the button says. */
export function sayBringing(found: Found, unsure: 'add' | 'skip', withApplications: boolean): string {
  const { people, applications } = found.preview;
  const fresh = people.new + (unsure === 'add' ? people.unsure : 0);
  if (fresh > 0) return `Bring in ${countOf(fresh, 'person', 'people')}`;
  if (people.changed > 0) return 'Bring the news in';
  if (withApplications && applications.new > 0)
    return `Bring in ${countOf(applications.new, 'application', 'applications')}`;
  return 'Take in what else is there';
}

/** Whether anything at all would come of it. */
export function isWorthBringing({ preview, files }: Found): boolean {
  const { people, applications, ties } = preview;
  const isUseful = files.some(({ kind, rows }) => kind !== 'unknown' && kind !== 'linkedin-skipped' && rows > 0);
  return people.new + people.changed + people.unsure + people.same + applications.new + ties > 0 || isUseful;
}

function joined(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}
