/** Bringing people in from files already read in the page or the command line; previewed, undoable. Method: M3. */
import { z } from 'zod';
import { read, write } from './operation.ts';
import { Because, Count, DayShape, Id, InstantShape, Nothing } from './plain.ts';

const text = z.string().max(2000);
export const IncomingPersonShape = z.object({
  file: text,
  line: Count,
  source: z.enum(['linkedin', 'address-book', 'table']),
  name: z.string().min(1).max(1000),
  givenName: text,
  familyName: text,
  credentials: text,
  title: text,
  organization: text,
  emails: z.array(z.string().max(400)).max(60),
  phone: text,
  profileUrl: text,
  city: text,
  connectedOn: DayShape.nullable(),
  notes: z.string().max(50_000),
});
export const IncomingTieShape = z.object({
  profileKey: text,
  name: text,
  messages: z.object({ sent: Count, received: Count, firstOn: DayShape, lastOn: DayShape }).nullable(),
  invitation: z.object({ direction: z.enum(['sent', 'received']), on: DayShape }).nullable(),
  endorsementsGiven: Count,
  endorsementsReceived: Count,
  recommendedByThem: z.boolean(),
  recommendedBySeeker: z.boolean(),
});
/** Mirrors IncomingBatch of the domain; a test holds the two together. */
export const Batch = z.object({
  label: z.string().max(2000),
  seeker: z.object({ name: text, headline: text, profileKey: text }).nullable(),
  people: z.array(IncomingPersonShape).max(1_000_000),
  ties: z.array(IncomingTieShape).max(1_000_000),
  positions: z.array(z.object({ organization: text, title: text, startedOn: text, finishedOn: text })).max(10_000),
  educations: z.array(z.object({ school: text, degree: text, startedOn: text, finishedOn: text })).max(10_000),
  applications: z
    .array(z.object({ organization: text, title: text, appliedOn: DayShape.nullable(), url: text, source: text }))
    .max(100_000),
  organizations: z
    .array(
      z.object({
        name: text,
        because: z.enum(['followed', 'saved-job', 'applied', 'dream', 'table']),
        on: DayShape.nullable(),
        title: text,
      }),
    )
    .max(100_000),
  roles: z.array(z.object({ name: text, because: z.enum(['preference', 'saved-job', 'alert']) })).max(10_000),
});

const PreviewLine = z.object({
  name: z.string(),
  title: z.string(),
  organization: z.string(),
  file: z.string(),
  line: Count,
  because: Because,
  personId: Id.nullable(),
});

export const Counts = z.object({ new: Count, same: Count, changed: Count, unsure: Count });

export const ImportShape = z.object({
  id: Id,
  label: z.string(),
  at: InstantShape,
  people: Counts,
  undone: z.boolean(),
});

const LARGE = 256 * 1024 * 1024;

export const bringingInOperations = {
  previewImport: read({
    summary: 'What an import would do, without doing it: new, same, changed, unsure, each with its reason.',
    input: z.object({ batch: Batch }),
    output: z.object({
      people: Counts,
      /** Up to 50 examples of each, for looking at. */
      examples: z.object({ new: z.array(PreviewLine), changed: z.array(PreviewLine), unsure: z.array(PreviewLine) }),
      ties: Count,
      applications: z.object({ new: Count, same: Count }),
      moved: Count,
    }),
    largest: LARGE,
  }),
  importPeople: write({
    summary: 'Bring a batch in, in one transaction that can be undone.',
    input: z.object({
      batch: Batch,
      /** What to do with people who may be someone already here. */
      unsure: z.enum(['add', 'skip']).default('add'),
      /** Whether the applications in the files come along. */
      withApplications: z.boolean().default(true),
    }),
    output: z.object({
      importId: Id,
      people: Counts,
      moved: z.array(
        z.object({
          personId: Id,
          name: z.string(),
          fromOrganization: z.string(),
          fromTitle: z.string(),
          toOrganization: z.string(),
          toTitle: z.string(),
        }),
      ),
      applications: Count,
      sentence: z.string(),
    }),
    largest: LARGE,
  }),
  undoImport: write({
    summary: 'Undo an import: everything is as it was before. People she has since written to or about stay.',
    input: z.object({ importId: Id }),
    output: z.object({
      removed: Count,
      restored: Count,
      kept: z.array(z.object({ personId: Id, name: z.string(), because: Because })),
    }),
    problems: ['importNotFound', 'importAlreadyUndone'],
  }),
  listImports: read({
    summary: 'What was brought in and when.',
    input: z.object({}),
    output: z.object({ imports: z.array(ImportShape) }),
  }),
};

export const keepingOperations = {
  exportEverything: read({
    summary: 'Everything, as one JSON document that can be brought in again.',
    input: z.object({}),
    output: z.object({
      format: z.literal('whoelse'),
      version: z.number().int(),
      exportedAt: InstantShape,
      tables: z.record(z.string(), z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))),
    }),
  }),
  importEverything: write({
    summary: 'Bring a whole export in, replacing what is here when that is said.',
    input: z.object({ document: z.unknown(), replace: z.boolean().default(false) }),
    output: z.object({ rows: Count }),
    problems: ['notAnExport', 'exportTooNew', 'notEmpty'],
    largest: LARGE,
  }),
  exportTable: read({
    summary: 'One table as rows of text, for a spreadsheet.',
    input: z.object({ what: z.enum(['people', 'organizations', 'messages', 'conversations', 'applications']) }),
    output: z.object({ header: z.array(z.string()), rows: z.array(z.array(z.string())) }),
  }),
  listDeleted: read({
    summary: 'What was removed in the last 30 days and can be brought back.',
    input: z.object({}),
    output: z.object({
      items: z.array(
        z.object({
          kind: z.enum([
            'person',
            'organization',
            'message',
            'conversation',
            'insight',
            'question',
            'fitSignal',
            'promise',
            'referral',
            'application',
            'opportunity',
            'interview',
            'offer',
            'role',
          ]),
          id: Id,
          title: z.string(),
          removedOn: DayShape,
          goneOn: DayShape,
        }),
      ),
    }),
  }),
  restoreDeleted: write({
    summary: 'Bring back something that was removed.',
    input: z.object({ id: Id }),
    output: Nothing,
    problems: ['nothingToRestore'],
  }),
  makeBackup: write({
    summary: 'Make a backup now; it is opened and checked.',
    input: z.object({}),
    output: z.object({ name: z.string(), bytes: Count }),
    problems: ['backupsUnsupported'],
  }),
  listBackups: read({
    summary: 'The backups, newest first.',
    input: z.object({}),
    output: z.object({
      backups: z.array(z.object({ name: z.string(), at: InstantShape, bytes: Count, people: Count.nullable() })),
      folder: z.string(),
    }),
    problems: ['backupsUnsupported'],
  }),
  restoreBackup: write({
    summary: 'Go back to a backup; the present data is kept aside.',
    input: z.object({ name: z.string().min(1).max(300) }),
    output: z.object({ restored: z.string(), keptAside: z.string().nullable() }),
    problems: ['backupsUnsupported', 'backupNotFound', 'backupDamaged', 'noBackups'],
  }),
};
