/** What `whoelse check` is given, as a draft: a JSON line, or a file with a letter and perhaps its headers. */
import type { Channel, Draft, MessageKind } from '#domain/outreach/draft.ts';
import type { Mail } from '#formats/mail/read-mail.ts';

export interface Asked {
  readonly draft: Draft;
  /** A bare sentence: nothing can be missing from it. */
  readonly isSentence: boolean;
}

const kinds: Readonly<Record<string, MessageKind>> = {
  first: 'first',
  'follow-up': 'follow-up',
  'thank-you': 'thank-you',
  'report-back': 'report-back',
  'check-in': 'check-in',
  'introduction-request': 'introduction-request',
  introduction: 'introduction-request',
  answer: 'answer',
};
const channels: Readonly<Record<string, Channel>> = {
  email: 'email',
  'linkedin-note': 'linkedin-note',
  'linkedin-message': 'linkedin-message',
  phone: 'phone',
  other: 'other',
};
const bare: Draft = {
  channel: 'email',
  kind: 'first',
  subject: '',
  body: '',
  recipient: { name: '', organization: '', title: '' },
  seekerName: '',
  otherOrganizations: [],
  introducers: [],
  sharedThings: [],
  noteLimit: 300,
};

/** Null when the line is no JSON object with a `text` or a `body`. Unknown fields are passed over. */
export function draftFromRequest(line: string): Asked | null {
  const given = objectOf(line);
  if (!given) return null;
  if (typeof given['body'] !== 'string') {
    return typeof given['text'] === 'string' ? { draft: { ...bare, body: given['text'] }, isSentence: true } : null;
  }
  const to = isRecord(given['to']) ? given['to'] : {};
  const draft: Draft = {
    ...bare,
    channel: channels[textOf(given['channel'])] ?? 'email',
    kind: kinds[textOf(given['stage']) || textOf(given['kind'])] ?? 'first',
    subject: textOf(given['subject']),
    body: given['body'],
    recipient: {
      name: textOf(to['name']),
      organization: textOf(to['org']) || textOf(to['organization']),
      title: textOf(to['role']) || textOf(to['title']),
    },
  };
  return { draft, isSentence: false };
}

/** A letter as text; lines `Subject:` and `To:` at the top, and a blank line after them, are read as headers. */
export function draftFromFile(text: string): Draft {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const cut = clean.indexOf('\n\n');
  const head = cut < 0 ? '' : clean.slice(0, cut);
  if (!/^[A-Za-z-]+:[ \t]/.test(head) || !/^(?:subject|to|from|date):/im.test(head)) return { ...bare, body: clean };
  const unfolded = head.replace(/\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(unfolded)?.[1]?.trim() ?? '';
  const nameIn = (address: string) =>
    address
      .replace(/<[^>]*>|"/g, '')
      .replace(/\S+@\S+/, '')
      .trim();
  return {
    ...bare,
    subject: header('subject'),
    body: clean.slice(cut).replace(/^\n+/, ''),
    recipient: { ...bare.recipient, name: nameIn(header('to')) },
    seekerName: nameIn(header('from')),
  };
}

/** A saved mail, what it quotes left out. */
export function draftFromMail(mail: Mail): Draft {
  const [to] = mail.to;
  return {
    ...bare,
    subject: mail.subject,
    body: mail.text.replace(/\r\n?/g, '\n'),
    recipient: { ...bare.recipient, name: to?.name ?? '' },
    seekerName: mail.from?.name ?? '',
  };
}

function objectOf(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : null;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
