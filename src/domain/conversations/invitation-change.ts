/** Which version of an invitation holds: the latest by number, then by when it was changed. Method: M5. */

/** What tells one version of an event from another. */
export interface InvitationVersion {
  readonly sequence: number;
  readonly status: 'confirmed' | 'tentative' | 'canceled';
  /** '' when not given; both sort as text. */
  readonly lastModified: string;
  readonly dtstamp: string;
}

export interface ReadInvitation extends InvitationVersion {
  /** `REPLY` is an answer, `COUNTER` a proposal. */
  readonly method: string;
}

/** What a newly read version does to a known one; `held` leaves open what in it changed. */
export type VersionChange = 'answered' | 'proposed' | 'older' | 'same' | 'canceled' | 'held';

/** An older version changes nothing, an answer only who comes, a proposal nothing until the seeker agrees. */
export function versionChange(known: InvitationVersion, read: ReadInvitation): VersionChange {
  if (read.method === 'REPLY') return 'answered';
  if (read.method === 'COUNTER') return 'proposed';
  if (isLaterVersion(known, read)) return 'older';
  if (read.status === 'canceled') return known.status === 'canceled' ? 'same' : 'canceled';
  return 'held';
}

/** By SEQUENCE, then LAST-MODIFIED, then DTSTAMP; equal versions are not later. */
export function isLaterVersion(a: InvitationVersion, b: InvitationVersion): boolean {
  if (a.sequence !== b.sequence) return a.sequence > b.sequence;
  // At the same number a cancellation was sent last: nobody invites to what is off without a new number.
  if (a.status !== b.status && (a.status === 'canceled' || b.status === 'canceled')) return a.status === 'canceled';
  if (a.lastModified !== b.lastModified && a.lastModified !== '' && b.lastModified !== '')
    return a.lastModified > b.lastModified;
  return a.dtstamp > b.dtstamp;
}
