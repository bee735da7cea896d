/** The command that reads an invitation: when, with whom, and how to join. */
import type { Command } from 'commander';
import { sayDayAndTime } from '#domain/conversations/time-slots.ts';
import type { CalendarEvent } from '#formats/calendar/calendar-event.ts';
import { latestOfEach } from '#formats/calendar/merge-invitations.ts';
import { type CalendarReading, conversationIn, readIcs } from '#formats/calendar/read-ics.ts';
import { zones } from '#formats/calendar/zones.ts';
import { readMail } from '#formats/mail/read-mail.ts';
import { isMail } from '#formats/mail/read-mbox.ts';
import type { CliHost, GivenFile } from './cli-host.ts';
import { examples, print } from './command-kit.ts';
import { oneFile } from './one-file.ts';
import { refuse } from './say-problem.ts';
import { zoneFrom } from './slots-command.ts';

interface Options {
  readonly zone?: string;
  readonly json?: boolean;
}

export function addInviteCommand(program: Command, host: CliHost): void {
  examples(
    program
      .command('invite <file>')
      .description(
        'read an invitation (.ics, or a mail that holds one; - for standard input): when, with whom, where to join',
      )
      .option('--zone <zone>', 'whose clock it is, where the file does not say')
      .option('--json', 'as JSON')
      .action(async (path: string, options: Options) => {
        const { events, problems } = await readFile(await oneFile(host, path), options);
        const event = conversationIn(events);
        if (!event)
          return refuse(
            'badInput',
            problems[0] ?? 'The file holds no event.',
            'Give a calendar file (.ics), or the mail with the invitation.',
          );
        print(host, options.json, { ...event, problems, events }, () => words(event, problems));
      }),
    'whoelse invite invite.ics --json',
    'whoelse invite floating.ics --zone Europe/Prague',
  );
}

async function readFile(file: GivenFile, options: Options): Promise<CalendarReading> {
  const clock = options.zone === undefined ? '' : zoneFrom(options.zone);
  const mail = isMail(file.bytes) ? await readMail(file.bytes) : null;
  if (!mail) return readIcs(file.bytes, clock);
  if (mail.calendars.length === 0) return { events: [], problems: ['The mail holds no invitation.'] };
  const readings = mail.calendars.map((calendar) => readIcs(calendar, clock));
  return {
    events: latestOfEach(readings.flatMap(({ events }) => events)),
    problems: [...new Set(readings.flatMap(({ problems }) => problems))],
  };
}

function words(event: CalendarEvent, problems: readonly string[]): string {
  const people = event.attendees.map((one) => `${one.name || one.email} (${one.status})`).join(', ');
  return [
    `${event.summary || 'An event'}${event.status === 'confirmed' ? '' : `, ${event.status}`}`,
    whenOf(event),
    ...(event.organizer ? [`From ${event.organizer.name || event.organizer.email}`] : []),
    ...(people === '' ? [] : [`With ${people}`]),
    ...(event.location === '' ? [] : [`At ${event.location}`]),
    ...(event.joinUrl === '' || event.joinUrl === event.location ? [] : [`Join at ${event.joinUrl}`]),
    ...problems,
  ].join('\n');
}

function whenOf({ start, allDay, day, time, zone }: CalendarEvent): string {
  if (day === '') return 'No time is given.';
  if (allDay) return `${day}, all day`;
  if (start === null) return `${day}, ${time}, by a clock that is not named`;
  const shown = zone === '' ? 'UTC' : zone;
  return `${sayDayAndTime(zones.localOf(shown, start))} (${zones.nameOf(shown)})`;
}
