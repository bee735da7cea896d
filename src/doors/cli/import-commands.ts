/** Bringing people in and taking it back: import, undo. */
import type { Command } from 'commander';
import { readDrop } from '#formats/read-drop.ts';
import type { CliHost } from './cli-host.ts';
import { examples, opened, print } from './command-kit.ts';
import { progressBar } from './progress-bar.ts';
import { sayImported, sayPreview } from './say-import.ts';
import { answered, CliProblem } from './say-problem.ts';

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly phoneBook?: boolean;
  readonly skipUnsure?: boolean;
  readonly applications: boolean;
  readonly json?: boolean;
}

export function addImportCommands(program: Command, host: CliHost): void {
  examples(
    program
      .command('import <file...>')
      .description(
        'bring people in: a LinkedIn archive (zip, folder or loose files), address books, vCards, spreadsheets',
      )
      .option('--dry-run', 'only say what it would do')
      .option('--phone-book', 'read the phone book LinkedIn keeps (Contacts.csv) too')
      .option('--skip-unsure', 'leave out people who may be someone already here')
      .option('--no-applications', 'leave the applications in the files out')
      .option('--json', 'one JSON object')
      .action((paths: string[], options: ImportOptions) => importFiles(host, paths, options)),
    'whoelse import Complete_LinkedInDataExport_11-24-2024.zip --dry-run',
    'whoelse import ~/Downloads/LinkedInDataExport messages.csv friends.vcf',
    'whoelse import people.xlsx --skip-unsure --json',
  );
  examples(
    program
      .command('undo <import-id>')
      .description('undo an import: everything is as it was before')
      .option('--json', 'one JSON object')
      .action(async (importId: string, { json }: { json?: boolean }) => {
        const ask = await opened(host);
        const undone = answered(await ask('undoImport', { importId }));
        print(host, json, undone, () => {
          const kept = undone.kept.map(({ name, because }) => `${name} stays: ${because}`);
          return [`Undone: ${undone.removed} taken out, ${undone.restored} put back as they were.`, ...kept].join('\n');
        });
      }),
    'whoelse undo 0193d6a2-4f0e-7c11-8f2a-5b8c1d2e3f40',
  );
}

async function importFiles(host: CliHost, paths: readonly string[], options: ImportOptions): Promise<void> {
  const given = await host.readFiles(paths);
  if (!given.ok) throw new CliProblem(given.problem);
  const bar = progressBar(host, options.json === true);
  const drop = await readDrop(given.value, {
    phoneBook: options.phoneBook === true,
    today: host.today(),
    onProgress: bar.show,
  });
  if (!drop.ok) {
    bar.end();
    throw new CliProblem({ ...drop.problem, status: 413 });
  }
  const { batch, files, messages } = drop.value;
  const ask = await opened(host);
  bar.show(1, options.dryRun ? 'Comparing with what is here' : 'Bringing them in');
  if (options.dryRun) {
    const preview = answered(await ask('previewImport', { batch: copied(batch) }));
    bar.end();
    print(host, options.json, { files, people: preview.people, messages }, () => sayPreview(files, preview));
    return;
  }
  const done = answered(
    await ask('importPeople', {
      batch: copied(batch),
      unsure: options.skipUnsure ? 'skip' : 'add',
      withApplications: options.applications,
    }),
  );
  bar.end();
  print(host, options.json, { files, people: done.people, messages, importId: done.importId }, () =>
    sayImported(files, done),
  );
}

/** The batch as the contract's shape, whose lists are not marked as fixed. */
function copied(batch: Extract<Awaited<ReturnType<typeof readDrop>>, { ok: true }>['value']['batch']) {
  return {
    ...batch,
    people: batch.people.map((person) => ({ ...person, emails: [...person.emails] })),
    ties: [...batch.ties],
    positions: [...batch.positions],
    educations: [...batch.educations],
    applications: [...batch.applications],
    organizations: [...batch.organizations],
    roles: [...batch.roles],
  };
}
