/** Puts two of the times that suit both where a beginning leaves them open. Method: M4, M5. */

/** The blanks the beginnings use (domain/outreach/later-messages). */
const openTimes = ['[a day and time]', '[another day and time]'] as const;

/** The text with its open times filled by the first two, each read by both clocks; as it was where there is none. */
export function withTimes(body: string, times: readonly string[]): string {
  return openTimes.reduce((text, blank, at) => text.replace(blank, times[at] ?? blank), body);
}
