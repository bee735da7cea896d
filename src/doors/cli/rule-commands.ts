/** Commands that apply one rule to standard input and keep nothing: employers, titles, rank. */
import type { Command } from 'commander';
import { relateEmployers } from '#domain/organizations/relate-employers.ts';
import { readTitle } from '#domain/roles/read-title.ts';
import { answerRank, type RankRequest } from '#domain/search/rank-protocol.ts';
import type { CliHost } from './cli-host.ts';
import { refuse } from './say-problem.ts';

export function addRuleCommands(program: Command, host: CliHost): void {
  program
    .command('employers')
    .description(
      'read pairs "a<TAB>b" and say how the two employers relate: same, related, different, no-employer, undisclosed',
    )
    .option('--json', 'one JSON object a line')
    .action(async ({ json }: { json?: boolean }) => {
      for await (const { text, number } of filled(host)) {
        const [a, b, ...more] = text.split('\t');
        if (a === undefined || b === undefined)
          refuse(
            'badInput',
            `Line ${number} has no tab between two employers.`,
            'Write one pair a line: first employer, a tab, second employer.',
          );
        if (more.length > 0 && more[0] !== '' && more.length > 1)
          refuse('badInput', `Line ${number} has more than two employers.`, 'Write one pair a line.');
        const relation = relateEmployers(a, b);
        host.out(json ? `${JSON.stringify({ a, b, relation })}\n` : `${relation}\t${a}\t${b}\n`);
      }
    });
  program
    .command('titles')
    .description('read a job title a line and say its seniority and function')
    .option('--json', 'one JSON object a line')
    .action(async ({ json }: { json?: boolean }) => {
      for await (const { text } of filled(host)) {
        const read = readTitle(text);
        host.out(
          json
            ? `${JSON.stringify({ title: text, seniority: read.seniority, function: read.function })}\n`
            : `${read.seniority}\t${read.function}\t${text}\n`,
        );
      }
    });
  program
    .command('rank')
    .description('answer ranking requests as JSON lines on standard input (for measuring suggestions)')
    .action(async () => {
      for await (const { text, number } of filled(host)) {
        let request: unknown;
        try {
          request = JSON.parse(text);
        } catch (cause) {
          if (!(cause instanceof SyntaxError)) throw cause;
          refuse('badInput', `Line ${number} is not JSON.`, 'Write one request a line.');
        }
        if (typeof request !== 'object' || request === null)
          refuse('badInput', `Line ${number} is not a request.`, 'Write one JSON object a line.');
        // The protocol tolerates missing and unknown fields itself.
        host.out(`${JSON.stringify(answerRank(request as RankRequest))}\n`);
      }
    });
}

/** Lines that are not blank, with their numbers. */
async function* filled(host: CliHost): AsyncGenerator<{ text: string; number: number }> {
  let number = 0;
  for await (const line of host.lines()) {
    number += 1;
    const text = line.replace(/^\uFEFF/, '');
    if (text.trim() !== '') yield { text, number };
  }
}
