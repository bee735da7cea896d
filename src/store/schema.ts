/** Every table as it is kept. Owner first in every key; days and moments are text; truth values are 0 and 1. */

/** What every row has. */
interface Kept {
  readonly owner_id: string;
  readonly id: string;
  readonly created_at: string;
  readonly changed_at: string;
  /** Set when removed; gone for good 30 days later. */
  readonly deleted_at: string | null;
}
type Flag = 0 | 1;

export interface SeekerRow extends Kept {
  readonly name: string;
  readonly headline: string;
  readonly about: string;
  readonly profile_key: string;
  readonly country: string;
  readonly zone: string;
  readonly note_limit: number;
  readonly conversations_a_week: number;
  readonly messages_a_day: number;
  readonly welcomed: Flag;
  readonly has_sample: Flag;
  /** JSON of how much each part of fit counts; '' for the usual weights. */
  readonly fit_weights: string;
  /** The secret part of the calendar feed's address; '' until she asks for one. */
  readonly feed_key: string;
  /** Never written: every pause she took stands in a table of its own. */
  readonly paused_from: string | null;
  readonly paused_until: string | null;
  readonly story_title: string;
  readonly story_lessons: string;
  /** JSON of what the story may show: organizations by name, words that are nobody's name; '' while she chose nothing. */
  readonly story_choices: string;
  readonly landed_on: string | null;
}
export interface PositionRow extends Kept {
  readonly organization: string;
  readonly employer_key: string;
  readonly title: string;
  readonly started_on: string;
  readonly finished_on: string;
}
export interface EducationRow extends Kept {
  readonly school: string;
  readonly degree: string;
  readonly started_on: string;
  readonly finished_on: string;
}
export interface RoleRow extends Kept {
  readonly name: string;
  readonly why: string;
  readonly must_be_true: string;
  readonly ruled_out_by: string;
  readonly dropped_on: string | null;
  readonly drop_reason: string;
}
export interface OrganizationRow extends Kept {
  readonly name: string;
  readonly employer_key: string;
  readonly love: number | null;
  readonly why: string;
  readonly notes: string;
  readonly standing: string;
  readonly opening: string;
  readonly opening_note: string;
  readonly opening_on: string | null;
  readonly parent_name: string;
  /** Place given by hand, 1 is the top; null when the ranking decides. */
  readonly place: number | null;
  readonly locked: Flag;
  readonly archived_on: string | null;
  readonly archive_reason: string;
}
export interface AliasRow extends Kept {
  readonly organization_id: string;
  readonly name: string;
  readonly employer_key: string;
}
export interface PersonRow extends Kept {
  readonly name: string;
  /** Folded name, for order and search. */
  readonly name_key: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly credentials: string;
  readonly title: string;
  readonly organization: string;
  readonly employer_key: string;
  /** Main address, lower case; '' when none. */
  readonly email: string;
  /** JSON list of the other addresses. */
  readonly other_emails: string;
  readonly phone: string;
  readonly profile_url: string;
  readonly profile_key: string;
  readonly city: string;
  readonly zone: string;
  readonly source: string;
  readonly connected_on: string | null;
  readonly met_how: string;
  readonly closeness: number | null;
  readonly notes: string;
  readonly do_not_contact_on: string | null;
  readonly do_not_contact_reason: string;
  readonly closed_on: string | null;
  readonly closed_because: string;
  /** Not suggested before this day. */
  readonly skipped_until: string | null;
  /** Names of the columns she wrote herself, joined by commas: imports leave them alone. */
  readonly hand_set: string;
  /** The import that brought them, '' when by hand. */
  readonly import_id: string;
  readonly import_hash: string;
}
/** What passed between the seeker and a person according to an archive; one row a person, id = person's id. */
export interface TieRow extends Kept {
  readonly messages_sent: number;
  readonly messages_received: number;
  readonly first_message_on: string | null;
  readonly last_message_on: string | null;
  readonly invitation: string;
  readonly invited_on: string | null;
  readonly endorsements_given: number;
  readonly endorsements_received: number;
  readonly recommended_by_them: Flag;
  readonly recommended_by_seeker: Flag;
  readonly import_id: string;
}
export interface MoveRow extends Kept {
  readonly person_id: string;
  readonly from_organization: string;
  readonly from_title: string;
  readonly to_organization: string;
  readonly to_title: string;
  readonly noticed_on: string;
  readonly import_id: string;
}
export interface MessageRow extends Kept {
  readonly person_id: string;
  readonly direction: string;
  readonly channel: string;
  readonly kind: string;
  readonly subject: string;
  readonly body: string;
  readonly status: string;
  readonly sent_at: string | null;
  readonly sent_on: string | null;
  readonly meaning: string | null;
  readonly back_on: string | null;
  /** JSON list of rule ids. */
  readonly ignored_checks: string;
  /** The starting point it began from; '' when she wrote it freely. */
  readonly starting_point: string;
  /** Whether more than its blanks was changed. */
  readonly starting_changed: Flag;
  /** Message-ID of the mail, so that a reply finds it; '' when not known. */
  readonly header_id: string;
  /** Whom an introduction is to lead to; null for every other message. */
  readonly about_person_id: string | null;
}
export interface ConversationRow extends Kept {
  readonly person_id: string;
  readonly status: string;
  readonly at: string | null;
  readonly minutes: number;
  readonly channel: string;
  readonly place: string;
  readonly held_on: string | null;
  readonly notes: string;
  readonly surprised: string;
  readonly next: string;
  readonly asked_who_else: Flag | null;
  readonly sequence: number;
  readonly debriefed: Flag;
  /** UID of the calendar entry when it came from someone else's invitation; '' for our own. */
  readonly uid: string;
  /** JSON of what tells that invitation's versions apart, so that an older one changes nothing; '' for our own. */
  readonly uid_version: string;
  /** IANA zone the other person is in, when known; '' otherwise. */
  readonly zone: string;
  readonly join_url: string;
  /** The one thing she most wants to know. */
  readonly want_to_know: string;
  /** JSON list of the questions she chose; '' while the program's choice stands. */
  readonly questions: string;
}
export interface InsightRow extends Kept {
  readonly text: string;
  readonly theme: string;
  readonly is_quote: Flag;
  readonly on_day: string;
  readonly person_id: string | null;
  readonly organization_id: string | null;
  readonly role_id: string | null;
  readonly conversation_id: string | null;
  /** Id of the question it answers, of the bank or her own; '' when none. */
  readonly question: string;
}
/** Two insights that agree or contradict, as she says; in the order of their ids. */
export interface InsightLinkRow extends Kept {
  readonly a_insight_id: string;
  readonly b_insight_id: string;
  readonly kind: string;
}
/** What an insight says for or against a role. */
export interface EvidenceRow extends Kept {
  readonly role_id: string;
  readonly insight_id: string;
  readonly stance: string;
  /** The line of what must be true, or of what rules it out, that it speaks to; '' for the role as a whole. */
  readonly about: string;
}
/** One voice on one axis of fit, with the line that was said. */
export interface FitSignalRow extends Kept {
  readonly organization_id: string;
  readonly role_id: string | null;
  readonly person_id: string | null;
  readonly conversation_id: string | null;
  readonly axis: string;
  /** Of chemistry: 'team' or 'manager'; '' when not said. */
  readonly about: string;
  readonly score: number;
  readonly quote: string;
  readonly on_day: string;
}
/** A question of her own: for the bank, for an organization, or for a role. */
export interface QuestionRow extends Kept {
  readonly text: string;
  readonly theme: string;
  readonly organization_id: string | null;
  readonly role_id: string | null;
  readonly answered_on: string | null;
}
/** What she decided about a person that no import touches; id = person's id. */
export interface PersonChoiceRow extends Kept {
  readonly touch_stopped_on: string | null;
  readonly may_be_named: Flag;
  /** She said that they need not be told how it ended. */
  readonly news_settled_on: string | null;
}
/** An opening heard of, posted or not, and what became of it. */
export interface OpportunityRow extends Kept {
  readonly organization: string;
  readonly employer_key: string;
  readonly organization_id: string | null;
  readonly role_id: string | null;
  readonly title: string;
  readonly posted: string;
  readonly url: string;
  readonly heard_on: string;
  readonly person_id: string | null;
  readonly conversation_id: string | null;
  readonly application_id: string | null;
  readonly stage: string;
  readonly stage_on: string;
  readonly closed_because: string;
  readonly notes: string;
}
export interface InterviewRow extends Kept {
  readonly opportunity_id: string;
  readonly name: string;
  readonly at: string | null;
  readonly on_day: string | null;
  readonly with_whom: string;
  readonly status: string;
  readonly notes: string;
}
export interface OfferRow extends Kept {
  readonly opportunity_id: string;
  readonly received_on: string;
  readonly answer_by: string | null;
  readonly currency: string;
  /** Decimal text, '' when not said: money is never a float. */
  readonly pay: string;
  readonly pay_period: string;
  readonly variable: string;
  readonly equity: string;
  readonly leave_days: number | null;
  /** Decimal text such as 37.5, '' when not said. */
  readonly hours_a_week: string;
  readonly place: string;
  readonly starts_on: string | null;
  readonly notes: string;
  readonly decision: string;
  readonly decided_on: string | null;
  readonly decision_reason: string;
}
/** A look back at one week. */
export interface ReviewRow extends Kept {
  readonly monday: string;
  readonly went_well: string;
  readonly learned: string;
  readonly conversations_next: number | null;
}
/** Away from this day through that one: everything due moves kindly. */
export interface PauseRow extends Kept {
  readonly from_on: string;
  readonly until_on: string;
}
export interface PromiseRow extends Kept {
  readonly kind: string;
  readonly text: string;
  readonly person_id: string;
  readonly conversation_id: string | null;
  readonly due_on: string;
  readonly kept_on: string | null;
}
export interface ReferralRow extends Kept {
  readonly from_person_id: string;
  readonly to_person_id: string;
  readonly conversation_id: string | null;
  readonly on_day: string;
  readonly may_use_name: string;
  readonly who_writes: string;
  readonly note: string;
}
export interface ApplicationRow extends Kept {
  readonly organization: string;
  readonly employer_key: string;
  readonly title: string;
  readonly applied_on: string | null;
  readonly source: string;
  readonly url: string;
  readonly status: string;
  readonly status_on: string | null;
  readonly notes: string;
  readonly import_id: string;
}
/** An organization or kind of work the files hint at. */
export interface HintRow extends Kept {
  readonly what: string;
  readonly name: string;
  readonly name_key: string;
  readonly because: string;
  readonly on_day: string | null;
  readonly title: string;
  readonly hidden: Flag;
  readonly import_id: string;
}
export interface ImportRow extends Kept {
  readonly label: string;
  /** JSON of the counts. */
  readonly counts: string;
  readonly undone_at: string | null;
}
/** What an import changed, row by row, so that it can be undone. */
export interface ImportChangeRow extends Kept {
  readonly import_id: string;
  readonly table_name: string;
  readonly row_id: string;
  /** JSON of the row's columns before; '' when the import added the row. */
  readonly before: string;
  /** JSON of the same columns after. */
  readonly after: string;
}
export interface MergeRow extends Kept {
  readonly kept_person_id: string;
  readonly gone_person_id: string;
  /** JSON of everything needed to take it back. */
  readonly journal: string;
  readonly undone_at: string | null;
}
/** Two people who are not the same, in the order of their ids. */
export interface ApartRow extends Kept {
  readonly a_person_id: string;
  readonly b_person_id: string;
}
export interface SnoozeRow extends Kept {
  readonly act_key: string;
  readonly until_on: string;
}

