/** The second tables: fit, evidence for roles, her own questions, opportunities and offers, and what the first tables lacked for them. */
import { type Kysely, sql } from 'kysely';

type Column = readonly [name: string, type: 'text' | 'integer', nullable?: 'nullable'];

const text = (...names: string[]): Column[] => names.map((n) => [n, 'text']);
const maybe = (...names: string[]): Column[] => names.map((n) => [n, 'text', 'nullable']);
const whole = (...names: string[]): Column[] => names.map((n) => [n, 'integer']);

const added: Readonly<Record<string, readonly Column[]>> = {
  seekers: [
    ...text('fit_weights', 'feed_key', 'story_title', 'story_lessons'),
    ...maybe('paused_from', 'paused_until', 'landed_on'),
  ],
  messages: [...text('starting_point', 'header_id'), ...maybe('about_person_id'), ...whole('starting_changed')],
  conversations: text('uid', 'uid_version', 'zone', 'join_url', 'want_to_know', 'questions'),
  insights: text('question'),
};

const tables: Readonly<Record<string, readonly Column[]>> = {
  insight_links: text('a_insight_id', 'b_insight_id', 'kind'),
  evidences: text('role_id', 'insight_id', 'stance', 'about'),
  fit_signals: [
    ...text('organization_id', 'axis', 'about', 'quote', 'on_day'),
    ...maybe('role_id', 'person_id', 'conversation_id'),
    ...whole('score'),
  ],
  questions: [...text('text', 'theme'), ...maybe('organization_id', 'role_id', 'answered_on')],
  person_choices: [...maybe('touch_stopped_on'), ...whole('may_be_named')],
  opportunities: [
    ...text('organization', 'employer_key', 'title', 'posted', 'url', 'heard_on', 'stage', 'stage_on'),
    ...text('closed_because', 'notes'),
    ...maybe('organization_id', 'role_id', 'person_id', 'conversation_id', 'application_id'),
  ],
  interviews: [...text('opportunity_id', 'name', 'with_whom', 'status', 'notes'), ...maybe('at', 'on_day')],
  offers: [
    ...text('opportunity_id', 'received_on', 'currency', 'pay', 'pay_period', 'variable', 'equity', 'place', 'notes'),
    ...text('hours_a_week', 'decision', 'decision_reason'),
    ...maybe('answer_by', 'starts_on', 'decided_on'),
    ['leave_days', 'integer', 'nullable'],
  ],
  reviews: [...text('monday', 'went_well', 'learned'), ['conversations_next', 'integer', 'nullable']],
};

/** Owner first in every index too, so that the tables can be sharded by owner. */
const indexes: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['evidences', ['role_id']],
  ['fit_signals', ['organization_id']],
  ['questions', ['organization_id']],
  ['opportunities', ['organization_id']],
  ['interviews', ['opportunity_id']],
  ['offers', ['opportunity_id']],
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, columns] of Object.entries(added))
    for (const [column, type, nullable] of columns)
      await db.schema
        .alterTable(table)
        .addColumn(column, type, (c) => (nullable ? c : c.notNull().defaultTo(type === 'text' ? '' : 0)))
        .execute();
  for (const [name, columns] of Object.entries(tables)) {
    let table = db.schema
      .createTable(name)
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .addColumn('changed_at', 'text', (c) => c.notNull())
      .addColumn('deleted_at', 'text');
    for (const [column, type, nullable] of columns)
      table = table.addColumn(column, type, (c) => (nullable ? c : c.notNull().defaultTo(type === 'text' ? '' : 0)));
    await table.addPrimaryKeyConstraint(`${name}_key`, ['owner_id', 'id']).execute();
  }
  for (const [table, columns] of indexes)
    await sql`create index ${sql.raw(`${table}_by_${columns.join('_')}`)} on ${sql.table(table)} (${sql.raw(['owner_id', ...columns].join(', '))})`.execute(
      db,
    );
}
