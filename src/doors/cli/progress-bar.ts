/** A bar on standard error for long work; nothing where nobody looks. */
import type { CliHost } from './cli-host.ts';

export interface ProgressBar {
  /** `done` from 0 to 1, and what is being done. */
  readonly show: (done: number, sentence: string) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

const width = 24;

export function progressBar(host: CliHost, quiet: boolean): ProgressBar {
  if (quiet || !host.showsProgress) return { show: () => {}, end: () => {} };
  let last = '';
  return {
    show: (done, sentence) => {
      const full = Math.round(Math.min(1, Math.max(0, done)) * width);
      const line = `[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${sentence}`.slice(0, host.columns - 1);
      if (line === last) return;
      host.say(`\r${line.padEnd(last.length)}`);
      last = line;
    },
    end: () => {
      if (last !== '') host.say(`\r${' '.repeat(last.length)}\r`);
      last = '';
    },
  };
}
