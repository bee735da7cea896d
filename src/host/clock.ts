/** The one place that knows the time: now, today in a zone, the day of a moment. */
import type { Day, Instant } from '#domain/day.ts';

/** The machine's own IANA zone. */
export function systemZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** Whether the platform knows that zone. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The local day of a moment in a zone. */
export function dayIn(zone: string, instant: Instant): Day {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(zone, format);
  }
  return format.format(new Date(instant));
}

/** Now, as ISO text in UTC. `WHOELSE_NOW` (an ISO moment) stands in for it in trials and tests. */
export function now(): Instant {
  const fixed = process.env.WHOELSE_NOW;
  return fixed ? new Date(fixed).toISOString() : new Date().toISOString();
}
