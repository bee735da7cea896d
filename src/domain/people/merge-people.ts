/** Two records of one person made one, nothing lost. Method: M3. */
import type { Day } from '../day.ts';

/** The fields of a person that two records may each hold. Texts are '' when unknown. */
export interface MergeablePerson {
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  readonly emails: readonly string[];
  readonly phone: string;
  readonly profileUrl: string;
  readonly city: string;
  readonly connectedOn: Day | null;
  readonly notes: string;
}

export interface MergedPerson {
  readonly kept: MergeablePerson;
  /** What the other record said differently, one line each; already appended to `kept.notes`. */
  readonly moved: readonly string[];
}

/** `keep` wins where both speak, except that a fuller name wins; whatever `other` said differently goes to the notes, its e-mails behind the first. */
export function mergePeople(keep: MergeablePerson, other: MergeablePerson): MergedPerson {
  const moved: string[] = [];
  const choose = (mine: string, theirs: string, label: string): string => {
    if (mine === '' || theirs === '' || mine === theirs) return mine === '' ? theirs : mine;
    moved.push(`${label}: ${theirs}`);
    return mine;
  };
  const fuller = other.name.split(' ').length > keep.name.split(' ').length && !/[,@]/.test(other.name);
  const name = fuller ? other.name : keep.name;
  const left = fuller ? keep.name : other.name;
  if (left !== name && left !== '') moved.push(`Also written: ${left}`);
  const known = new Set(keep.emails.map((email) => email.toLowerCase()));
  const kept = {
    name,
    title: choose(keep.title, other.title, 'Also title'),
    organization: choose(keep.organization, other.organization, 'Also at'),
    emails: [...keep.emails, ...other.emails.filter((email) => !known.has(email.toLowerCase()))],
    phone: choose(keep.phone, other.phone, 'Also phone'),
    profileUrl: choose(keep.profileUrl, other.profileUrl, 'Also profile'),
    city: choose(keep.city, other.city, 'Also city'),
    connectedOn: earlier(keep.connectedOn, other.connectedOn),
  };
  const lines = keep.notes.split('\n');
  const added = [...other.notes.split('\n'), ...moved].filter((line) => line !== '' && !lines.includes(line));
  return { kept: { ...kept, notes: [keep.notes, ...added].filter((line) => line !== '').join('\n') }, moved };
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
