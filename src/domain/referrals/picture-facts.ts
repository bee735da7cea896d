/** What the picture of a chain is made from: people in time, who named whom, openings, organizations as bands. Method: M8. */
import type { Day } from '../day.ts';

export interface PicturePerson {
  readonly id: string;
  /** Where they stand: an organization of her list; null for everywhere else. */
  readonly bandId: string | null;
  /** First named or first talked with; null when nobody knows. */
  readonly on: Day | null;
  /** Who first named them; null where a chain begins. */
  readonly parentId: string | null;
  /** The days she talked with them, earliest first; none for someone only named. */
  readonly talks: readonly Day[];
  /** Still going somewhere: named and not let rest, written to, about to talk, or owed something. */
  readonly isOpen: boolean;
}

export interface PictureReferral {
  readonly from: string;
  readonly to: string;
  readonly on: Day;
}

export interface PictureOpening {
  readonly id: string;
  readonly bandId: string | null;
  /** Who told her. */
  readonly personId: string;
  readonly on: Day;
}

export interface PictureFacts {
  readonly people: readonly PicturePerson[];
  readonly referrals: readonly PictureReferral[];
  readonly openings: readonly PictureOpening[];
  /** Organizations of her list; one without anybody in the chain gets no band. */
  readonly bands: readonly { readonly id: string; readonly name: string }[];
  readonly today: Day;
}
