/** Every operation by its own name, and the MCP door: whatever the page can do, a script can. */
import type { Command } from 'commander';
import { isOperation, type OperationName, operationNamed, operationNames } from '#contract/contract.ts';
import type { CliHost } from './cli-host.ts';
import { examples, opened } from './command-kit.ts';
import { CliProblem, refuse } from './say-problem.ts';

export function addAskCommands(program: Command, host: CliHost): void {
  examples(
    program
      .command('ask [operation] [input]')
      .description('ask any operation with its input as JSON; without a name, list them')
      .option('--json', 'answers are JSON in any case; problems too with this')
      .action(async (name: string | undefined, input: string | undefined) => {
        if (name === undefined) {
          host.out(`${operationNames.map((one) => `${one.padEnd(28)} ${operationNamed(one).summary}`).join('\n')}\n`);
          return;
        }
        if (!isOperation(name))
          refuse('noSuchOperation', `There is no operation called ${name}.`, 'Run `whoelse ask` to see all of them.');
        const given = readJson(input ?? '{}');
        refuseUnknown(name, given);
        const ask = await opened(host);
        // Checked inside `ask`, like everything that comes from outside.
        const answer = await ask(name, given as never);
        if (!answer.ok) throw new CliProblem(answer.problem);
        host.out(`${JSON.stringify(answer.value)}\n`);
      }),
    'whoelse ask',
    'whoelse ask listPeople \'{"search":"raman","limit":5}\'',
  );
  examples(
    program
      .command('mcp')
      .description('speak the Model Context Protocol on standard input and output')
      .action(async () => host.startMcp(await opened(host))),
    'whoelse mcp',
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return refuse(
      'badInput',
      'The input is not valid JSON.',
      'Put it in single quotes: whoelse ask listPeople \'{"search":"raman"}\'.',
    );
  }
}

/** A field misspelled would be passed over without a word; here it is named, with those there are. */
function refuseUnknown(name: OperationName, given: unknown): void {
  const { input } = operationNamed(name);
  if (
    typeof given !== 'object' ||
    given === null ||
    Array.isArray(given) ||
    !('shape' in input) ||
    !isFields(input.shape)
  )
    return;
  const known = Object.keys(input.shape);
  const unknown = Object.keys(given).filter((field) => !known.includes(field));
  if (unknown.length > 0)
    refuse(
      'badInput',
      `${name} knows no field called ${unknown.join(', ')}.`,
      known.length === 0 ? 'It takes none.' : `It knows: ${known.join(', ')}.`,
    );
}

function isFields(shape: unknown): shape is Readonly<Record<string, unknown>> {
  return typeof shape === 'object' && shape !== null;
}
