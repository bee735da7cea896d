/** Takes a mailbox file (.mbox, Google Takeout) apart into its mails, piece by piece, however large it is. */

/** Mails beyond this many bytes are cut there: what a person writes stands well before. */
const mostBytes = 20 * 1024 * 1024;
const newline = 0x0a;

/** Each mail's bytes in turn, from pieces of the file of any size; only one mail is held at a time. */
export async function* mailsInMbox(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const splitter = new Splitter();
  for await (const piece of pieces) yield* splitter.take(piece);
  yield* splitter.end();
}

/** Whether the bytes begin as a mailbox does. */
export function isMbox(bytes: Uint8Array): boolean {
  return isSeparatorLine(ascii(bytes.subarray(0, 400)).split(/\r?\n/)[0] ?? '');
}

class Splitter {
  private rest = new Uint8Array(0);
  private lines: Uint8Array[] = [];
  private size = 0;
  private begun = false;
  private afterBlank = true;

  *take(piece: Uint8Array): Generator<Uint8Array> {
    let data = piece;
    if (this.rest.length > 0) {
      data = new Uint8Array(this.rest.length + piece.length);
      data.set(this.rest);
      data.set(piece, this.rest.length);
    }
    let from = 0;
    for (;;) {
      const at = data.indexOf(newline, from);
      if (at < 0) break;
      yield* this.line(data.subarray(from, at + 1));
      from = at + 1;
    }
    this.rest = data.slice(from);
  }

  *end(): Generator<Uint8Array> {
    if (this.rest.length > 0) yield* this.line(this.rest);
    yield* this.finish();
  }

  private *line(line: Uint8Array): Generator<Uint8Array> {
    const separates = this.afterBlank && line[0] === 0x46 && isSeparatorLine(ascii(line.subarray(0, 200)).trimEnd());
    this.afterBlank = line.length <= 2 && ascii(line).trim() === '';
    if (separates) {
      yield* this.finish();
      this.begun = true;
      return;
    }
    if (!this.begun || this.size > mostBytes) return;
    // `>From ` at the start of a line is how the file writes `From ` there.
    const own = /^>+From /.test(ascii(line.subarray(0, 40))) ? line.subarray(1) : line;
    this.lines.push(own.slice());
    this.size += own.length;
  }

  private *finish(): Generator<Uint8Array> {
    const lines = this.lines;
    if (this.begun && lines.length > 0) {
      const mail = new Uint8Array(this.size);
      let at = 0;
      for (const line of lines) {
        mail.set(line, at);
        at += line.length;
      }
      yield mail;
    }
    this.lines = [];
    this.size = 0;
  }
}

/** `From MAILER-DAEMON Sun Dec 25 21:33:37 2011`, and Google's `From 16...@xxx Wed Sep 19 03:08:47 +0000 2018`. */
function isSeparatorLine(line: string): boolean {
  return (
    /^From \S+(?: \S+)? +(?:[A-Z][a-z]{2},? )?.*\d{1,2}:\d{2}(?::\d{2})?.*\d{4}\b/.test(line) ||
    /^From (?:-|\S+@\S+)\s*$/.test(line)
  );
}

function ascii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Whether the bytes begin with the headers of a mail. */
export function isMail(bytes: Uint8Array): boolean {
  const head =
    ascii(bytes.subarray(0, 20_000))
      .replace(/^\u00EF\u00BB\u00BF/, '')
      .split(/\r?\n\r?\n/)[0] ?? '';
  const names = head.split(/\r?\n(?![ \t])/).map((line) => /^([A-Za-z][A-Za-z0-9-]*):/.exec(line)?.[1]?.toLowerCase());
  const known =
    /^(?:from|date|subject|to|message-id|mime-version|received|return-path|delivered-to|content-type|in-reply-to)$/;
  return (
    !/^BEGIN:/i.test(head) &&
    names[0] !== undefined &&
    names.filter((name) => name !== undefined && known.test(name)).length >= 2 &&
    names.every((name) => name !== undefined)
  );
}
