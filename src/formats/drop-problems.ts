/** Why a drop was refused as a whole, in words, and what to do then. */
import type { ZipProblem } from './archive/open-zip.ts';

export interface DropProblem {
  readonly kind:
    | 'archiveDamaged'
    | 'archiveLocked'
    | 'archiveTooLarge'
    | 'archiveBomb'
    | 'tooManyRows'
    | 'cancelled'
    | 'nothingDropped';
  readonly sentence: string;
  readonly next: string;
}

export const nothingDropped: DropProblem = {
  kind: 'nothingDropped',
  sentence: 'There was no file to read.',
  next: 'Choose the archive LinkedIn sent you, or any list of people.',
};

export const cancelled: DropProblem = {
  kind: 'cancelled',
  sentence: 'Reading was stopped; nothing was brought in.',
  next: 'Choose the files again whenever you like.',
};

export const tooManyRows: DropProblem = {
  kind: 'tooManyRows',
  sentence: 'These files hold more than 1,000,000 rows, which is more than can be brought in at once.',
  next: 'Leave out what holds no people, or bring the files in one by one.',
};

export const tooMuch: DropProblem = {
  kind: 'archiveTooLarge',
  sentence: 'These files hold more than 2 GB, which is more than can be read at once.',
  next: 'Choose only the files that hold people: Connections.csv, messages.csv and the like.',
};

export function zipRefused(name: string, problem: ZipProblem): DropProblem {
  switch (problem.kind) {
    case 'damaged':
      return {
        kind: 'archiveDamaged',
        sentence: `${name} cannot be opened: ${problem.because}.`,
        next: 'Download it again from the link in LinkedIn’s mail, or unpack it yourself and choose the files within.',
      };
    case 'encrypted':
      return {
        kind: 'archiveLocked',
        sentence: `${name} is locked with a password.`,
        next: 'Unpack it yourself and choose the files within; LinkedIn’s own archives have no password.',
      };
    case 'tooLarge':
      return {
        kind: 'archiveTooLarge',
        sentence: `${name} is too large to read here: ${problem.because}.`,
        next: 'Unpack it yourself and choose only the files that hold people: Connections.csv, messages.csv and the like.',
      };
    case 'bomb':
      return {
        kind: 'archiveBomb',
        sentence: `${name} would unpack to far more than it says or should, so it was not opened.`,
        next: 'Download your archive again from LinkedIn itself; do not use this copy.',
      };
  }
}
