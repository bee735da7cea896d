/** The real reader of calendar files, for tests of what is done with their events. */
export { readIcs } from '#formats/calendar/read-ics.ts';
