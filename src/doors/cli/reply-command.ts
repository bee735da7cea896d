/** Reads a reply on the command line: what was written this time, and what it means. */
import { type ReplyReading, readReplyMeaning } from '#domain/outreach/reply-meaning.ts';
import { cutQuotes } from '#formats/mail/cut-quotes.ts';
import { type Mail, readMail } from '#formats/mail/read-mail.ts';
import { isMail, isMbox, mailsInMbox } from '#formats/mail/read-mbox.ts';
import { decodeText } from '#formats/text/decode.ts';
import type { CliHost, GivenFile } from './cli-host.ts';
import { print } from './command-kit.ts';
import { oneFile, textOfLetter } from './one-file.ts';
import { refuse } from './say-problem.ts';

/** One answer; the fields of a mail are '' or null for pasted text. */
interface ReplyAnswer extends ReplyReading {
  readonly from: string;
  readonly fromName: string;
  readonly to: readonly string[];
  readonly date: string | null;
  readonly subject: string;
  readonly messageId: string;
  readonly inReplyTo: string;
  readonly references: readonly string[];
  readonly text: string;
}

const fileName = /\.(?:eml|mbox|txt|mail|msg)$/i;

/** Says what is in the file, with a line for each mail of a mailbox. */
export async function sayReply(host: CliHost, named: readonly string[], json: boolean | undefined): Promise<void> {
  const path = named.join(' ');
  if (named.length > 1 && named.every((one) => fileName.test(one)))
    refuse(
      'badInput',
      `${named.length} files are named, and one is read at a time.`,
      'Name one file, or a mailbox (.mbox).',
    );
  if (path !== '-' && !fileName.test(path)) {
    const read = await host.readFiles([path]);
    // Somebody's name, most likely.
    if (!read.ok)
      refuse(
        'badInput',
        `Say what ${path} meant, or name a file.`,
        'Add --meaning yes, or give the reply as .eml or .txt.',
      );
  }
  const file = await oneFile(host, path);
  if (!isMbox(file.bytes)) return say(host, json, await answerFile(host, file));
  for await (const bytes of mailsInMbox([file.bytes])) {
    const mail = await readMail(bytes);
    if (mail) say(host, json, answerMail(host, mail));
  }
}

async function answerFile(host: CliHost, file: GivenFile): Promise<ReplyAnswer> {
  if (isMail(file.bytes) || /\.eml$/i.test(file.name)) {
    const mail = await readMail(file.bytes);
    if (mail && (mail.from || mail.text.trim() !== '')) return answerMail(host, mail);
    refuse(
      'badInput',
      `${file.name} is no mail that can be read.`,
      'Save the mail as .eml, or paste its text into a .txt.',
    );
  }
  const text = cutQuotes(textOfLetter(file.name, decodeText(file.bytes).text)).trim();
  const meaning = readReplyMeaning({ text, subject: '', automatic: '', on: host.today() });
  const none = {
    from: '',
    fromName: '',
    to: [],
    date: null,
    subject: '',
    messageId: '',
    inReplyTo: '',
    references: [],
  };
  return { ...none, text, ...meaning };
}

function answerMail(host: CliHost, mail: Mail): ReplyAnswer {
  const { from, to, date, subject, messageId, inReplyTo, references, text, automatic } = mail;
  const ownAddresses = [...(from ? [from] : []), ...to, ...mail.cc].map(({ email }) => email);
  const on = date?.slice(0, 10) ?? host.today();
  return {
    from: from?.email ?? '',
    fromName: from?.name ?? '',
    to: to.map(({ email }) => email),
    date,
    subject,
    messageId,
    inReplyTo,
    references,
    text,
    ...readReplyMeaning({ text, subject, automatic, on, ownAddresses }),
  };
}

const said: Readonly<Record<ReplyReading['meaning'], string>> = {
  yes: 'A yes.',
  later: 'Later.',
  declined: 'They decline.',
  'suggests-someone': 'They name someone else.',
  question: 'They ask something first.',
  'out-of-office': 'They are away.',
  other: 'Read it yourself: nothing in it is plain.',
};

function say(host: CliHost, json: boolean | undefined, answer: ReplyAnswer): void {
  print(host, json, answer, () => {
    const named = answer.suggests ? [answer.suggests.name, answer.suggests.email].filter(Boolean).join(', ') : '';
    return [
      ...(answer.from === '' ? [] : [`From ${answer.fromName || answer.from}${answer.date ? `, ${answer.date}` : ''}`]),
      answer.text,
      '',
      `${said[answer.meaning]}${answer.because === '' ? '' : ` “${answer.because}”`}`,
      ...(answer.backOn === null ? [] : [`Not before ${answer.backOn}.`]),
      ...(named === '' ? [] : [`Named: ${named}.`]),
    ].join('\n');
  });
}
