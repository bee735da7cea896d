/** The command line: parses, asks, prints. Exit codes: 0 done, 1 a problem said kindly, 2 something nobody expected. */
import { Command, CommanderError, Option } from 'commander';
import { addAskCommands } from './ask-commands.ts';
import { addCheckCommand } from './check-command.ts';
import type { CliHost } from './cli-host.ts';
import { numberFrom } from './command-kit.ts';
import { addDueCommand } from './due-command.ts';
import { addImportCommands } from './import-commands.ts';
import { addKeepingCommands } from './keeping-commands.ts';
import { addLearningCommands } from './learning-commands.ts';
import { addListCommands } from './list-commands.ts';
import { addLogCommands } from './log-commands.ts';
import { addRefitCommand } from './refit-command.ts';
import { addRuleCommands } from './rule-commands.ts';
import { CliProblem, refuse, sayCliProblem } from './say-problem.ts';
import { addStoryCommand } from './story-command.ts';
import { addTalkCommands } from './talk-commands.ts';

export async function runCli(
  host: CliHost,
  args: readonly string[],
  unexpected: (cause: unknown) => void,
): Promise<number> {
  try {
    await programFor(host).parseAsync([...args], { from: 'user' });
    return 0;
  } catch (cause) {
    // Help and version were asked for and said.
    if (cause instanceof CommanderError && cause.exitCode === 0) return 0;
    const problem = cause instanceof CliProblem ? cause.problem : problemOf(cause, unexpected);
    sayCliProblem(host, problem, args.includes('--json'));
    return problem.kind === 'unexpected' ? 2 : 1;
  }
}

/** Words the parser did not understand, or what nobody expected, as a problem like any other. */
function problemOf(cause: unknown, unexpected: (cause: unknown) => void) {
  if (cause instanceof CommanderError) {
    const said = cause.message.replace(/^error: /, '').trim();
    const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}${/[.?!)]$/.test(said) ? '' : '.'}`;
    return { kind: 'badInput', status: 422, sentence, next: 'Run it with --help to see how it is written.' };
  }
  unexpected(cause);
  return {
    kind: 'unexpected',
    status: 500,
    sentence: 'Something went wrong that should not have.',
    next: 'Nothing was half-saved. Try again; problems.log in your data folder knows more.',
  };
}

function programFor(host: CliHost): Command {
  const program = new Command('whoelse')
    .description(
      'Runs a job search through short, sincere conversations: who you know, whom to ask, what you learned, and who else.',
    )
    .version(host.version)
    .addHelpText('after', help);
  program
    .command('start [word...]', { isDefault: true })
    .usage('[options]')
    .description('open Who Else in the browser (also what `npm start` does)')
    .option('-p, --port <n>', 'the port to use; the next free one when it is busy', numberFrom(0, 65_535), 4173)
    .option('--no-open', 'only print the address')
    .addOption(new Option('--json', 'problems as JSON').hideHelp())
    .addHelpText('after', '\nExamples:\n  whoelse start --no-open --port 8080')
    .action(async (words: string[], o: { port: number; open: boolean }) => {
      const [word] = words;
      if (word !== undefined)
        refuse('noSuchCommand', `There is no command called ${word}.`, 'Run `whoelse --help` to see all of them.');
      const started = await host.startApp(o);
      if (!started.ok) throw new CliProblem(started.problem);
    });
  addImportCommands(program, host);
  addListCommands(program, host);
  addLearningCommands(program, host);
  addLogCommands(program, host);
  addKeepingCommands(program, host);
  addRuleCommands(program, host);
  addCheckCommand(program, host);
  addTalkCommands(program, host);
  addStoryCommand(program, host);
  addDueCommand(program, host);
  addRefitCommand(program, host);
  addAskCommands(program, host);
  // Commands made by the functions above do not inherit these by themselves. Errors are said in one place, above.
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({
      writeOut: (text) => host.out(text),
      writeErr: (text) => host.say(text),
      outputError: () => {},
      getOutHelpWidth: () => host.columns,
    });
  return program;
}

const help = `
Examples:
  whoelse                                   open it in the browser
  whoelse import Complete_LinkedInDataExport_11-24-2024.zip --dry-run
  whoelse next                              whom to talk to next, and why
  whoelse people --search raman
  whoelse log "Priya Raman" --learned "They plan routes a year ahead" --who-else "Tom Okafor, planner at Metro Rail, may use name"
  whoelse export my-search.json             everything, in one file

Your data lives in the data folder of this machine; WHOELSE_HOME names another one.`;
