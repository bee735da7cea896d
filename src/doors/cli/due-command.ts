/** When to follow up on a message, and why; keeps nothing. */
import { type Command, Option } from 'commander';
import { addDays, type Day, isDay } from '#domain/day.ts';
import { type CountedIn, sayDay } from '#domain/outreach/cadence-words.ts';
import { countryNames } from '#domain/outreach/country-names.ts';
import { countryOf } from '#domain/outreach/country-of.ts';
import { followUpDue, patienceOver, type TieClass } from '#domain/outreach/follow-up-due.ts';
import type { CliHost } from './cli-host.ts';
import { examples, numberFrom, opened, print } from './command-kit.ts';
import { answered, refuse } from './say-problem.ts';

/** Said of a day that has gone by. */
const passed = 'That day has passed; if they have not answered, today is a good day for it.';
const longPast = 'That is long past: if they have not answered, let it rest kindly, or write anew when there is news.';

interface DueOptions {
  readonly sent: string;
  readonly country?: string;
  readonly tie: TieClass;
  readonly followUpsSent: number;
  readonly outOfOfficeUntil?: string;
  readonly json?: boolean;
}

export function addDueCommand(program: Command, host: CliHost): void {
  examples(
    program
      .command('due')
      .description('say when one polite follow-up is due for a message sent on a day, and why')
      .requiredOption('--sent <day>', 'the day it was sent, as 2026-12-23')
      .option('--country <country>', 'the country they are in, as US or Germany; yours when left out')
      .addOption(
        new Option('--tie <tie>', 'how you are tied').choices(['cold', 'shared', 'known', 'referred']).default('cold'),
      )
      .option('--follow-ups-sent <n>', 'follow-ups sent already', numberFrom(0, 1000), 0)
      .option('--out-of-office-until <day>', 'the last day they said they are away')
      .option('--json', 'as JSON')
      .action((options: DueOptions) => sayDue(host, options)),
    'whoelse due --sent 2026-12-23 --country US',
    'whoelse due --sent 2026-12-23 --country Germany --tie referred --out-of-office-until 2027-01-08 --json',
  );
}

async function sayDue(host: CliHost, options: DueOptions): Promise<void> {
  const sent = dayFrom(options.sent);
  const outOfOfficeUntil = options.outOfOfficeUntil === undefined ? null : dayFrom(options.outOfOfficeUntil);
  const country = options.country === undefined ? await ownCountry(host) : countryFrom(options.country);
  const last = outOfOfficeUntil !== null && outOfOfficeUntil > sent ? outOfOfficeUntil : sent;
  // A year on: the longest row of holidays fits, and a country without one in a year has none on file.
  const holidays = await host.holidays(country, sent, addDays(last, 366));
  const countedIn: CountedIn = {
    country,
    whose: options.country === undefined ? 'hers' : 'given',
    hasHolidays: holidays.size > 0,
  };
  const { tie, followUpsSent } = options;
  const facts = { sentOn: sent, tie, followUpsSent, holidays, countedIn, outOfOfficeUntil };
  const next = followUpDue(facts);
  const { elseOn, closeOn } = patienceOver(facts);
  const due = 'on' in next ? next.on : null;
  const { because } = next;
  const skipped = 'on' in next ? next.skipped : [];
  const note = due === null || due >= host.today() ? '' : closeOn < host.today() ? longPast : passed;
  print(
    host,
    options.json,
    {
      sent,
      country,
      due,
      followUpOn: due,
      because,
      skipped,
      nextPersonOn: elseOn,
      restOn: closeOn,
      ...(note && { note }),
    },
    () =>
      due === null
        ? `No follow-up is due. ${because}`
        : `Follow up on ${sayDay(due)}, ${due.slice(0, 4)}. ${because}${note && ` ${note}`}`,
  );
}

function dayFrom(given: string): Day {
  return isDay(given) ? given : refuse('badInput', `${given} is no day.`, 'Write it as 2026-12-23.');
}

/** A country by its two letters or its name. */
function countryFrom(given: string): string {
  const code = given.trim().toUpperCase();
  if (Object.hasOwn(countryNames, code)) return code;
  const named = countryOf(given, '');
  if (named !== '') return named;
  return refuse('badInput', `${given} is no country that is known here.`, 'Write it as two letters, such as US or DE.');
}

/** The seeker's own, '' while she has not said. */
async function ownCountry(host: CliHost): Promise<string> {
  const ask = await opened(host);
  return answered(await ask('getSeeker', {})).country;
}
