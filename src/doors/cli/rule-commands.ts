/** Commands that apply one rule to standard input and keep nothing: employers, titles, rank. */
import type { Command } from 'commander';
import { relateEmployers } from '#domain/organizations/relate-employers.ts';
import { readTitle } from '#domain/roles/read-title.ts';
import { answerRank, type RankRequest } from '#domain/search/rank-protocol.ts';
import type { CliHost } from './cli-host.ts';
import { examples } from './command-kit.ts';
import { refuse } from './say-problem.ts';

interface Json {
  readonly json?: boolean;
}

export function addRuleCommands(program: Command, host: CliHost): void {
  examples(
    program
      .command('employers')
      .description(
        'read pairs "a<TAB>b" on standard input and say how the two employers relate: same, related, different, no-employer, undisclosed',
      )
      .option('--json', 'one JSON object a line')
      .action(({ json }: Json) => sayEmployers(host, json === true)),
    "printf 'TCS\\tTata Consultancy Services\\n' | whoelse employers --json",
    'whoelse employers < pairs.tsv',
  );
  examples(
    program
      .command('titles')
      .description('read a job title a line on standard input and say its seniority and function')
      .option('--json', 'one JSON object a line')
      .action(({ json }: Json) => sayTitles(host, json === true)),
    "echo 'Head of Service Planning' | whoelse titles --json",
  );
  examples(
    program
      .command('rank')
      .description('answer ranking requests, JSON lines on standard input and output (for measuring suggestions)')
      .option('--json', 'JSON lines, as always')
      .action(() => answerRequests(host)),
    'whoelse rank < requests.jsonl',
  );
}

/** A line for each line that is not blank: one that is no pair gets a problem, and the next is read. */
async function sayEmployers(host: CliHost, json: boolean): Promise<void> {
  for await (const { text, number } of numbered(host)) {
    if (text === '') continue;
    const [a = '', b] = text.split('\t');
    if (b === undefined) {
      const sentence = `Line ${number} has no tab between two employers.`;
      const next = 'Write one pair a line: first employer, a tab, second employer.';
      if (json)
        host.out(`${JSON.stringify({ a, b: null, relation: null, problem: { kind: 'badInput', sentence, next } })}\n`);
      else host.say(`${sentence} ${next}\n`);
      continue;
    }
    const relation = relateEmployers(a, b);
    host.out(json ? `${JSON.stringify({ a, b, relation })}\n` : `${relation}\t${a}\t${b}\n`);
  }
}

/** A line for each line: an empty title is a title that says nothing, so that answers stand beside what was asked. */
async function sayTitles(host: CliHost, json: boolean): Promise<void> {
  for await (const { text } of numbered(host)) {
    const read = readTitle(text);
    host.out(
      json
        ? `${JSON.stringify({ title: text, seniority: read.seniority, function: read.function })}\n`
        : `${read.seniority}\t${read.function}\t${text}\n`,
    );
  }
}

async function answerRequests(host: CliHost): Promise<void> {
  for await (const { text, number } of numbered(host)) {
    if (text.trim() === '') continue;
    // The protocol tolerates missing and unknown fields itself.
    host.out(`${JSON.stringify(answerRank(readRequest(text, number)))}\n`);
  }
}

function readRequest(text: string, number: number): RankRequest {
  const next = 'Write one JSON object a line.';
  try {
    const request: unknown = JSON.parse(text);
    if (typeof request === 'object' && request !== null && !Array.isArray(request)) return request;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return refuse('badInput', `Line ${number} is not JSON.`, next);
  }
  return refuse('badInput', `Line ${number} is not a request.`, next);
}

async function* numbered(host: CliHost): AsyncGenerator<{ text: string; number: number }> {
  let number = 0;
  for await (const text of host.lines()) {
    number += 1;
    yield { text, number };
  }
}
