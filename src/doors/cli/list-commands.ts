/** Looking: today, next, people, person, org, chain. */
import type { Command } from 'commander';
import type { OutputOf } from '#contract/contract.ts';
import type { CliHost } from './cli-host.ts';
import { opened, print, table } from './command-kit.ts';
import { findOrganizationId, findPersonId } from './find-one.ts';
import { valueOf } from './say-problem.ts';

interface Json {
  readonly json?: boolean;
}

export function addListCommands(program: Command, host: CliHost): void {
  program
    .command('today')
    .description("today's acts, at most seven, each with its reason")
    .option('--json', 'one JSON object')
    .action(async ({ json }: Json) => {
      const today = valueOf(await (await opened(host))('getToday', {}));
      print(host, json, today, () => sayToday(today));
    });
  program
    .command('next')
    .description('whom to talk to next, and why')
    .option('-n, --limit <n>', 'how many', Number, 10)
    .option('--json', 'one JSON object')
    .action(async ({ limit, json }: Json & { limit: number }) => {
      const next = valueOf(await (await opened(host))('suggestNext', { limit }));
      print(host, json, next, () =>
        next.suggestions.length === 0
          ? 'Nobody to suggest yet. Bring your people in (whoelse import) and name places you would love to work (whoelse org --add).'
          : next.suggestions.map((s, at) => `${at + 1}. ${s.name}${described(s)}\n   ${s.because}`).join('\n'),
      );
    });
  program
    .command('people')
    .description('people, searched by name, organization, title and notes')
    .option('-s, --search <text>', 'accents and one typo are forgiven', '')
    .option('-n, --limit <n>', 'how many at most', Number, 50)
    .option('--offset <n>', 'how many to pass over', Number, 0)
    .option('--at-targets', 'only people at organizations on your list')
    .option('--json', 'one JSON object')
    .action(
      async ({ json, ...input }: Json & { search: string; limit: number; offset: number; atTargets?: boolean }) => {
        const people = valueOf(await (await opened(host))('listPeople', input));
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
    );
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
          : valueOf(await ask('addPersonByLine', { line: add })).personId;
      const page = valueOf(await ask('getPerson', { personId: id }));
      print(host, json, page, () => sayPerson(page));
    });
  program
    .command('org [name...]')
    .description('the organizations on your list, or one of them; or --add "Name, Name"')
    .option('--add <names>', 'add one or several, with commas')
    .option('--love <n>', '3 would love it, 2 very much, 1 could be good, 0 not really', Number)
    .option('--json', 'one JSON object')
    .action(async (name: string[], { add, love, json }: Json & { add?: string; love?: number }) => {
      const ask = await opened(host);
      if (add !== undefined) {
        const added = valueOf(await ask('addOrganizations', { text: add, love: love ?? null }));
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
        if (love !== undefined) valueOf(await ask('changeOrganization', { organizationId, love }));
        const page = valueOf(await ask('getOrganization', { organizationId }));
        print(host, json, page, () => sayOrganization(host, page));
        return;
      }
      const list = valueOf(await ask('listOrganizations', {}));
      print(host, json, list, () =>
        list.organizations.length === 0
          ? 'No organizations yet. Add some: whoelse org --add "Harbor Transit, City Water Trust"'
          : `${table(
              host,
              list.organizations.map((o) => [
                String(o.place),
                o.name,
                o.known === 1 ? '1 person' : `${o.known} people`,
                o.because,
              ]),
            )}\nYou know ${list.knownPeople} people at ${list.knownOrganizations} of them.`,
      );
    });
  program
    .command('chain [who...]')
    .description('who led to whom; or what led to and from one person')
    .option('--json', 'one JSON object')
    .action(async (who: string[], { json }: Json) => {
      const ask = await opened(host);
      const chain = valueOf(
        await ask('getChain', who.length > 0 ? { personId: await findPersonId(ask, who.join(' ')) } : {}),
      );
      print(host, json, chain, () => sayChain(chain));
    });
}

