/** Reads one mail (.eml) into what a reply is worth: who, when, to which message, and the words. */
import PostalMime, { type Email, type Mailbox } from 'postal-mime';
import type { Instant } from '#domain/day.ts';
import { decodeText } from '../text/decode.ts';
import { cutQuotes } from './cut-quotes.ts';
import { holdFlow, joinFlowed } from './flowed.ts';
import { htmlReplyToText } from './html-reply.ts';

export interface MailPerson {
  /** '' when the mail gives none. */
  readonly name: string;
  readonly email: string;
}

export interface Mail {
  /** Who writes: where a service writes for someone (`X via ...`) the one to reply to. null when the mail names nobody. */
  readonly from: MailPerson | null;
  readonly replyTo: readonly MailPerson[];
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  /** null when missing or no date. */
  readonly date: Instant | null;
  readonly subject: string;
  /** Ids without angle brackets; '' when missing. */
  readonly messageId: string;
  readonly inReplyTo: string;
  readonly references: readonly string[];
  /** The thread of Google's archive (X-GM-THRID); '' elsewhere. */
  readonly threadId: string;
  /** All of the text, from the HTML where there is nothing else. */
  readonly wholeText: string;
  /** Without quoted history. */
  readonly text: string;
  /** The header that says a machine answered, as `Auto-Submitted: auto-replied`; '' when none does. */
  readonly automatic: string;
  /** Calendar files within, each once as text. */
  readonly calendars: readonly string[];
}

/** Never fails for bytes of a mail; null when the program that reads it finds no mail in them (nested beyond measure). */
export async function readMail(bytes: Uint8Array | string): Promise<Mail | null> {
  const held = holdFlow(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  const email = await parse(held.bytes);
  if (!email) return null;
  const header = (key: string): string => email.headers.find((one) => one.key === key)?.value.trim() ?? '';
  const written = textOf(email);
  const wholeText = held.flowed ? joinFlowed(written) : written;
  return {
    from: writerOf(email),
    replyTo: people(email.replyTo),
    to: people(email.to),
    cc: people(email.cc),
    date: instantOf(email.date ?? header('date')),
    subject: (email.subject ?? '').replace(/\s+/g, ' ').trim(),
    messageId: idsIn(email.messageId ?? '')[0] ?? '',
    inReplyTo: idsIn(email.inReplyTo ?? '')[0] ?? '',
    references: idsIn(email.references ?? ''),
    threadId: header('x-gm-thrid'),
    wholeText,
    text: cutQuotes(wholeText)
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    automatic: automaticHeader(header),
    calendars: calendarsIn(email),
  };
}

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes);
  } catch (cause) {
    if (cause instanceof Error) return null;
    throw cause;
  }
}

const service =
  /^(?:no-?reply|do-?not-?reply|notifications?|calendar-notification|mailer|invitations?|messages-noreply)\b/i;

function writerOf(email: Email): MailPerson | null {
  const from = people([email.from])[0] ?? people([email.sender])[0] ?? null;
  const [answerTo] = people(email.replyTo);
  if (!from || !answerTo || answerTo.email === '') return from ?? answerTo ?? null;
  return service.test(from.email) || / via [^<]+$/i.test(from.name)
    ? { name: answerTo.name || from.name.replace(/ \(?via [^<]+$/i, ''), email: answerTo.email }
    : from;
}

function people(addresses: readonly (Email['from'] | undefined)[] | undefined): readonly MailPerson[] {
  return (addresses ?? []).flatMap((one) => {
    if (!one) return [];
    const boxes: readonly Mailbox[] = one.group ?? [one];
    return boxes.map(({ name, address }) => ({
      name: name.replace(/\s+/g, ' ').trim(),
      email: address.trim(),
    }));
  });
}

/** The text part; the HTML part where that is empty or says only that there is HTML. */
function textOf(email: Email): string {
  const plain = (email.text ?? '').replace(/\r\n?/g, '\n').trim();
  const useless =
    plain === '' ||
    /^(?:this (?:is an? )?(?:e-?mail|message).{0,40}html.{0,80}|your (?:e-?mail|mail) client does not support html.{0,80})$/i.test(
      plain,
    );
  return useless && email.html ? htmlReplyToText(email.html) : plain;
}

function instantOf(written: string): Instant | null {
  const at = new Date(written).getTime();
  return written.trim() === '' || Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** `<a@b> <c@d>` as `a@b`, `c@d`; ids without brackets count where nothing else does. */
function idsIn(text: string): readonly string[] {
  const framed = [...text.matchAll(/<([^<>\s]+)>/g)].map((m) => m[1] ?? '');
  return framed.length > 0 ? framed : text.split(/[\s,]+/).filter((id) => id.includes('@'));
}

/** Which header says that a machine wrote it (RFC 3834 and what came before it); '' when none. */
function automaticHeader(header: (key: string) => string): string {
  const submitted = header('auto-submitted');
  if (submitted !== '' && !/^no\b/i.test(submitted)) return `Auto-Submitted: ${submitted}`;
  for (const key of ['x-autoreply', 'x-autorespond', 'x-autoresponse', 'x-auto-response-type']) {
    const value = header(key);
    if (value !== '' && !/^(?:no|false|0)$/i.test(value)) return `${titled(key)}: ${value}`;
  }
  const precedence = header('precedence');
  if (/^auto[_-]?reply$/i.test(precedence)) return `Precedence: ${precedence}`;
  const delivered = header('preference');
  return /^auto[_-]?reply$/i.test(delivered) ? `Preference: ${delivered}` : '';
}

function titled(key: string): string {
  return key.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => `${dash}${letter.toUpperCase()}`);
}

/** Programs send one invitation as a part and again as a file. */
function calendarsIn(email: Email): readonly string[] {
  const files = email.attachments
    .filter((one) => /calendar|\/ics$/i.test(one.mimeType) || /\.ics$/i.test(one.filename ?? ''))
    .map(({ content }) => {
      if (typeof content === 'string') return content;
      return decodeText(content instanceof Uint8Array ? content : new Uint8Array(content)).text;
    });
  return [...new Set(files.map((file) => file.replace(/\r\n?/g, '\n').trim()))];
}