/** The tables by name, as Kysely knows them. */
export interface Database {
  readonly seekers: SeekerRow;
  readonly positions: PositionRow;
  readonly educations: EducationRow;
  readonly roles: RoleRow;
  readonly organizations: OrganizationRow;
  readonly aliases: AliasRow;
  readonly people: PersonRow;
  readonly ties: TieRow;
  readonly moves: MoveRow;
  readonly messages: MessageRow;
  readonly conversations: ConversationRow;
  readonly insights: InsightRow;
  readonly promises: PromiseRow;
  readonly referrals: ReferralRow;
  readonly applications: ApplicationRow;
  readonly hints: HintRow;
  readonly imports: ImportRow;
  readonly import_changes: ImportChangeRow;
  readonly merges: MergeRow;
  readonly aparts: ApartRow;
  readonly snoozes: SnoozeRow;
  readonly insight_links: InsightLinkRow;
  readonly evidences: EvidenceRow;
  readonly fit_signals: FitSignalRow;
  readonly questions: QuestionRow;
  readonly person_choices: PersonChoiceRow;
  readonly opportunities: OpportunityRow;
  readonly interviews: InterviewRow;
  readonly offers: OfferRow;
  readonly reviews: ReviewRow;
  readonly pauses: PauseRow;
}
export type TableName = keyof Database;

/** In an order in which rows may be put back. */
export const tableNames: readonly TableName[] = [
  'seekers',
  'positions',
  'educations',
  'roles',
  'organizations',
  'aliases',
  'people',
  'ties',
  'moves',
  'messages',
  'conversations',
  'insights',
  'promises',
  'referrals',
  'applications',
  'hints',
  'imports',
  'import_changes',
  'merges',
  'aparts',
  'snoozes',
  'insight_links',
  'evidences',
  'fit_signals',
  'questions',
  'person_choices',
  'opportunities',
  'interviews',
  'offers',
  'reviews',
  'pauses',
];
