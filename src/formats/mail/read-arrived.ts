/** What arrived from others, out of a dropped or pasted file: mails, whole mailboxes, invitations, or plain words. */
import type { Instant } from '#domain/day.ts';
import type { CalendarEvent } from '../calendar/calendar-event.ts';
import { latestOfEach } from '../calendar/merge-invitations.ts';
import { conversationIn, readIcs } from '../calendar/read-ics.ts';
import { cutQuotes } from './cut-quotes.ts';
import { type Mail, readMail } from './read-mail.ts';
import { isMail, isMbox, mailsInMbox } from './read-mbox.ts';

export interface ArrivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ArrivedMail {
  /** '' when it gives none, as pasted words do. */
  readonly name: string;
  readonly email: string;
  /** null when it names no date. */
  readonly at: Instant | null;
  readonly subject: string;
  /** Without quoted history. */
  readonly text: string;
  /** The header that says a machine answered; '' when none does. */
  readonly automatic: string;
  readonly inReplyTo: string;
  readonly references: readonly string[];
}

export interface Arrived {
  /** Newest first; one with an invitation stands among the invitations only. */
  readonly mails: readonly ArrivedMail[];
  /** Each once, of several versions the latest. */
  readonly invitations: readonly CalendarEvent[];
  /** Sentences for the seeker. */
  readonly problems: readonly string[];
}

/** Never fails: what is neither is said, by its name. */
export async function readArrived(files: readonly ArrivedFile[]): Promise<Arrived> {
  const mails: ArrivedMail[] = [];
  const calendars: (string | Uint8Array)[] = [];
  const problems: string[] = [];
  const take = (mail: Mail | null) => {
    if (!mail) return;
    if (mail.calendars.length > 0) calendars.push(...mail.calendars);
    else mails.push(toArrived(mail));
  };
  for (const { name, bytes } of files) {
    if (isCalendar(bytes)) calendars.push(bytes);
    else if (isMbox(bytes)) for await (const one of mailsInMbox([bytes])) take(await readMail(one));
    else if (isMail(bytes)) take(await readMail(bytes));
    else problems.push(`${name} is no mail (.eml, .mbox) and no calendar file (.ics).`);
  }
  const events = calendars.flatMap((calendar) => {
    const event = conversationIn(readIcs(calendar).events);
    if (!event) problems.push('The calendar file holds no event.');
    return event ?? [];
  });
  return { mails: mails.sort(newestFirst), invitations: latestOfEach(events), problems };
}

/** The same for what was pasted; words that are neither are a reply. */
export async function readPasted(text: string): Promise<Arrived> {
  const bytes = new TextEncoder().encode(text.trim());
  if (isCalendar(bytes) || isMbox(bytes) || isMail(bytes)) return readArrived([{ name: 'What you pasted', bytes }]);
  const words = cutQuotes(text.trim());
  const unsaid = { name: '', email: '', at: null, subject: '', automatic: '', inReplyTo: '', references: [] };
  return { mails: words === '' ? [] : [{ ...unsaid, text: words }], invitations: [], problems: [] };
}

function isCalendar(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*BEGIN:V(?:CALENDAR|EVENT)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

function toArrived({ from, date, subject, text, automatic, inReplyTo, references }: Mail): ArrivedMail {
  return {
    name: from?.name ?? '',
    email: from?.email ?? '',
    at: date,
    subject,
    text,
    automatic,
    inReplyTo,
    references,
  };
}

function newestFirst(a: ArrivedMail, b: ArrivedMail): number {
  return (a.at ?? '') > (b.at ?? '') ? -1 : (a.at ?? '') < (b.at ?? '') ? 1 : 0;
}
