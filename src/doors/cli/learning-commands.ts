/** What was learned, and what it says of the kinds of work: learned, role, questions. */
import type { Command } from 'commander';
import type { OutputOf } from '#contract/contract.ts';
import type { CliHost } from './cli-host.ts';
import { examples, opened, print, table } from './command-kit.ts';
import { findRoleId } from './find-one.ts';
import { answered } from './say-problem.ts';

interface Json {
  readonly json?: boolean;
}

export function addLearningCommands(program: Command, host: CliHost): void {
  examples(
    program
      .command('learned [words...]')
      .description('what you learned, found by words or a question, newest first')
      .option('--json', 'one JSON object')
      .action(async (words: string[], { json }: Json) => {
        const found = answered(await (await opened(host))('listInsights', { search: words.join(' ') }));
        print(host, json, found, () =>
          found.insights.length === 0 ? 'Nothing of that kind yet.' : found.insights.map(sayInsight).join('\n'),
        );
      }),
    'whoelse learned who told me about overtime',
  );
  examples(
    program
      .command('role [name...]')
      .description('the kinds of work you consider, or where one of them stands')
      .option('--json', 'one JSON object')
      .action(async (name: string[], { json }: Json) => {
        const ask = await opened(host);
        if (name.length > 0) {
          const page = answered(await ask('getRole', { roleId: await findRoleId(ask, name.join(' ')) }));
          print(host, json, page, () => sayRole(page));
          return;
        }
        const list = answered(await ask('listRoles', {}));
        print(host, json, list, () =>
          list.roles.length === 0
            ? 'No kinds of work yet. Write the first down in the app, under Kinds of work.'
            : table(
                host,
                list.roles.map((role) => [role.name, role.confidence.words]),
              ),
        );
      }),
    'whoelse role',
    'whoelse role "Service planner"',
  );
  examples(
    program
      .command('questions')
      .description('your own open questions; or --add one')
      .option('--add <question>', 'write one down')
      .option('--json', 'one JSON object')
      .action(async ({ add, json }: Json & { add?: string }) => {
        const ask = await opened(host);
        if (add !== undefined) {
          const question = answered(await ask('addQuestion', { text: add }));
          print(host, json, question, () => 'Kept. It comes up when you prepare.');
          return;
        }
        const list = answered(await ask('listQuestions', { open: true }));
        print(host, json, list, () =>
          list.questions.length === 0
            ? 'No questions of your own yet.'
            : list.questions
                .map((one) => [one.text, one.organizationName ?? one.roleName].filter(Boolean).join('  '))
                .join('\n'),
        );
      }),
    'whoelse questions --add "Who decides on routes?"',
  );
}

type Insight = OutputOf<'listInsights'>['insights'][number];

function sayInsight({ on, text, isQuote, personName, organizationName }: Insight): string {
  const from = [personName, organizationName].filter((part) => part !== null).join(', ');
  return `${on}  ${isQuote ? `"${text}"` : text}${from === '' ? '' : `  (${from})`}`;
}

function sayRole(page: OutputOf<'getRole'>): string {
  const kinds = { must: 'must be true', 'rules-out': 'would rule it out' };
  return [
    `${page.role.name}. ${page.sentence}`,
    ...page.conditions.flatMap(({ kind, text, confidence, evidence }) => [
      '',
      `${text} (${kinds[kind]})`,
      `   ${confidence.words}`,
      ...evidence.map((one) => `   ${one.stance}: ${sayInsight(one.insight)}`),
    ]),
    ...(page.suggestedQuestions.length + page.questions.length > 0
      ? [
          '',
          'Still open:',
          ...page.questions.map(({ text }) => text),
          ...page.suggestedQuestions.map((q) => q.question),
        ]
      : []),
    ...(page.people.length > 0 ? ['', `Who could tell you: ${page.people.map(({ name }) => name).join(', ')}`] : []),
  ].join('\n');
}
