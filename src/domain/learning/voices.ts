/** How many people told something: one person is one voice however often they said it, and a note of her own is none. Method: M6; evidence 5. */

interface Said {
  readonly personId: string | null;
}

/** Distinct people; notes without a person count nothing. */
export function voicesOf(said: readonly Said[]): number {
  return new Set(said.flatMap(({ personId }) => personId ?? [])).size;
}

/** How much weight what was heard on one thing carries, in one sentence; '' when nothing was heard. */
export function sayVoices(said: readonly Said[]): string {
  if (said.length === 0) return '';
  const voices = voicesOf(said);
  if (voices === 0) return 'Your own notes; nobody’s voice yet.';
  if (voices === 1) return said.length === 1 ? oneVoice : `One person said all of it. ${oneVoice}`;
  return `${voices} voices.`;
}

export const oneVoice = 'One voice is one data point.';
