/** All column names that any reader knows, so that a header is found below whatever stands above it. */
import { fileReaders } from './readers.ts';

let names: readonly string[] | null = null;

/** Each once. Gathered on first use, because readers are listed elsewhere. */
export function allKnownColumns(): readonly string[] {
  names ??= [...new Set(fileReaders.flatMap((reader) => reader.knownColumns))];
  return names;
}
