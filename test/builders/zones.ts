/** The real time zones, for tests of rules that are given them. */
export { zones } from '#formats/calendar/zones.ts';
