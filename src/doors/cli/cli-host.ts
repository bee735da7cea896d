/** What the command line is given by the host: an `ask`, files, a screen, and the app itself. */
import type { Ask } from '#contract/ask.ts';
import type { SaidProblem } from '#contract/problems.ts';
import type { Day } from '#domain/day.ts';
import type { Result } from '#domain/result.ts';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface CliHost {
  readonly version: string;
  /** Whether standard output is a screen: only then lines are cut to its width. */
  readonly isScreen: boolean;
  /** Whether standard error is a screen: only then progress bars. */
  readonly showsProgress: boolean;
  readonly columns: number;
  /** Writes to standard output; ends no line by itself. */
  out(text: string): void;
  /** Writes to standard error. */
  say(text: string): void;
  today(): Day;
  /** Public holidays of a country (ISO 3166 two letters) from one day to another; empty when the country is '' or not known. */
  holidays(country: string, from: Day, to: Day): Promise<ReadonlySet<Day>>;
  /** Opens the search in the data folder; closed by the host when the command ends. */
  open(): Promise<Result<Ask, SaidProblem>>;
  /** Files and folders by path; folders are read whole. */
  readFiles(paths: readonly string[]): Promise<Result<readonly GivenFile[], SaidProblem>>;
  /** Writes a file only its owner may read; never over one that is there unless told. */
  writeFile(path: string, bytes: Uint8Array, over: boolean): Promise<Result<true, SaidProblem>>;
  /** Standard input, line by line. */
  lines(): AsyncIterable<string>;
  /** Starts the app and stays until it is stopped. */
  startApp(options: { port: number; open: boolean }): Promise<Result<true, SaidProblem>>;
  /** Speaks MCP on standard input and output until it is closed. */
  startMcp(ask: Ask): Promise<void>;
  /** Brings a backup back while no app runs; works even when the data file cannot be opened. */
  restore(name: string | undefined): Promise<Result<{ restored: string; keptAside: string | null }, SaidProblem>>;
}
