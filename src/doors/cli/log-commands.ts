/** Recording: log a conversation, a message sent, a reply. */
import { type Command, Option } from 'commander';
import { addDays } from '#domain/day.ts';
import { themeGuess } from '#domain/learning/insight-themes.ts';
import { readWhoElseLine } from '#domain/referrals/read-who-else-line.ts';
import type { CliHost } from './cli-host.ts';
import { collect, examples, opened, print, textOr } from './command-kit.ts';
import { findPersonId } from './find-one.ts';
import { sayReply } from './reply-command.ts';
import { answered, refuse } from './say-problem.ts';

interface LogOptions {
  readonly on?: string;
  readonly learned: readonly string[];
  readonly promised: readonly string[];
  readonly whoElse: readonly string[];
  readonly surprised: string;
  readonly next: string;
  readonly json?: boolean;
}

const channels = ['linkedin-note', 'linkedin-message', 'email', 'phone', 'other'] as const;
const kinds = ['first', 'follow-up', 'thank-you', 'report-back', 'check-in', 'introduction-request', 'answer'] as const;
const meanings = ['yes', 'later', 'declined', 'suggests-someone', 'question', 'out-of-office', 'other'] as const;

export function addLogCommands(program: Command, host: CliHost): void {
  examples(
    program
      .command('log <who...>')
      .description('record a conversation you had')
      .option('--on <day>', 'the day, YYYY-MM-DD; today when left out')
      .option('--learned <text>', 'something you learned (may be given several times)', collect, [])
      .option(
        '--promised <text>',
        'something you promised, with a day after a colon at the end: "Send the article: 2026-12-01"',
        collect,
        [],
      )
      .option(
        '--who-else <line>',
        'someone they suggested: "Tom Okafor, planner at Metro Rail, may use name"',
        collect,
        [],
      )
      .option('--surprised <text>', 'what surprised you', '')
      .option('--next <text>', 'what you will do next', '')
      .option('--json', 'one JSON object')
      .action((who: string[], options: LogOptions) => logConversation(host, who.join(' '), options)),
    'whoelse log "Priya Raman" --learned "They plan routes a year ahead" --promised "Send the article: 2026-12-01"',
    'whoelse log "Priya Raman" --on 2026-11-20 --who-else "Tom Okafor, planner at Metro Rail, may use name"',
  );
  examples(
    program
      .command('sent <who...>')
      .description('record a message you sent')
      .addOption(new Option('--channel <channel>', 'how').choices([...channels]).default('linkedin-message'))
      .addOption(new Option('--kind <kind>', 'what for').choices([...kinds]).default('first'))
      .option('--text <text>', 'what you wrote; - reads it from standard input', '')
      .option('--json', 'one JSON object')
      .action(
        async (
          who: string[],
          o: { channel: (typeof channels)[number]; kind: (typeof kinds)[number]; text: string; json?: boolean },
        ) => {
          const ask = await opened(host);
          const personId = await findPersonId(ask, who.join(' '));
          const done = answered(
            await ask('recordSent', { personId, channel: o.channel, kind: o.kind, body: await textOr(host, o.text) }),
          );
          print(
            host,
            o.json,
            done,
            () => `Recorded. ${done.followUp.on ? `Follow up on ${done.followUp.on}: ` : ''}${done.followUp.because}`,
          );
        },
      ),
    'whoelse sent "Priya Raman" --channel email --text - < letter.txt',
    'whoelse sent "Priya Raman" --kind follow-up',
  );
  examples(
    program
      .command('reply <who-or-file...>')
      .description(
        'record what they answered; or read a reply (.eml, .txt, a mailbox .mbox, - for standard input): its text without quoted history, and what it means',
      )
      .addOption(new Option('--meaning <meaning>', 'what it meant; without it a file is read').choices([...meanings]))
      .option('--text <text>', 'what they wrote; - reads it from standard input', '')
      .option('--back-on <day>', 'for later and out of office: when to come back to it')
      .option('--json', 'one JSON object')
      .action(
        async (
          who: string[],
          o: { meaning?: (typeof meanings)[number]; text: string; backOn?: string; json?: boolean },
        ) => {
          if (o.meaning === undefined) return sayReply(host, who, o.json);
          const ask = await opened(host);
          const personId = await findPersonId(ask, who.join(' '));
          const done = answered(
            await ask('recordReply', {
              personId,
              meaning: o.meaning,
              text: await textOr(host, o.text),
              backOn: o.backOn ?? null,
            }),
          );
          print(host, o.json, done, () => `Recorded. ${done.next}`);
        },
      ),
    'whoelse reply "Priya Raman" --meaning yes --text "Gladly, how about Tuesday?"',
    'whoelse reply "Tom Okafor" --meaning later --back-on 2026-12-08',
    'whoelse reply answer.eml --json',
  );
}

async function logConversation(host: CliHost, who: string, options: LogOptions): Promise<void> {
  const ask = await opened(host);
  const personId = await findPersonId(ask, who);
  const today = host.today();
  const whoElse = options.whoElse.map((line) => {
    const read = readWhoElseLine(line);
    return (
      read ??
      refuse(
        'lineNotUnderstood',
        `No name could be found in "${line}".`,
        'Begin with the name: "Tom Okafor, planner at Metro Rail, may use name".',
      )
    );
  });
  const logged = answered(
    await ask('logConversation', {
      personId,
      heldOn: options.on ?? today,
      learned: options.learned.map((text) => ({ text, theme: themeGuess(text) })),
      promised: options.promised.map((text) => readPromise(text, addDays(today, 7))),
      whoElse,
      askedWhoElse: whoElse.length > 0 ? true : null,
      surprised: options.surprised,
      next: options.next,
    }),
  );
  print(host, options.json, logged, () =>
    [
      `Conversation ${logged.number} is written down.`,
      ...logged.referrals.map(
        (r) => `${r.from.name} suggested ${r.to.name}${r.already ? ', whom you have already' : ''}.`,
      ),
      ...logged.nextActs.map((act) => `Next: ${act.title}${act.dueOn ? ` (${act.dueOn})` : ''}. ${act.because}`),
    ].join('\n'),
  );
}

/** "Send the article: 2026-12-01"; without a day, in a week. */
function readPromise(text: string, otherwise: string): { text: string; dueOn: string } {
  const dated = /^(.*\S)\s*:\s*(\d{4}-\d{2}-\d{2})$/.exec(text);
  return dated ? { text: dated[1] ?? text, dueOn: dated[2] ?? otherwise } : { text, dueOn: otherwise };
}
