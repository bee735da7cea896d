/** Bringing people in and taking it back: import, undo. */
import type { Command } from 'commander';
import type { OutputOf } from '#contract/contract.ts';
import type { FileReport } from '#domain/people/incoming.ts';
import { readDrop } from '#formats/read-drop.ts';
import type { CliHost } from './cli-host.ts';
import { opened, print } from './command-kit.ts';
import { progressBar } from './progress-bar.ts';
import { CliProblem, valueOf } from './say-problem.ts';

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly phoneBook?: boolean;
  readonly skipUnsure?: boolean;
  readonly applications: boolean;
  readonly json?: boolean;
}

export function addImportCommands(program: Command, host: CliHost): void {
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
    .action((paths: string[], options: ImportOptions) => importFiles(host, paths, options));
  program
    .command('undo <import-id>')
    .description('undo an import: everything is as it was before')
    .option('--json', 'one JSON object')
    .action(async (importId: string, { json }: { json?: boolean }) => {
      const ask = await opened(host);
      const undone = valueOf(await ask('undoImport', { importId }));
      print(host, json, undone, () => {
        const kept = undone.kept.map(({ name, because }) => `${name} stays: ${because}`);
        return [`Undone: ${undone.removed} taken out, ${undone.restored} put back as they were.`, ...kept].join('\n');
      });
    });
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
    const preview = valueOf(await ask('previewImport', { batch: copied(batch) }));
    bar.end();
    print(host, options.json, { files, people: preview.people, messages }, () => sayPreview(files, preview));
    return;
  }
  const done = valueOf(
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

type Preview = OutputOf<'previewImport'>;
type Imported = OutputOf<'importPeople'>;

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

function sayFiles(files: readonly FileReport[]): string[] {
  return files
    .filter(({ kind, problems }) => kind !== 'linkedin-skipped' || problems.length > 0)
    .flatMap(({ name, kind, people, ghosts, problems }) => [
      `${name}: ${kind}${people > 0 ? `, ${people} people` : ''}${ghosts > 0 ? `, ${ghosts} closed or hidden accounts left out` : ''}`,
      ...problems.slice(0, 5).map(({ line, sentence }) => `  ${line > 0 ? `line ${line}: ` : ''}${sentence}`),
      ...(problems.length > 5 ? [`  and ${problems.length - 5} more like these`] : []),
    ]);
}

function sayPreview(files: readonly FileReport[], { people, moved }: Preview): string {
  return [
    ...sayFiles(files),
    '',
    `Would bring ${people.new} new people; ${people.same} are here already, ${people.changed} have changed, ${people.unsure} may be someone you have.`,
    ...(moved > 0 ? [`${moved} moved to another place or title: a good reason to write.`] : []),
    'Nothing was changed. Leave out --dry-run to bring them in.',
  ].join('\n');
}

function sayImported(files: readonly FileReport[], { sentence, moved, importId }: Imported): string {
  return [
    ...sayFiles(files),
    '',
    sentence,
    ...moved
      .slice(0, 10)
      .map(
        (m) =>
          `  ${m.name}: ${m.fromTitle || '?'} at ${m.fromOrganization || '?'} -> ${m.toTitle || '?'} at ${m.toOrganization || '?'}`,
      ),
    `To undo: whoelse undo ${importId}`,
    'Next: whoelse next',
  ].join('\n');
}
