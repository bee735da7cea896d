/** What commands have in common: an opened `ask`, and answers as words or as JSON. */
import { type Command, InvalidArgumentError } from 'commander';
import type { Ask } from '#contract/ask.ts';
import type { CliHost } from './cli-host.ts';
import { CliProblem } from './say-problem.ts';

/** The search, opened; a problem with its place ends the command. */
export async function opened(host: CliHost): Promise<Ask> {
  const ask = await host.open();
  if (!ask.ok) throw new CliProblem(ask.problem);
  return ask.value;
}

/** One line of JSON with `--json`, else the words. */
export function print(host: CliHost, json: boolean | undefined, value: unknown, words: () => string): void {
  host.out(json ? `${JSON.stringify(value)}\n` : `${words().trimEnd()}\n`);
}

/** Lines in columns; the last is cut to the screen where there is one. */
export function table(host: CliHost, rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.min(40, Math.max(...rows.map((row) => [...(row[at] ?? '')].length))),
  );
  return rows
    .map((row) => {
      const line = row
        .map((cell, at) => (at === row.length - 1 ? cell : pad(cell, widths[at] ?? 0)))
        .join('  ')
        .trimEnd();
      return host.isScreen && [...line].length > host.columns
        ? `${[...line].slice(0, host.columns - 1).join('')}…`
        : line;
    })
    .join('\n');
}

function pad(text: string, width: number): string {
  const letters = [...text];
  return letters.length > width
    ? `${letters.slice(0, width - 1).join('')}…`
    : text + ' '.repeat(width - letters.length);
}

/** Adds to a list for options that may be given several times. */
export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** Shows how a command is written, under its help. */
export function examples(command: Command, ...lines: readonly string[]): void {
  command.addHelpText('after', `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

/** Reads an option that is a whole number in a range; anything else is refused in words. */
export function numberFrom(least: number, most: number): (text: string) => number {
  return (text) => {
    const n = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (n >= least && n <= most) return n;
    throw new InvalidArgumentError(`Use a whole number from ${least} to ${most}.`);
  };
}

/** What an option gave, or standard input when it gave `-`. */
export async function textOr(host: CliHost, given: string): Promise<string> {
  if (given !== '-') return given;
  const lines: string[] = [];
  for await (const line of host.lines()) lines.push(line);
  return lines.join('\n').trim();
}

/** `one person`, `12 people`. */
export function people(n: number): string {
  return n === 1 ? 'one person' : `${n} people`;
}
