/** The columns of every table while the program runs: for whole exports, for imports that must be checked, and for images of rows. */
import { type Database, type TableName, tableNames } from './schema.ts';

/** `text` and `number` always hold a value; with `?` they may be null. */
export type ColumnKind = 'text' | 'text?' | 'number' | 'number?';

type KindOf<V> = null extends V
  ? Extract<V, number> extends never
    ? 'text?'
    : 'number?'
  : V extends number
    ? 'number'
    : 'text';
type Columns = {
  readonly [T in TableName]: { readonly [C in Exclude<keyof Database[T], 'owner_id'>]: KindOf<Database[T][C]> };
};

const kept = { id: 'text', created_at: 'text', changed_at: 'text', deleted_at: 'text?' } as const;

/** A column that is missing here, or of another kind than the schema says, does not compile. */
export const columns = {
  seekers: {
    ...kept,
    ...texts('name', 'headline', 'about', 'profile_key', 'country', 'zone'),
    ...numbers('note_limit', 'conversations_a_week', 'messages_a_day', 'welcomed', 'has_sample'),
    ...texts('fit_weights', 'feed_key', 'story_title', 'story_lessons', 'story_choices'),
    ...maybe('paused_from', 'paused_until', 'landed_on'),
  },
  positions: { ...kept, ...texts('organization', 'employer_key', 'title', 'started_on', 'finished_on') },
  educations: { ...kept, ...texts('school', 'degree', 'started_on', 'finished_on') },
  roles: { ...kept, ...texts('name', 'why', 'must_be_true', 'ruled_out_by', 'drop_reason'), ...maybe('dropped_on') },
  organizations: {
    ...kept,
    ...texts(
      'name',
      'employer_key',
      'why',
      'notes',
      'standing',
      'opening',
      'opening_note',
      'parent_name',
      'archive_reason',
    ),
    ...maybe('opening_on', 'archived_on'),
    ...numbers('locked'),
    love: 'number?',
    place: 'number?',
  },
  aliases: { ...kept, ...texts('organization_id', 'name', 'employer_key') },
  people: {
    ...kept,
    ...texts(
      'name',
      'name_key',
      'given_name',
      'family_name',
      'credentials',
      'title',
      'organization',
      'employer_key',
      'email',
    ),
    ...texts('other_emails', 'phone', 'profile_url', 'profile_key', 'city', 'zone', 'source', 'met_how', 'notes'),
    ...texts('do_not_contact_reason', 'closed_because', 'hand_set', 'import_id', 'import_hash'),
    ...maybe('connected_on', 'do_not_contact_on', 'closed_on', 'skipped_until'),
    closeness: 'number?',
  },
  ties: {
    ...kept,
    ...numbers('messages_sent', 'messages_received', 'endorsements_given', 'endorsements_received'),
    ...numbers('recommended_by_them', 'recommended_by_seeker'),
    ...maybe('first_message_on', 'last_message_on', 'invited_on'),
    ...texts('invitation', 'import_id'),
  },
  moves: {
    ...kept,
    ...texts('person_id', 'from_organization', 'from_title', 'to_organization', 'to_title', 'noticed_on', 'import_id'),
  },
  messages: {
    ...kept,
    ...texts('person_id', 'direction', 'channel', 'kind', 'subject', 'body', 'status', 'ignored_checks'),
    ...texts('starting_point', 'header_id'),
    ...maybe('sent_at', 'sent_on', 'meaning', 'back_on', 'about_person_id'),
    ...numbers('starting_changed'),
  },
  conversations: {
    ...kept,
    ...texts('person_id', 'status', 'channel', 'place', 'notes', 'surprised', 'next'),
    ...texts('uid', 'uid_version', 'zone', 'join_url', 'want_to_know', 'questions'),
    ...maybe('at', 'held_on'),
    ...numbers('minutes', 'sequence', 'debriefed'),
    asked_who_else: 'number?',
  },
  insights: {
    ...kept,
    ...texts('text', 'theme', 'on_day', 'question'),
    ...numbers('is_quote'),
    ...maybe('person_id', 'organization_id', 'role_id', 'conversation_id'),
  },
  promises: { ...kept, ...texts('kind', 'text', 'person_id', 'due_on'), ...maybe('conversation_id', 'kept_on') },
  referrals: {
    ...kept,
    ...texts('from_person_id', 'to_person_id', 'on_day', 'may_use_name', 'who_writes', 'note'),
    ...maybe('conversation_id'),
  },
  applications: {
    ...kept,
    ...texts('organization', 'employer_key', 'title', 'source', 'url', 'status', 'notes', 'import_id'),
    ...maybe('applied_on', 'status_on'),
  },
  hints: {
    ...kept,
    ...texts('what', 'name', 'name_key', 'because', 'title', 'import_id'),
    ...maybe('on_day'),
    ...numbers('hidden'),
  },
  imports: { ...kept, ...texts('label', 'counts'), ...maybe('undone_at') },
  import_changes: { ...kept, ...texts('import_id', 'table_name', 'row_id', 'before', 'after') },
  merges: { ...kept, ...texts('kept_person_id', 'gone_person_id', 'journal'), ...maybe('undone_at') },
  aparts: { ...kept, ...texts('a_person_id', 'b_person_id') },
  snoozes: { ...kept, ...texts('act_key', 'until_on') },
  insight_links: { ...kept, ...texts('a_insight_id', 'b_insight_id', 'kind') },
  evidences: { ...kept, ...texts('role_id', 'insight_id', 'stance', 'about') },
  fit_signals: {
    ...kept,
    ...texts('organization_id', 'axis', 'about', 'quote', 'on_day'),
    ...maybe('role_id', 'person_id', 'conversation_id'),
    ...numbers('score'),
  },
  questions: { ...kept, ...texts('text', 'theme'), ...maybe('organization_id', 'role_id', 'answered_on') },
  person_choices: { ...kept, ...maybe('touch_stopped_on', 'news_settled_on'), ...numbers('may_be_named') },
  opportunities: {
    ...kept,
    ...texts('organization', 'employer_key', 'title', 'posted', 'url', 'heard_on', 'stage', 'stage_on'),
    ...texts('closed_because', 'notes'),
    ...maybe('organization_id', 'role_id', 'person_id', 'conversation_id', 'application_id'),
  },
  interviews: {
    ...kept,
    ...texts('opportunity_id', 'name', 'with_whom', 'status', 'notes'),
    ...maybe('at', 'on_day'),
  },
  offers: {
    ...kept,
    ...texts('opportunity_id', 'received_on', 'currency', 'pay', 'pay_period', 'variable', 'equity', 'place', 'notes'),
    ...texts('hours_a_week', 'decision', 'decision_reason'),
    ...maybe('answer_by', 'starts_on', 'decided_on'),
    leave_days: 'number?',
  },
  reviews: { ...kept, ...texts('monday', 'went_well', 'learned'), conversations_next: 'number?' },
  pauses: { ...kept, ...texts('from_on', 'until_on') },
} as const satisfies Columns;

/** The columns of a table by name, the owner's left out. */
export function columnsOf(table: TableName): Readonly<Record<string, ColumnKind>> {
  return columns[table];
}

export function isTableName(name: string): name is TableName {
  return tableNames.some((known) => known === name);
}

function texts<N extends string>(...names: N[]): Record<N, 'text'> {
  return all(names, 'text');
}
function maybe<N extends string>(...names: N[]): Record<N, 'text?'> {
  return all(names, 'text?');
}
function numbers<N extends string>(...names: N[]): Record<N, 'number'> {
  return all(names, 'number');
}
function all<N extends string, K extends ColumnKind>(names: readonly N[], kind: K): Record<N, K> {
  return Object.fromEntries(names.map((name) => [name, kind])) as Record<N, K>;
}
