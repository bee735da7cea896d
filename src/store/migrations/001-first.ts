/** The first tables: people, organizations, messages, conversations and what follows from them. */
import { type Kysely, sql } from 'kysely';

type Column = readonly [name: string, type: 'text' | 'integer', nullable?: 'nullable'];

const text = (...names: string[]): Column[] => names.map((n) => [n, 'text']);
const maybe = (...names: string[]): Column[] => names.map((n) => [n, 'text', 'nullable']);
const whole = (...names: string[]): Column[] => names.map((n) => [n, 'integer']);

const tables: Readonly<Record<string, readonly Column[]>> = {
  seekers: [
    ...text('name', 'headline', 'about', 'profile_key', 'country', 'zone'),
    ...whole('note_limit', 'conversations_a_week', 'messages_a_day', 'welcomed', 'has_sample'),
  ],
  positions: text('organization', 'employer_key', 'title', 'started_on', 'finished_on'),
  educations: text('school', 'degree', 'started_on', 'finished_on'),
  roles: [...text('name', 'why', 'must_be_true', 'ruled_out_by', 'drop_reason'), ...maybe('dropped_on')],
  organizations: [
    ...text(
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
    ['love', 'integer', 'nullable'],
    ['place', 'integer', 'nullable'],
    ...whole('locked'),
  ],
  aliases: text('organization_id', 'name', 'employer_key'),
  people: [
    ...text(
      'name',
      'name_key',
      'given_name',
      'family_name',
      'credentials',
      'title',
      'organization',
      'employer_key',
      'email',
      'other_emails',
      'phone',
    ),
    ...text(
      'profile_url',
      'profile_key',
      'city',
      'zone',
      'source',
      'met_how',
      'notes',
      'do_not_contact_reason',
      'closed_because',
      'hand_set',
      'import_id',
      'import_hash',
    ),
    ...maybe('connected_on', 'do_not_contact_on', 'closed_on', 'skipped_until'),
    ['closeness', 'integer', 'nullable'],
  ],
  ties: [
    ...whole(
      'messages_sent',
      'messages_received',
      'endorsements_given',
      'endorsements_received',
      'recommended_by_them',
      'recommended_by_seeker',
    ),
    ...maybe('first_message_on', 'last_message_on', 'invited_on'),
    ...text('invitation', 'import_id'),
  ],
  moves: text('person_id', 'from_organization', 'from_title', 'to_organization', 'to_title', 'noticed_on', 'import_id'),
  messages: [
    ...text('person_id', 'direction', 'channel', 'kind', 'subject', 'body', 'status', 'ignored_checks'),
    ...maybe('sent_at', 'sent_on', 'meaning', 'back_on'),
  ],
  conversations: [
    ...text('person_id', 'status', 'channel', 'place', 'notes', 'surprised', 'next'),
    ...maybe('at', 'held_on'),
    ...whole('minutes', 'sequence', 'debriefed'),
    ['asked_who_else', 'integer', 'nullable'],
  ],
  insights: [
    ...text('text', 'theme', 'on_day'),
    ...whole('is_quote'),
    ...maybe('person_id', 'organization_id', 'role_id', 'conversation_id'),
  ],
  promises: [...text('kind', 'text', 'person_id', 'due_on'), ...maybe('conversation_id', 'kept_on')],
  referrals: [
    ...text('from_person_id', 'to_person_id', 'on_day', 'may_use_name', 'who_writes', 'note'),
    ...maybe('conversation_id'),
  ],
  applications: [
    ...text('organization', 'employer_key', 'title', 'source', 'url', 'status', 'notes', 'import_id'),
    ...maybe('applied_on', 'status_on'),
  ],
  hints: [...text('what', 'name', 'name_key', 'because', 'title', 'import_id'), ...maybe('on_day'), ...whole('hidden')],
  imports: [...text('label', 'counts'), ...maybe('undone_at')],
  import_changes: text('import_id', 'table_name', 'row_id', 'before', 'after'),
  merges: [...text('kept_person_id', 'gone_person_id', 'journal'), ...maybe('undone_at')],
  aparts: text('a_person_id', 'b_person_id'),
  snoozes: text('act_key', 'until_on'),
};

/** Owner first in every index too, so that the tables can be sharded by owner. */
const indexes: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['people', ['name_key']],
  ['people', ['employer_key']],
  ['people', ['profile_key']],
  ['people', ['email']],
  ['people', ['changed_at']],
  ['ties', ['changed_at']],
  ['aliases', ['organization_id']],
  ['messages', ['person_id']],
  ['conversations', ['person_id']],
  ['insights', ['organization_id']],
  ['insights', ['person_id']],
  ['promises', ['person_id']],
  ['referrals', ['from_person_id']],
  ['referrals', ['to_person_id']],
  ['moves', ['person_id']],
  ['import_changes', ['import_id']],
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [name, columns] of Object.entries(tables)) {
    let table = db.schema
      .createTable(name)
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .addColumn('changed_at', 'text', (c) => c.notNull())
      .addColumn('deleted_at', 'text');
    for (const [column, type, nullable] of columns) {
      table = table.addColumn(column, type, (c) => (nullable ? c : c.notNull().defaultTo(type === 'text' ? '' : 0)));
    }
    await table.addPrimaryKeyConstraint(`${name}_key`, ['owner_id', 'id']).execute();
  }
  for (const [table, columns] of indexes) {
    await sql`create index ${sql.raw(`${table}_by_${columns.join('_')}`)} on ${sql.table(table)} (${sql.raw(['owner_id', ...columns].join(', '))})`.execute(
      db,
    );
  }
  // Few doors are closed; whose they are is asked with every list.
  await sql`create index people_by_closed_on on people (owner_id, closed_on) where closed_on is not null`.execute(db);
}
