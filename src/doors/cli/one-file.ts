/** One file named on the command line, or standard input: there, not empty, and not more than a message or an invitation can be. */
import type { CliHost, GivenFile } from './cli-host.ts';
import { CliProblem, refuse } from './say-problem.ts';

/** `-` is standard input. Several files, a folder of them, and an empty file are refused. */
export async function oneFile(host: CliHost, path: string): Promise<GivenFile> {
  const file = path === '-' ? await standardInput(host) : await named(host, path);
  if (file.bytes.length === 0) refuse('badInput', `${file.name} is empty.`, 'Name a file with something in it.');
  return file;
}

async function standardInput(host: CliHost): Promise<GivenFile> {
  const lines: string[] = [];
  for await (const line of host.lines()) lines.push(line);
  return { name: 'Standard input', bytes: new TextEncoder().encode(lines.join('\n')) };
}

async function named(host: CliHost, path: string): Promise<GivenFile> {
  const read = await host.readFiles([path]);
  if (!read.ok) throw new CliProblem(read.problem);
  const [file, ...others] = read.value;
  return file && others.length === 0
    ? file
    : refuse('badInput', `${path} is a folder, and one file is needed.`, 'Name one file in it.');
}

/** A million letters are no letter any more (judgement). */
const lettersAtMost = 1_000_000;

/** What was decoded from it, when that is text of the length of a letter; pictures, programs and whole books are refused. */
export function textOfLetter(name: string, text: string): string {
  if (text.length > lettersAtMost)
    refuse('badInput', `${name} is too long for a message.`, 'Name the file with one message.');
  const odd = text.match(/[^\P{Cc}\t\n\v\f\r]|\ufffd/gu)?.length ?? 0;
  if (text.includes('\0') || odd > text.length / 20)
    refuse('badInput', `${name} holds no text.`, 'Save the message as plain text (.txt), and name that file.');
  if (text.trim() === '') refuse('badInput', `${name} is empty.`, 'Name a file with something in it.');
  return text;
}
