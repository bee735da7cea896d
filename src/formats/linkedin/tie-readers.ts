/** Reads who invited, endorsed and recommended whom: signs of a tie, never their words. */
import { displayName } from '#domain/people/display-name.ts';
import type { IncomingTie } from '#domain/people/incoming.ts';
import { profileKey } from '#domain/people/profile-key.ts';
import { findColumn } from '../csv/columns.ts';
import type { FileReader, FileReading } from '../file-reader.ts';
import { foldedName, isGone } from './find-owner.ts';
import { type SimpleTable, simpleReader } from './simple-table.ts';
import { emptyTie, joinTies } from './tie.ts';

export const tieReaders: readonly FileReader[] = [
  simpleReader('linkedin-invitations', ['Sent At'], (table, context) => gatherInvitations(table, context.seekerName)),
  simpleReader('linkedin-endorsements-received', ['Endorsement Date'], (table) =>
    gatherEndorsements(table, 'Endorser'),
  ),
  simpleReader('linkedin-endorsements-given', ['Endorsement Date'], (table) => gatherEndorsements(table, 'Endorsee')),
  simpleReader('linkedin-recommendations-received', [], (table) => gatherRecommendations(table, 'recommendedByThem')),
  simpleReader('linkedin-recommendations-given', [], (table) => gatherRecommendations(table, 'recommendedBySeeker')),
];

function gatherInvitations(table: SimpleTable, seekerName: string): Partial<FileReading> {
  const [from, to, way] = [table.column('From'), table.column('To'), table.column('Direction')];
  const inviter = table.column('inviterProfileUrl', 'inviterProfileUrn');
  const invitee = table.column('inviteeProfileUrl', 'inviteeProfileUrn');
  const ties: IncomingTie[] = [];
  const ownKeys = new Map<string, number>();
  const ownNames = new Map<string, number>();
  let peopleCount = 0;
  for (const { cells, on } of table.rows) {
    const direction = directionOf(way(cells), from(cells), to(cells), seekerName);
    const isSent = direction === 'sent';
    const other = isSent ? to(cells) : from(cells);
    if (!isGone(other)) peopleCount++;
    if (direction === null) continue;
    tally(ownKeys, joinableKey(isSent ? inviter(cells) : invitee(cells)));
    tally(ownNames, isSent ? from(cells) : to(cells));
    const key = joinableKey(isSent ? invitee(cells) : inviter(cells));
    if (on === null || (isGone(other) && key === '')) continue;
    ties.push({ ...emptyTie(key, isGone(other) ? '' : displayName('', other).name), invitation: { direction, on } });
  }
  const ownKey = mostOften(ownKeys);
  const ownName = displayName('', mostOften(ownNames)).name;
  const seeker = ownKey === '' && ownName === '' ? null : { name: ownName, headline: '', profileKey: ownKey };
  return { peopleCount, ties: joinTies(ties), seeker };
}

/** Member numbers (2023) stand in no other file, so such a tie is joined by name. */
function joinableKey(address: string): string {
  const key = profileKey(address);
  return key.startsWith('urn:') ? '' : key;
}

function directionOf(cell: string, from: string, to: string, seekerName: string): 'sent' | 'received' | null {
  if (/^(?:outgoing|sent)/i.test(cell)) return 'sent';
  if (/^(?:incoming|received)/i.test(cell)) return 'received';
  if (seekerName === '') return null;
  if (foldedName(from) === foldedName(seekerName)) return 'sent';
  return foldedName(to) === foldedName(seekerName) ? 'received' : null;
}

function gatherEndorsements(table: SimpleTable, who: 'Endorser' | 'Endorsee'): Partial<FileReading> {
  const given = table.column(`${who} First Name`);
  const family = table.column(`${who} Last Name`);
  const url = table.column(`${who} Public Url`, `${who} Profile Url`);
  const status = table.column('Endorsement Status');
  const ties: IncomingTie[] = [];
  let peopleCount = 0;
  for (const { cells } of table.rows) {
    const { name } = displayName(given(cells), family(cells));
    if (!isGone(name)) peopleCount++;
    const key = profileKey(url(cells));
    if (/reject|declin|withdrawn/i.test(status(cells)) || (isGone(name) && key === '')) continue;
    const one = who === 'Endorser' ? { endorsementsReceived: 1 } : { endorsementsGiven: 1 };
    ties.push({ ...emptyTie(key, isGone(name) ? '' : name), ...one });
  }
  return { peopleCount, ties: joinTies(ties) };
}

function gatherRecommendations(
  table: SimpleTable,
  side: 'recommendedByThem' | 'recommendedBySeeker',
): Partial<FileReading> {
  const given = table.column('First Name');
  const family = table.column('Last Name');
  const ties: IncomingTie[] = [];
  let peopleCount = 0;
  for (const { cells } of table.rows) {
    const { name } = displayName(given(cells), family(cells));
    if (isGone(name)) continue;
    peopleCount++;
    if (given(cells) !== '') ties.push({ ...emptyTie('', name), [side]: true });
  }
  const isCut = findColumn(table.header, 'First Name') === -1;
  const sentence = 'The column of first names is missing, so these recommendations could not be joined to people.';
  return { peopleCount, ties: joinTies(ties), problems: isCut ? [{ line: 0, kind: 'no-names', sentence }] : [] };
}

function tally(counts: Map<string, number>, value: string): void {
  if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
}

function mostOften(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
