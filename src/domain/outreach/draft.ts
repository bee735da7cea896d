/** A message before it is sent, and what a check says of it. Method: M4. */

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
}

export interface Finding {
  /** The rule's number in evidence 3, two digits. */
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