const standings = {
  'not-yet': 'not yet written to',
  drafted: 'drafted',
  waiting: 'waiting for an answer',
  replied: 'answered',
  agreed: 'conversation agreed',
  talked: 'talked',
  declined: 'said no',
  closed: 'at rest',
} as const;

function described({ title, organization }: { title: string; organization: string }): string {
  const words = [title, organization].filter((word) => word !== '').join(' at ');
  return words === '' ? '' : `, ${words}`;
}

function sayToday({ acts, kindWord, week, conversations }: OutputOf<'getToday'>): string {
  const head =
    conversations === 0
      ? []
      : [`${conversations === 1 ? 'One conversation' : `${conversations} conversations`} so far.`];
  const body =
    acts.length === 0
      ? [kindWord]
      : acts.map((act, at) => `${at + 1}. ${act.title}${act.dueOn ? ` (${act.dueOn})` : ''}\n   ${act.because}`);
  return [...head, ...body, '', week.sentence].join('\n');
}

function sayPerson({ person, tie, shares, nextAct, timeline, standing }: OutputOf<'getPerson'>): string {
  return [
    `${person.name}${described(person)}`,
    ...[person.emails.join(', '), person.phone, person.profileUrl].filter((line) => line !== ''),
    `Where you are: ${standings[standing]}`,
    ...(tie.sentence === '' ? [] : [tie.sentence]),
    ...shares,
    ...(nextAct ? ['', `Next: ${nextAct.title}. ${nextAct.because}`] : []),
    ...(timeline.length > 0
      ? [
          '',
          ...timeline
            .slice(0, 15)
            .map(
              (item) =>
                `${item.on ?? '          '}  ${item.title}${item.text === '' ? '' : `: ${item.text.slice(0, 120)}`}`,
            ),
        ]
      : []),
    ...(person.notes === '' ? [] : ['', person.notes]),
  ].join('\n');
}

function sayOrganization(
  host: CliHost,
  { organization, row, known, maybe, insights, linkedInUrl }: OutputOf<'getOrganization'>,
): string {
  return [
    `${organization.name}, number ${row.place} on your list. ${row.because}`,
    ...(organization.why === '' ? [] : [`Why: ${organization.why}`]),
    '',
    known.length === 0
      ? 'You know nobody there yet.'
      : `You know ${known.length === 1 ? 'one person' : `${known.length} people`} there:`,
    ...(known.length === 0
      ? []
      : [
          table(
            host,
            known.map((p) => [p.name, p.title, p.tie.sentence]),
          ),
        ]),
    ...(maybe.length === 0
      ? []
      : [
          '',
          'Perhaps also (look before you count on it):',
          table(
            host,
            maybe.slice(0, 10).map((p) => [p.name, p.organization, p.tierBecause]),
          ),
        ]),
    ...(insights.length === 0 ? [] : ['', 'Heard so far:', ...insights.slice(0, 10).map((i) => `${i.on}  ${i.text}`)]),
    '',
    `People there you may reach through someone: ${linkedInUrl}`,
  ].join('\n');
}

function sayChain({ nodes, sentence }: OutputOf<'getChain'>): string {
  const children = new Map<string | null, typeof nodes>();
  for (const node of nodes) children.set(node.parentId, [...(children.get(node.parentId) ?? []), node]);
  const ids = new Set(nodes.map((node) => node.id));
  const lines: string[] = [];
  const walk = (node: (typeof nodes)[number], depth: number) => {
    lines.push(
      `${'   '.repeat(depth)}${depth > 0 ? '-> ' : ''}${node.name}${described(node)}${node.conversations > 0 ? ` (talked ${node.lastTalkOn ?? ''})` : ''}`,
    );
    for (const child of children.get(node.id) ?? []) walk(child, depth + 1);
  };
  for (const node of nodes) if (node.parentId === null || !ids.has(node.parentId)) walk(node, 0);
  return [sentence, ...lines].join('\n');
}
