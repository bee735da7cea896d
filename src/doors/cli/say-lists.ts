/** Today, a person, an organization and the chain in words, for the screen. */
import type { OutputOf } from '#contract/contract.ts';
import type { CliHost } from './cli-host.ts';
import { people, table } from './command-kit.ts';

export const standings = {
  'not-yet': 'not yet written to',
  drafted: 'drafted',
  waiting: 'waiting for an answer',
  replied: 'answered',
  agreed: 'conversation agreed',
  talked: 'talked',
  declined: 'said no',
  closed: 'at rest',
} as const;

export function described({ title, organization }: { title: string; organization: string }): string {
  const words = [title, organization].filter((word) => word !== '').join(' at ');
  return words === '' ? '' : `, ${words}`;
}

export function sayToday({ acts, kindWord, week, conversations, pause, landedOn }: OutputOf<'getToday'>): string {
  const where = [
    ...(landedOn === null ? [] : [`Your search is over since ${landedOn}; nobody new is suggested.`]),
    ...(pause?.isNow && acts.length > 0
      ? [`You are away until ${pause.untilOn}; only what others wait for stands here.`]
      : []),
  ];
  const head =
    conversations === 0
      ? where
      : [...where, `${conversations === 1 ? 'One conversation' : `${conversations} conversations`} so far.`];
  const body =
    acts.length === 0
      ? [kindWord]
      : acts.map((act, at) => `${at + 1}. ${act.title}${act.dueOn ? ` (${act.dueOn})` : ''}\n   ${act.because}`);
  return [...head, ...body, '', week.sentence].join('\n');
}

export function sayPerson({ person, tie, shares, nextAct, timeline, standing }: OutputOf<'getPerson'>): string {
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

export function sayOrganizations(host: CliHost, list: OutputOf<'listOrganizations'>): string {
  const { organizations, knownPeople, knownOrganizations } = list;
  if (organizations.length === 0)
    return 'No organizations yet. Add some: whoelse org --add "Harbor Transit, City Water Trust"';
  const rows = organizations.map((o) => [String(o.place), o.name, people(o.known), o.because]);
  return `${table(host, rows)}\nYou know ${people(knownPeople)} at ${knownOrganizations === 1 ? 'one' : knownOrganizations} of them.`;
}

export function sayOrganization(
  host: CliHost,
  { organization, row, known, maybe, insights, linkedInUrl }: OutputOf<'getOrganization'>,
): string {
  return [
    `${organization.name}, number ${row.place} on your list. ${row.because}`,
    ...(organization.why === '' ? [] : [`Why: ${organization.why}`]),
    '',
    known.length === 0 ? 'You know nobody there yet.' : `You know ${people(known.length)} there:`,
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

export function sayChain({ nodes, sentence }: OutputOf<'getChain'>): string {
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
