/** Looking: today, next, people, person, org, chain. */
import type { Command } from 'commander';
import type { CliHost } from './cli-host.ts';
import { examples, numberFrom, opened, print, table } from './command-kit.ts';
import { findOrganizationId, findPersonId } from './find-one.ts';
import { described, sayChain, sayOrganization, sayOrganizations, sayPerson, sayToday, standings } from './say-lists.ts';
import { answered } from './say-problem.ts';

interface Json {
  readonly json?: boolean;
}

export function addListCommands(program: Command, host: CliHost): void {
  examples(
    program
      .command('today')
      .description("today's acts, at most seven, each with its reason")
      .option('--json', 'one JSON object')
      .action(async ({ json }: Json) => {
        const today = answered(await (await opened(host))('getToday', {}));
        print(host, json, today, () => sayToday(today));
      }),
    'whoelse today',
  );
  examples(
    program
      .command('next')
      .description('whom to talk to next, and why')
      .option('-n, --limit <n>', 'how many', numberFrom(1, 200), 10)
      .option('--json', 'one JSON object')
      .action(async ({ limit, json }: Json & { limit: number }) => {
        const next = answered(await (await opened(host))('suggestNext', { limit }));
        print(host, json, next, () =>
          next.isOver
            ? 'Your search is over, so nobody new is suggested. Whoever helped you may like to hear how it ended.'
            : next.suggestions.length === 0
              ? 'Nobody to suggest yet. Bring your people in (whoelse import) and name places you would love to work (whoelse org --add).'
              : next.suggestions.map((s, at) => `${at + 1}. ${s.name}${described(s)}\n   ${s.because}`).join('\n'),
        );
      }),
    'whoelse next --limit 3',
  );
  examples(
    program
      .command('people')
      .description('people, searched by name, organization, title and notes')
      .option('-s, --search <text>', 'accents and one typo are forgiven', '')
      .option('-n, --limit <n>', 'how many at most', numberFrom(1, 500), 50)
      .option('--offset <n>', 'how many to pass over', numberFrom(0, 1_000_000), 0)
      .option('--at-targets', 'only people at organizations on your list')
      .option('--json', 'one JSON object')
      .action(
        async ({ json, ...input }: Json & { search: string; limit: number; offset: number; atTargets?: boolean }) => {
          const people = answered(await (await opened(host))('listPeople', input));
          print(host, json, people, () =>
            people.total === 0
              ? 'Nobody found.'
              : `${table(
                  host,
                  people.items.map((p) => [
                    p.name,
                    standings[p.standing],
                    [p.title, p.organization].filter(Boolean).join(' at '),
                  ]),
                )}\n${people.items.length} of ${people.total}`,
          );
        },
      ),
    'whoelse people --search raman',
    'whoelse people --at-targets --limit 20 --json',
  );
  examples(
    program
      .command('person [who...]')
      .description('one person\'s page, by name or id; or --add "Name, title, organization, via Tom"')
      .option('--add <line>', 'add a person from one line')
      .option('--json', 'one JSON object')
      .action(async (who: string[], { add, json }: Json & { add?: string }) => {
        const ask = await opened(host);
        const id =
          add === undefined
            ? await findPersonId(ask, who.join(' '))
            : answered(await ask('addPersonByLine', { line: add })).personId;
        const page = answered(await ask('getPerson', { personId: id }));
        print(host, json, page, () => sayPerson(page));
      }),
    'whoelse person "Priya Raman"',
    'whoelse person --add "Priya Raman, ops director, Harbor Transit, via Tom"',
  );
  examples(
    program
      .command('org [name...]')
      .description('the organizations on your list, or one of them; or --add "Name, Name"')
      .option('--add <names>', 'add one or several, with commas')
      .option('--love <n>', '3 would love it, 2 very much, 1 could be good, 0 not really', numberFrom(0, 3))
      .option('--json', 'one JSON object')
      .action(async (name: string[], { add, love, json }: Json & { add?: string; love?: number }) => {
        const ask = await opened(host);
        if (add !== undefined) {
          const added = answered(await ask('addOrganizations', { text: add, love: love ?? null }));
          print(host, json, added, () =>
            [
              ...added.added.map((o) => `Added ${o.name}.`),
              ...added.already.map((o) => `${o.name} is already on your list.`),
            ].join('\n'),
          );
          return;
        }
        if (name.length > 0) {
          const organizationId = await findOrganizationId(ask, name.join(' '));
          if (love !== undefined) answered(await ask('changeOrganization', { organizationId, love }));
          const page = answered(await ask('getOrganization', { organizationId }));
          print(host, json, page, () => sayOrganization(host, page));
          return;
        }
        const list = answered(await ask('listOrganizations', {}));
        print(host, json, list, () => sayOrganizations(host, list));
      }),
    'whoelse org',
    'whoelse org --add "Harbor Transit, City Water Trust" --love 3',
    'whoelse org "Harbor Transit"',
  );
  examples(
    program
      .command('chain [who...]')
      .description('who led to whom; or what led to and from one person')
      .option('--json', 'one JSON object')
      .action(async (who: string[], { json }: Json) => {
        const ask = await opened(host);
        const chain = answered(
          await ask('getChain', who.length > 0 ? { personId: await findPersonId(ask, who.join(' ')) } : {}),
        );
        print(host, json, chain, () => sayChain(chain));
      }),
    'whoelse chain',
    'whoelse chain "Tom Okafor" --json',
  );
}
