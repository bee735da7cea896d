/** The command line: parses, asks, prints. Exit codes: 0 done, 1 a problem said kindly, 2 something nobody expected. */
import { Command, CommanderError } from 'commander';
import { addAskCommands } from './ask-commands.ts';
import type { CliHost } from './cli-host.ts';
import { addImportCommands } from './import-commands.ts';
import { addKeepingCommands } from './keeping-commands.ts';
import { addListCommands } from './list-commands.ts';
import { addLogCommands } from './log-commands.ts';
import { addRuleCommands } from './rule-commands.ts';
import { CliProblem, sayCliProblem } from './say-problem.ts';

export async function runCli(
  host: CliHost,
  args: readonly string[],
  unexpected: (cause: unknown) => void,
): Promise<number> {
  const program = programFor(host);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (cause) {
    if (cause instanceof CliProblem) {
      sayCliProblem(host, cause.problem, args.includes('--json'));
      return 1;
    }
    // Help, version and wrong words are said by commander itself.
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 1;
    unexpected(cause);
    host.say(
      'Something went wrong that should not have. Nothing was half-saved; the log in your data folder knows more.\n',
    );
    return 2;
  }
}

function programFor(host: CliHost): Command {
  const program = new Command('whoelse')
    .description(
      'Runs a job search through short, sincere conversations: who you know, whom to ask, what you learned, and who else.',
    )
    .version(host.version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => host.out(text), writeErr: (text) => host.say(text) })
    .showHelpAfterError('Run with --help to see how.')
    .addHelpText('after', examples);
  program
    .command('start', { isDefault: true })
    .description('open Who Else in the browser (also what `npm start` does)')
    .option('-p, --port <n>', 'the port to use; the next free one when it is busy', wholeNumber, 4173)
    .option('--no-open', 'only print the address')
    .action(async (o: { port: number; open: boolean }) => {
      const started = await host.startApp(o);
      if (!started.ok) throw new CliProblem(started.problem);
    });
  addImportCommands(program, host);
  addListCommands(program, host);
  addLogCommands(program, host);
  addKeepingCommands(program, host);
  addRuleCommands(program, host);
  addAskCommands(program, host);
  // Commands made by the functions above do not inherit these by themselves.
  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeOut: (text) => host.out(text), writeErr: (text) => host.say(text) });
  return program;
}

function wholeNumber(text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 0 || n > 65_535) {
    throw new CliProblem({
      kind: 'badInput',
      status: 422,
      sentence: `"${text}" is not a port.`,
      next: 'Use a number from 0 to 65535.',
    });
  }
  return n;
}

const examples = `
Examples:
  whoelse                                   open it in the browser
  whoelse import Complete_LinkedInDataExport_11-24-2024.zip --dry-run
  whoelse next                              whom to talk to next, and why
  whoelse people --search raman
  whoelse log "Priya Raman" --learned "They plan routes a year ahead" --who-else "Tom Okafor, planner at Metro Rail, may use name"
  whoelse export my-search.json             everything, in one file

Your data lives in the data folder of this machine; WHOELSE_HOME names another one.`;
