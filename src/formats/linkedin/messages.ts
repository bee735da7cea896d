/** Reads messages.csv of every era into counts and days per person; no word of a message leaves this reader (law 2). */
import type { Day } from '#domain/day.ts';
import { displayName } from '#domain/people/display-name.ts';
import type { FileProblem, IncomingTie } from '#domain/people/incoming.ts';
import type { FileReader, FileReading, FoundFile, ReadContext } from '../file-reader.ts';
import { readDayColumn } from '../text/day-column.ts';
import { findOwner, foldedName, isGone, type Owner } from './find-owner.ts';
import { identifyLinkedIn, linkedInColumns } from './identify.ts';
import { type MessageRow, readMessageRows } from './message-rows.ts';
import { emptyTie } from './tie.ts';

export const messagesReader: FileReader = {
  kind: 'linkedin-messages',
  knownColumns: linkedInColumns,
  recognizes: (file) => identifyLinkedIn(file.name, file.headTable.header) === 'linkedin-messages',
  read: readMessages,
};

/** What the seeker writes to a larger round says nothing about her tie to each of them; what one of them writes still counts for that one. */
const largestRound = 8;

async function readMessages(file: FoundFile, context: ReadContext): Promise<FileReading> {
  const table = context.openTable(file);
  const messages = await readMessageRows(table, context);
  const owner = findOwner(messages, context.seekerName, context.seekerKey);
  const people = new People(messages.rows);
  const { days, problems: dateProblems } = readDayColumn(
    messages.rows.map((row) => ({ line: row.line, text: row.dateText })),
    context.today,
    table.delimiter,
  );
  let sent = 0;
  let received = 0;
  for (const [index, row] of messages.rows.entries()) {
    const day = days[index] ?? null;
    if (row.isSponsored) continue;
    if (isSentByOwner(row, owner)) {
      const others = people.recipientsOf(row, owner);
      if (others.length > 0) sent++;
      if (others.length <= largestRound) for (const other of others) people.count(other, 'sent', day);
    } else {
      const other = people.senderOf(row);
      if (other === null) continue;
      received++;
      people.count(other, 'received', day);
    }
  }
  const ties = people.ties();
  const problems = [...dateProblems, ...table.problems()];
  if (!owner.isSure && ties.length > 0) problems.push(unsureOwner());
  return {
    rows: messages.count,
    peopleCount: ties.length,
    ghosts: 0,
    ties,
    problems,
    messages: { sent, received },
    ...(owner.isSure && owner.key !== '' && { seeker: { name: '', headline: '', profileKey: owner.key } }),
  };
}

function isSentByOwner(row: MessageRow, owner: Owner): boolean {
  if (row.direction !== 'unknown') return row.direction === 'sent';
  if (row.senderKey !== '' && owner.key !== '') return row.senderKey === owner.key;
  return row.senderName !== '' && foldedName(row.senderName) === owner.name;
}

function unsureOwner(): FileProblem {
  const sentence =
    'Two people take part equally often, so which of them is you was guessed; with Profile.csv beside it this is certain.';
  return { line: 0, kind: 'assumed-owner', sentence };
}

interface Correspondent {
  readonly key: string;
  readonly name: string;
}

interface Count {
  readonly who: Correspondent;
  sent: number;
  received: number;
  firstOn: Day | null;
  lastOn: Day | null;
}

/** Everyone in the file, by profile where it is known, else by name. */
class People {
  private readonly counts = new Map<string, Count>();
  private readonly keyByName = new Map<string, string>();
  private readonly nameByKey = new Map<string, string>();

  constructor(rows: readonly MessageRow[]) {
    for (const row of rows) {
      if (row.senderKey !== '' && !isGone(row.senderName) && !this.nameByKey.has(row.senderKey)) {
        this.nameByKey.set(row.senderKey, row.senderName);
        this.keyByName.set(row.senderName, row.senderKey);
      }
      const [only = '', ...more] = row.recipientKeys;
      if (only !== '' && more.length === 0 && !isGone(row.toNames) && !this.nameByKey.has(only))
        this.nameByKey.set(only, row.toNames);
    }
  }

  /** Null when nobody can be named: an account that is closed. */
  senderOf(row: MessageRow): Correspondent | null {
    if (row.senderKey !== '') return { key: row.senderKey, name: this.nameByKey.get(row.senderKey) ?? row.senderName };
    return isGone(row.senderName) ? null : { key: this.keyByName.get(row.senderName) ?? '', name: row.senderName };
  }

  recipientsOf(row: MessageRow, owner: Owner): readonly Correspondent[] {
    const keys = [...new Set(row.recipientKeys)].filter((key) => key !== owner.key);
    if (keys.length > 0) return keys.map((key) => ({ key, name: this.nameByKey.get(key) ?? '' }));
    if (row.recipientKeys.length > 0 || isGone(row.toNames)) return [];
    return this.byNames(row.toNames).filter((who) => foldedName(who.name) !== owner.name);
  }

  count(who: Correspondent, way: 'sent' | 'received', day: Day | null): void {
    const identity = who.key || `name ${who.name}`;
    const known = this.counts.get(identity) ?? { who, sent: 0, received: 0, firstOn: day, lastOn: day };
    known[way]++;
    if (day !== null && (known.firstOn === null || day < known.firstOn)) known.firstOn = day;
    if (day !== null && (known.lastOn === null || day > known.lastOn)) known.lastOn = day;
    this.counts.set(identity, known);
  }

  ties(): readonly IncomingTie[] {
    return [...this.counts.values()].flatMap(({ who, sent, received, firstOn, lastOn }) => {
      if (firstOn === null || lastOn === null) return [];
      return [{ ...emptyTie(who.key, displayName('', who.name).name), messages: { sent, received, firstOn, lastOn } }];
    });
  }

  /** One name as it stands; several are split only where every part is someone who wrote in this file, since names hold commas too. */
  private byNames(names: string): readonly Correspondent[] {
    const whole = this.keyByName.get(names);
    if (whole !== undefined) return [{ key: whole, name: names }];
    const parts = names.split(',').map((part) => part.trim());
    if (parts.length > 1 && parts.every((part) => this.keyByName.has(part))) {
      return parts.map((part) => ({ key: this.keyByName.get(part) ?? '', name: part }));
    }
    return displayName('', names).name.includes(',') ? [] : [{ key: '', name: names }];
  }
}
