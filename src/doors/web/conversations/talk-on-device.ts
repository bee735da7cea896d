/** One talk as it is kept on this device: with every key, twice. Method: M5. Local storage outlives a closed tab; the database, a dead battery. */
import { browserKeeping, keepText, readKept } from '../ui/kept-text.ts';
import { type ClosingStep, closingAmong } from './closing-steps.ts';

export interface TalkOnDevice {
  readonly notes: string;
  /** What the program last said the notes are. */
  readonly base: string;
  /** What was last sent to it, answered or not. */
  readonly sent: string;
  /** Id of the question each line was written under. */
  readonly under: readonly string[];
  readonly done: readonly ClosingStep[];
  /** When the clock began, in milliseconds. */
  readonly began: number;
  /** Counts up with every change: of two copies the higher one is newer. */
  readonly turn: number;
}

const nameOf = (conversationId: string) => `talk:${conversationId}`;

export function keepTalk(conversationId: string, talk: TalkOnDevice): void {
  keepText(browserKeeping(), nameOf(conversationId), JSON.stringify(talk));
  waiting.set(conversationId, talk);
  void writeWaiting();
}

/** The newer of both copies; null when there is none. */
export async function readTalk(conversationId: string): Promise<TalkOnDevice | null> {
  const near = parseTalk(readKept(browserKeeping(), nameOf(conversationId)) ?? '');
  const far = parseTalk(await fromDatabase(conversationId));
  if (near === null || far === null) return near ?? far;
  return far.turn > near.turn ? far : near;
}

export function forgetTalk(conversationId: string): void {
  keepText(browserKeeping(), nameOf(conversationId), '');
  waiting.set(conversationId, null);
  void writeWaiting();
}

/** Null for what is no such record any more. */
export function parseTalk(json: string): TalkOnDevice | null {
  if (json === '') return null;
  const value = parse(json);
  if (typeof value !== 'object' || value === null) return null;
  const { notes, base, sent, under, done, began, turn } = value as Record<string, unknown>;
  if (typeof notes !== 'string' || typeof base !== 'string') return null;
  return {
    notes,
    base,
    sent: typeof sent === 'string' ? sent : base,
    under: Array.isArray(under) ? under.map(String) : [],
    done: Array.isArray(done) ? closingAmong(done) : [],
    began: typeof began === 'number' ? began : 0,
    turn: typeof turn === 'number' ? turn : 0,
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (broken) {
    console.warn('What was kept of this talk cannot be read.', broken);
    return null;
  }
}

const store = 'talks';
const waiting = new Map<string, TalkOnDevice | null>();
let isWriting = false;

/** One after another, always the newest; each is on the disk before the next begins. */
async function writeWaiting(): Promise<void> {
  if (isWriting) return;
  isWriting = true;
  const db = await database();
  while (waiting.size > 0) {
    const [[id, talk] = ['', null]] = [...waiting];
    waiting.delete(id);
    if (db) await put(db, id, talk);
  }
  isWriting = false;
}

function put(db: IDBDatabase, id: string, talk: TalkOnDevice | null): Promise<void> {
  return new Promise((resolve) => {
    const writing = db.transaction(store, 'readwrite', { durability: 'strict' });
    if (talk === null) writing.objectStore(store).delete(id);
    else writing.objectStore(store).put(JSON.stringify(talk), id);
    writing.oncomplete = () => resolve();
    writing.onabort = () => {
      console.warn('This browser’s database did not take the notes.', writing.error);
      resolve();
    };
  });
}

async function fromDatabase(id: string): Promise<string> {
  const db = await database();
  if (!db) return '';
  return new Promise((resolve) => {
    const reading = db.transaction(store).objectStore(store).get(id);
    reading.onsuccess = () => resolve(typeof reading.result === 'string' ? reading.result : '');
    reading.onerror = () => resolve('');
  });
}

let opened: Promise<IDBDatabase | null> | null = null;

/** Null where the browser has none: then there is one copy less. */
function database(): Promise<IDBDatabase | null> {
  opened ??= new Promise((resolve) => {
    if (typeof indexedDB === 'undefined') return resolve(null);
    const opening = indexedDB.open('whoelse', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => {
      console.warn('This browser’s database does not open.', opening.error);
      resolve(null);
    };
    opening.onblocked = () => resolve(null);
  });
  return opened;
}
