/** What a file says of people and of the seeker, before anything is kept. Method: M3. */
import type { Day } from '../day.ts';

/** How a person came into the search. */
export type PersonSource = 'linkedin' | 'address-book' | 'table' | 'hand' | 'referral';

/** One person as one row or card says it. Texts are trimmed, '' when unknown; the raw family name keeps its credentials. */
export interface IncomingPerson {
  /** File and line it stands in, for problems and previews. */
  readonly file: string;
  readonly line: number;
  readonly source: Exclude<PersonSource, 'hand' | 'referral'>;
  /** As shown: credentials, emoji and pronouns taken out, ALL CAPS softened. Never ''. */
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly credentials: string;
  readonly title: string;
  readonly organization: string;
  /** Lower case, first is the main one. */
  readonly emails: readonly string[];
  readonly phone: string;
  readonly profileUrl: string;
  readonly city: string;
  readonly connectedOn: Day | null;
  readonly notes: string;
}

/** Counts and dates of what passed between the seeker and one person; never a text. Joined by profile key, else by name. */
export interface IncomingTie {
  /** See profile-key.ts; '' when the file names no profile. */
  readonly profileKey: string;
  readonly name: string;
  readonly messages: {
    readonly sent: number;
    readonly received: number;
    readonly firstOn: Day;
    readonly lastOn: Day;
  } | null;
  readonly invitation: { readonly direction: 'sent' | 'received'; readonly on: Day } | null;
  readonly endorsementsGiven: number;
  readonly endorsementsReceived: number;
  readonly recommendedByThem: boolean;
  readonly recommendedBySeeker: boolean;
}

/** A job of the seeker's own. Months as `YYYY-MM` or `YYYY`, '' when unknown or still going on. */
export interface IncomingPosition {
  readonly organization: string;
  readonly title: string;
  readonly startedOn: string;
  readonly finishedOn: string;
}

export interface IncomingEducation {
  readonly school: string;
  readonly degree: string;
  readonly startedOn: string;
  readonly finishedOn: string;
}

export interface IncomingApplication {
  readonly organization: string;
  readonly title: string;
  readonly appliedOn: Day | null;
  readonly url: string;
  /** Where it was found, e.g. `LinkedIn`. */
  readonly source: string;
}

/** An organization the files hint at, offered as one she may love to work at. */
export interface IncomingOrganization {
  readonly name: string;
  readonly because: 'followed' | 'saved-job' | 'applied' | 'dream' | 'table';
  readonly on: Day | null;
  /** The saved job's title, '' otherwise. */
  readonly title: string;
}

/** A kind of work the files hint at, offered as a role. */
export interface IncomingRole {
  readonly name: string;
  readonly because: 'preference' | 'saved-job' | 'alert';
}

/** Everything one import brings, from any number of files. */
export interface IncomingBatch {
  /** What the person dropped, e.g. `Complete_LinkedInDataExport_11-24-2024.zip`. */
  readonly label: string;
  readonly seeker: { readonly name: string; readonly headline: string; readonly profileKey: string } | null;
  readonly people: readonly IncomingPerson[];
  readonly ties: readonly IncomingTie[];
  readonly positions: readonly IncomingPosition[];
  readonly educations: readonly IncomingEducation[];
  readonly applications: readonly IncomingApplication[];
  readonly organizations: readonly IncomingOrganization[];
  readonly roles: readonly IncomingRole[];
}

/** A row that could not be taken as it is, and where. */
export interface FileProblem {
  /** 1-based line in the file; 0 when the whole file is meant. */
  readonly line: number;
  readonly kind: string;
  readonly sentence: string;
}

/** What one file within a drop turned out to be. Counts are of records: `rows` not wholly blank, `people` with a name, `ghosts` with nothing but a date. */
export interface FileReport {
  readonly name: string;
  readonly kind: string;
  readonly rows: number;
  readonly people: number;
  readonly ghosts: number;
  readonly problems: readonly FileProblem[];
}
