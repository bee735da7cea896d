/** Keeping: export, backup, restore, and bringing a whole export in. */
import type { Command } from 'commander';
import { writeTable } from '#formats/csv/write-table.ts';
import type { CliHost } from './cli-host.ts';
import { examples, opened, print, table } from './command-kit.ts';
import { readDocument } from './read-document.ts';
import { answered, CliProblem, refuse } from './say-problem.ts';

const tables = ['people', 'organizations', 'messages', 'conversations', 'applications'] as const;

export function addKeepingCommands(program: Command, host: CliHost): void {
  examples(
    program
      .command('export [file]')
      .description('everything in one JSON file; or one table for a spreadsheet with --csv')
      .option('--csv <table>', `one of ${tables.join(', ')}`)
      .option('--over', 'replace a file of that name')
      .option('--json', 'print it (also what happens without a file)')
      .action(async (file: string | undefined, { csv, over }: { csv?: string; over?: boolean }) => {
        const ask = await opened(host);
        const text =
          csv === undefined
            ? `${JSON.stringify(answered(await ask('exportEverything', {})))}\n`
            : await csvOf(ask, csv);
        if (file === undefined) {
          host.out(text);
          return;
        }
        const written = await host.writeFile(file, new TextEncoder().encode(text), over === true);
        if (!written.ok) throw new CliProblem(written.problem);
        host.out(`Written to ${file}. It holds everything; keep it where only you can read it.\n`);
      }),
    'whoelse export my-search.json',
    'whoelse export --csv people people.csv',
  );
  examples(
    program
      .command('import-everything <file>')
      .description('bring a whole export in, into an empty search or in place of what is here')
      .option('--replace', 'replace what is here (a backup is made first)')
      .option('--json', 'one JSON object')
      .action(async (path: string, { replace, json }: { replace?: boolean; json?: boolean }) => {
        const given = await host.readFiles([path]);
        if (!given.ok) throw new CliProblem(given.problem);
        const document = readDocument(path, given.value[0]?.bytes ?? new Uint8Array());
        const done = answered(await (await opened(host))('importEverything', { document, replace: replace === true }));
        print(host, json, done, () => `Everything is here: ${done.rows} entries.`);
      }),
    'whoelse import-everything my-search.json --replace',
  );
  examples(
    program
      .command('backup')
      .description('make a backup now; or --list them')
      .option('--list', 'only list them')
      .option('--json', 'one JSON object')
      .action(async ({ list, json }: { list?: boolean; json?: boolean }) => {
        const ask = await opened(host);
        if (list) {
          const kept = answered(await ask('listBackups', {}));
          print(host, json, kept, () =>
            kept.backups.length === 0
              ? 'There is no backup yet.'
              : `${table(
                  host,
                  kept.backups.map((b) => [b.name, b.at, `${b.people ?? '?'} people`]),
                )}\nIn ${kept.folder}`,
          );
          return;
        }
        const made = answered(await ask('makeBackup', {}));
        print(host, json, made, () => `Backup made and checked: ${made.name}`);
      }),
    'whoelse backup',
    'whoelse backup --list',
  );
  examples(
    program
      .command('restore [backup]')
      .description('go back to a backup (the newest good one without a name); the present data is kept aside')
      .option('--json', 'one JSON object')
      .action(async (name: string | undefined, { json }: { json?: boolean }) => {
        const restored = await host.restore(name);
        if (!restored.ok) throw new CliProblem(restored.problem);
        const { restored: back, keptAside } = restored.value;
        print(
          host,
          json,
          restored.value,
          () => `Restored ${back}.${keptAside === null ? '' : ` What was there before is kept in ${keptAside}.`}`,
        );
      }),
    'whoelse restore',
    'whoelse backup --list --json',
  );
}

async function csvOf(ask: Awaited<ReturnType<typeof opened>>, csv: string): Promise<string> {
  const what = tables.find((one) => one === csv);
  if (!what) return refuse('badInput', `There is no table called ${csv}.`, `Choose one of ${tables.join(', ')}.`);
  const { header, rows } = answered(await ask('exportTable', { what }));
  return writeTable([header, ...rows]);
}
