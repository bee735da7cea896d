/** The command that offers times: three, right on both clocks, to paste into a message. */
import { type Command, Option } from 'commander';
import { offerTimes } from '#domain/conversations/offer-times.ts';
import { addDays, isDay } from '#domain/day.ts';
import { zones } from '#formats/calendar/zones.ts';
import type { CliHost } from './cli-host.ts';
import { examples, print } from './command-kit.ts';
import { refuse } from './say-problem.ts';

/** Said of times that have gone by, so that none is sent by mistake. */
const past = 'These times lie in the past. Leave --from out to count from today.';

interface SlotOptions {
  readonly from: string;
  readonly zone: string;
  readonly theirZone: string;
  readonly country: string;
  readonly theirCountry: string;
  readonly json?: boolean;
}

export function addSlotsCommand(program: Command, host: CliHost): void {
  examples(
    program
      .command('slots')
      .description('offer three times of twenty minutes, right on both clocks, ready to paste')
      .requiredOption('--their-zone <zone>', 'their time zone or city')
      .addOption(
        new Option('--from <time>', 'your local time to count from, as 2027-03-10T14:00').default(
          `${host.today()}T12:00`,
          'today',
        ),
      )
      .addOption(new Option('--zone <zone>', 'your time zone or city').default(machineZone(), 'that of this machine'))
      .option('--country <code>', 'your country, two letters, for its holidays', '')
      .option('--their-country <code>', 'their country, two letters, for its holidays', '')
      .option('--json', 'as JSON')
      .action((options: SlotOptions) => saySlots(host, options)),
    'whoelse slots --from 2027-03-10T14:00 --zone America/New_York --their-zone Asia/Kolkata',
    'whoelse slots --zone "Portland, Oregon" --their-zone "Bengaluru, India" --country US --their-country IN',
  );
}

async function saySlots(host: CliHost, options: SlotOptions): Promise<void> {
  const zone = zoneFrom(options.zone);
  const theirZone = zoneFrom(options.theirZone);
  const from = momentFrom(options.from, zone);
  // Sixty days on is as far as times are looked for.
  const [first, last] = [addDays(from.slice(0, 10), -1), addDays(from.slice(0, 10), 62)];
  const [holidays, theirHolidays] = await Promise.all([
    host.holidays(options.country.toUpperCase(), first, last),
    host.holidays(options.theirCountry.toUpperCase(), first, last),
  ]);
  const offer = offerTimes({ from, zone, theirZone, busy: [], holidays, theirHolidays }, zones);
  const { slots, text, because } = offer;
  const note = slots.every((slot) => slot.here.day < host.today()) ? past : '';
  const said = [text, because, note].filter((part) => part !== '').join('\n\n');
  print(host, options.json, { zone, theirZone, slots, text, because, ...(note && { note }) }, () => said);
}

/** A zone by its name, or the zone of a city. */
export function zoneFrom(given: string): string {
  if (zones.isZone(given)) return given;
  const zone = zones.zoneOfCity(given);
  if (zone !== '') return zone;
  return refuse(
    'badInput',
    `${given} is no time zone that is known here.`,
    'Name it like America/New_York, or name a city: "Portland, Oregon".',
  );
}

/** A local time in the zone, or a moment with its own offset. */
function momentFrom(given: string, zone: string): string {
  const local =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](([01]\d|2[0-3]):[0-5]\d)(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(
      given.trim(),
    );
  const [, day = '', time = '12:00', , offset] = local ?? [];
  if (!isDay(day)) {
    return refuse('badInput', `${given} is no time.`, 'Write it as 2027-03-10T14:00, by your own clock.');
  }
  return offset === undefined ? zones.instantOf(zone, day, time) : new Date(`${day}T${time}:00${offset}`).toISOString();
}

function machineZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
