/** Words for when a talk does not go as planned: late, to be moved, nobody came. Method: M5. */

export type Mishap = 'late' | 'move' | 'no-show' | 'cancel';

export interface KindWords {
  readonly givenName: string;
  /** How she signs; '' leaves the line out. */
  readonly seekerName: string;
  /** "Tuesday, December 1 at 10:00 am"; '' when no time was agreed. */
  readonly when: string;
}

/** Ready to copy: no blame, no long excuse, nothing to fill in. */
export function kindWords(mishap: Mishap, { givenName, seekerName, when }: KindWords): string {
  const hi = givenName === '' ? 'Hello' : `Hi ${givenName}`;
  const name = seekerName === '' ? '' : `\n${seekerName}`;
  const then = when === '' ? 'at the time we agreed' : `on ${when}`;
  switch (mishap) {
    case 'late':
      return `${hi}, I’m about five minutes late and on my way. Sorry to keep you waiting.`;
    case 'move':
      return `${hi},\n\nsomething has come up and I can’t make it ${then}. I am sorry to move it. Would another day this week or next suit you? I’ll fit in with whatever works for you.\n${name}`.trimEnd();
    case 'no-show':
      return `${hi},\n\nI think we missed each other today; I hope all is well with you. I would still enjoy hearing your story. Would another time suit you, this week or next?\n${name}`.trimEnd();
    case 'cancel':
      return `${hi},\n\nI have to let go of our talk ${then}, and wanted you to know early. Thank you for making the time; I hope I may ask again later.\n${name}`.trimEnd();
  }
}
