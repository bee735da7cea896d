/** One table as rows of text, for a spreadsheet. Whoever writes the file guards cells that look like formulas. */
import type { CheckedInputOf } from '#contract/contract.ts';
import { ok } from '#domain/result.ts';
import type { Reading } from '#store/kernel/store.ts';
import { addressesOf } from '../bringing-in/plan-change.ts';
import type { UseCase } from '../use-case.ts';

interface Table {
  readonly header: string[];
  readonly rows: string[][];
}

/** Headers are the ones that bringing a table in knows again. Rows are in the order they were made. */
export const exportTable: UseCase<'exportTable'> = ({ what }, { store }) =>
  store.read(async (reading) => ok(await tableOf[what](reading)));

const tableOf: Readonly<Record<CheckedInputOf<'exportTable'>['what'], (reading: Reading) => Promise<Table>>> = {
  people: async (reading) => ({
    header: [
      'Name',
      'Title',
      'Organization',
      'E-mail',
      'Other e-mails',
      'Phone',
      'LinkedIn profile',
      'City',
      'Connected on',
      'Came from',
      'How you met',
      'Closeness',
      'Do not contact since',
      'Notes',
    ],
    rows: (await reading.from('people').selectAll().orderBy('id').execute()).map((row) => [
      row.name,
      row.title,
      row.organization,
      row.email,
      addressesOf(row.other_emails).join('; '),
      row.phone,
      row.profile_url,
      row.city,
      row.connected_on ?? '',
      row.source,
      row.met_how,
      String(row.closeness ?? ''),
      row.do_not_contact_on ?? '',
      row.notes,
    ]),
  }),
  organizations: async (reading) => ({
    header: [
      'Organization',
      'How much you would love it (0-3)',
      'Why',
      'Where you stand',
      'Opening',
      'About the opening',
      'Part of',
      'Put aside on',
      'Because',
      'Notes',
    ],
    rows: (await reading.from('organizations').selectAll().orderBy('id').execute()).map((row) => [
      row.name,
      String(row.love ?? ''),
      row.why,
      row.standing,
      row.opening,
      row.opening_note,
      row.parent_name,
      row.archived_on ?? '',
      row.archive_reason,
      row.notes,
    ]),
  }),
  messages: async (reading) => {
    const name = await namesById(reading);
    return {
      header: ['Day', 'Person', 'Direction', 'Channel', 'Kind', 'Status', 'Subject', 'Text', 'Meaning'],
      rows: (await reading.from('messages').selectAll().orderBy('id').execute()).map((row) => [
        row.sent_on ?? '',
        name(row.person_id),
        row.direction === 'in' ? 'from them' : 'from you',
        row.channel,
        row.kind,
        row.status,
        row.subject,
        row.body,
        row.meaning ?? '',
      ]),
    };
  },
  conversations: async (reading) => {
    const name = await namesById(reading);
    return {
      header: [
        'Day',
        'Agreed for',
        'Person',
        'Status',
        'Channel',
        'Minutes',
        'Place',
        'Notes',
        'What surprised you',
        'Next',
        'Asked who else',
      ],
      rows: (await reading.from('conversations').selectAll().orderBy('id').execute()).map((row) => [
        row.held_on ?? '',
        row.at ?? '',
        name(row.person_id),
        row.status,
        row.channel,
        String(row.minutes),
        row.place,
        row.notes,
        row.surprised,
        row.next,
        row.asked_who_else === null ? '' : row.asked_who_else === 1 ? 'yes' : 'no',
      ]),
    };
  },
  applications: async (reading) => ({
    header: ['Organization', 'Title', 'Applied on', 'Where found', 'Address', 'Status', 'Since', 'Notes'],
    rows: (await reading.from('applications').selectAll().orderBy('id').execute()).map((row) => [
      row.organization,
      row.title,
      row.applied_on ?? '',
      row.source,
      row.url,
      row.status,
      row.status_on ?? '',
      row.notes,
    ]),
  }),
};

async function namesById(reading: Reading): Promise<(id: string) => string> {
  const rows = await reading.from('people', 'with').select(['people.id', 'people.name']).execute();
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return (id) => names.get(id) ?? '';
}
