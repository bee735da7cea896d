/** `whoelse refit`: a practice's own figures from the whole exports of clients who agreed; of each file only counts are looked at. */
import type { Command } from 'commander';
import type { InputOf } from '#contract/contract.ts';
import type { CliHost } from './cli-host.ts';
import { examples, opened, print } from './command-kit.ts';
import { readDocument } from './read-document.ts';
import { answered, CliProblem, refuse } from './say-problem.ts';

type Counts = InputOf<'refitPriors'>['clients'][number];

export function addRefitCommand(program: Command, host: CliHost): void {
  examples(
    program
      .command('refit <file...>')
      .description(
        'a practice’s own figures for the forecast, from the whole exports of ten or more clients who agreed; only counts are read',
      )
      .option('--save', 'use them from now on (priors.json in the data folder)')
      .option('--json', 'one JSON object')
      .action(async (paths: readonly string[], { save, json }: { save?: boolean; json?: boolean }) => {
        const ask = await opened(host);
        const clients: Counts[] = [];
        const seen = new Map<string, string>();
        for (const path of paths) {
          const read = await host.readFiles([path]);
          if (!read.ok) throw new CliProblem(read.problem);
          for (const { name, bytes } of read.value) {
            const counted = await ask('countClient', { document: readDocument(name, bytes) });
            if (!counted.ok) throw new CliProblem(ofFile(name, counted.problem));
            const { counts, mark } = counted.value;
            const twin = mark === '' ? undefined : seen.get(mark);
            if (twin !== undefined)
              refuse('sameClientTwice', `${name} and ${twin} are of one client.`, 'Name one export of each client.');
            seen.set(mark, name);
            clients.push(counts);
          }
        }
        const refitted = answered(await ask('refitPriors', { clients, save: save === true }));
        print(host, json, refitted, () =>
          [
            `${refitted.clients} clients; means, and where 9 of 10 lie:`,
            ...refitted.stages.map(({ sentence }) => `  ${sentence}`),
            refitted.saved
              ? 'Kept as priors.json in your data folder, and used from now on. Take the file away to go back to the usual figures.'
              : 'Nothing was kept; --save uses them from now on.',
          ].join('\n'),
        );
      }),
    'whoelse refit clients/*.json',
    'whoelse refit clients --save',
  );
}

/** The same problem, saying of which file. */
function ofFile<P extends { readonly sentence: string }>(name: string, problem: P): P {
  return { ...problem, sentence: `${name}: ${problem.sentence.charAt(0).toLowerCase()}${problem.sentence.slice(1)}` };
}
