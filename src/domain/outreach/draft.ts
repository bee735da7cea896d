/** A message before it is sent, and what a check says of it. Method: M4. */
import type { Day, Instant } from '../day.ts';

/** How a message travels. A phone script is spoken, the rest is written. */
export type Channel = 'email' | 'linkedin-note' | 'linkedin-message' | 'phone' | 'other';

/** What a message is for. Each kind has its own rules (evidence 3, stage rules). */
export type MessageKind =
  | 'first'
  | 'follow-up'
  | 'thank-you'
  | 'report-back'
  | 'check-in'
  | 'introduction-request'
  | 'answer';

/** How much a finding matters: an error is worth stopping for, a warning worth a look, an info a thought. None forbids sending. */
export type Severity = 'error' | 'warning' | 'info';

export interface Recipient {
  /** As the seeker knows them, credentials and rank allowed; '' when unknown. */
  readonly name: string;
  readonly organization: string;
  readonly title: string;
}

export interface Draft {
  readonly channel: Channel;
  readonly kind: MessageKind;
  /** '' where the channel has none. */
  readonly subject: string;
  readonly body: string;
  readonly recipient: Recipient;
  readonly seekerName: string;
  /** Names of the other organizations in this search, the recipient's own left out or not. */
  readonly otherOrganizations: readonly string[];
  /** Names of people who suggested this person. */
  readonly introducers: readonly string[];
  /** Schools, employers and groups both belong to, as words: `Lakeside College`. */
  readonly sharedThings: readonly string[];
  /** Characters LinkedIn allows in a note: 200 without, 300 with a paid account (evidence 2.1). */
  readonly noteLimit: 200 | 300;
  /** What went to people at the same organization before, the recipient's own messages left out; none when not given. */
  readonly earlierToOrganization?: readonly EarlierMessage[];
  /** Follow-ups already sent since the last answer; 0 when not given. */
  readonly followUpsSent?: number;
  /** Follow-ups allowed: 2 when referred or known (evidence 5); 1 when not given. */
  readonly mostFollowUps?: 1 | 2;
  /** What she wrote down as learned from them, for a thank-you; none when not given. */
  readonly learned?: readonly string[];
  /** Their advice as she wrote it down, for a report back; none when not given. */
  readonly advice?: readonly string[];
  /** When the conversation this thanks for was held, and now: a thank-you is due within 24 hours. Silent when either is missing. */
  readonly conversationHeldAt?: Instant;
  readonly now?: Instant;
}

export interface EarlierMessage {
  readonly personName: string;
  readonly text: string;
  readonly on: Day;
}

export interface Finding {
  /** The rule's number in evidence 3, two digits; a rule of one kind of message by its name: `follow-up`, `thank-you`, `report-back`, `introduction`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Which text the phrase stands in. */
  readonly part: 'subject' | 'body';
  /** UTF-16 offsets, as a text field counts them; both 0 when something is missing, or the phrase stands in the subject. */
  readonly start: number;
  readonly end: number;
  /** The marked words, '' when something is missing. */
  readonly phrase: string;
  /** One sentence. */
  readonly why: string;
  /** One sentence: what to write instead. */
  readonly suggestion: string;
}

/** One rule: what it finds in a draft, in order of place; empty when nothing does. */
export type Check = (draft: Draft) => readonly Finding[];
