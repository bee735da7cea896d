/** Standard input, a line at a time, in whatever encoding it comes. */
import type { Readable } from 'node:stream';

const lineFeed = 10;
const carriageReturn = 13;

/** Lines without their ends, LF or CRLF: UTF-8, or what Windows writes where a line is not valid UTF-8. No byte order mark. */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decode = decoder();
  let rest: Buffer[] = [];
  for await (const chunk of input) {
    let bytes: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed)) {
      yield decode(Buffer.concat([...rest, bytes.subarray(0, end)]));
      rest = [];
      bytes = bytes.subarray(end + 1);
    }
    if (bytes.length > 0) rest.push(bytes);
  }
  if (rest.length > 0) yield decode(Buffer.concat(rest));
}

function decoder(): (bytes: Buffer) => string {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const windows = new TextDecoder('windows-1252');
  return (bytes) => {
    const line = bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
    try {
      return utf8.decode(line);
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause;
      return windows.decode(line);
    }
  };
}
