/** Text mails whose lines flow (`format=flowed`, RFC 3676): joined only within one depth of quotation. */

const word = [0x66, 0x6c, 0x6f, 0x77, 0x65, 0x64];
const instead = [0x66, 0x69, 0x78, 0x65, 0x64, 0x20];

/** The mail with `flowed` written as `fixed`, so that the library leaves its lines alone: it joins a quoted line with the answer below. */
export function holdFlow(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly flowed: boolean } {
  let held: Uint8Array | null = null;
  for (let at = 0; at + word.length <= bytes.length; at++) {
    if (!word.every((code, i) => ((bytes[at + i] ?? 0) | 0x20) === code) || !followsFormat(bytes, at)) continue;
    held ??= bytes.slice();
    held.set(instead, at);
  }
  return { bytes: held ?? bytes, flowed: held !== null };
}

function followsFormat(bytes: Uint8Array, at: number): boolean {
  let before = '';
  for (const byte of bytes.subarray(Math.max(0, at - 10), at)) before += String.fromCharCode(byte);
  return /format\s*=\s*"?$/i.test(before);
}

/** Lines that end with a space go on in the next of the same depth; `-- ` stays. */
export function joinFlowed(text: string): string {
  const out: string[] = [];
  let flows = false;
  let depth = 0;
  for (const line of text.split('\n')) {
    const marks = /^>*/.exec(line)?.[0].length ?? 0;
    const words = line.slice(marks).replace(/^ /, '');
    const goesOn = flows && marks === depth;
    if (goesOn) out.push(`${out.pop() ?? ''}${words}`);
    else out.push(marks > 0 ? `${'>'.repeat(marks)} ${words}` : words);
    flows = words.endsWith(' ') && words !== '-- ';
    depth = marks;
  }
  return out.join('\n');
}
