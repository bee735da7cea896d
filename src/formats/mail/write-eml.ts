/** Writes a message as an .eml file that mail programs open as a draft, ready to look over and send. */
import type { Instant } from '#domain/day.ts';
import { encodeHeaderText, encodeMailbox, foldHeader } from './encode-header.ts';
import { encodeQuotedPrintable } from './quoted-printable.ts';

export interface Draft {
  /** Left out when '' or absent: the mail program then fills in its own. */
  readonly from?: { readonly name: string; readonly address: string };
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly subject: string;
  /** Plain text; line breaks of any kind. */
  readonly body: string;
  readonly writtenAt: Instant;
}

const weekdays = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** RFC 5322 text with CRLF, all ASCII; `X-Unsent: 1` opens it for editing. No Bcc, no Message-ID: the program that sends writes that. */
export function writeEml(draft: Draft): string {
  const header = [
    ...(draft.from?.address ? [`From: ${encodeMailbox(draft.from.name, draft.from.address)}`] : []),
    `To: ${draft.to.map(({ name, address }) => encodeMailbox(name, address)).join(',\r\n ')}`,
    `Subject: ${encodeHeaderText(draft.subject)}`,
    `Date: ${mailDate(draft.writtenAt)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  ];
  return `${header.map(foldHeader).join('\r\n')}\r\n\r\n${encodeQuotedPrintable(draft.body)}\r\n`;
}

/** `Sun, 22 Nov 2026 20:40:00 +0000`. */
function mailDate(at: Instant): string {
  const date = new Date(at);
  const two = (n: number): string => String(n).padStart(2, '0');
  const weekday = weekdays[((Math.floor(date.getTime() / 86_400_000) % 7) + 7) % 7];
  const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  return `${weekday}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ${clock} +0000`;
}
