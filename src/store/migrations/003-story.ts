/** What the second tables lacked for the story: what she chose to show, and to whom the news need not be told; and every pause she took. */
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('seekers')
    .addColumn('story_choices', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
  await db.schema.alterTable('person_choices').addColumn('news_settled_on', 'text').execute();
  await db.schema
    .createTable('pauses')
    .addColumn('owner_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('changed_at', 'text', (c) => c.notNull())
    .addColumn('deleted_at', 'text')
    .addColumn('from_on', 'text', (c) => c.notNull())
    .addColumn('until_on', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('pauses_key', ['owner_id', 'id'])
    .execute();
}
