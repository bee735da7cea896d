/** The letter on the desk: what is typed, for which channel and kind, and which findings she keeps as they are. */
import type { InputOf, OutputOf } from '#contract/contract.ts';
import type { Draft, Finding, MessageKind } from '#domain/outreach/draft.ts';
import { isMadeHerOwn } from '#domain/outreach/made-her-own.ts';
import { channels, kindNamed, type WrittenChannel } from './outreach-words.ts';

export type Desk = OutputOf<'getWritingDesk'>;

export interface Letter {
  /** Null until the program has kept it once. */
  readonly messageId: string | null;
  readonly channel: WrittenChannel;
  readonly kind: MessageKind;
  readonly subject: string;
  readonly body: string;
  readonly ignoredChecks: readonly string[];
  /** The starting point it began from; '' for a blank page. */
  readonly startingPoint: string;
  /** Whether more than its blanks was changed, as it was kept last. */
  readonly startingChanged: boolean;
  /** For an introduction request: whom it is to lead to. */
  readonly aboutPersonId: string | null;
}

/** The draft that is there, else a blank page on the likeliest channel. */
export function letterFrom(desk: Desk): Letter {
  const { draft } = desk;
  const aboutPersonId = desk.about?.personId ?? null;
  if (draft === null || draft.channel === 'other')
    return { ...blankLetter(desk.kind, likelyChannel(desk)), aboutPersonId };
  return {
    messageId: draft.id,
    channel: draft.channel,
    kind: draft.kind,
    subject: draft.subject,
    body: draft.body,
    ignoredChecks: draft.ignoredChecks,
    startingPoint: draft.startingPoint,
    startingChanged: draft.startingChanged,
    aboutPersonId,
  };
}

export function blankLetter(kind: MessageKind, channel: WrittenChannel): Letter {
  return {
    messageId: null,
    channel,
    kind,
    subject: '',
    body: '',
    ignoredChecks: [],
    startingPoint: '',
    startingChanged: false,
    aboutPersonId: null,
  };
}

export function isBlank(letter: Letter): boolean {
  return letter.body.trim() === '' && letter.subject.trim() === '';
}

/** The way the last message went, else e-mail when there is an address, else LinkedIn: a note to strangers. */
export function likelyChannel(desk: Desk): WrittenChannel {
  const last = desk.earlier.map((m) => channels.find((c) => c.id === m.channel)?.id).find((id) => id !== undefined);
  if (last === 'linkedin-note') return 'linkedin-message';
  if (last) return last;
  if (desk.recipient.emails.length > 0) return 'email';
  const { isConnected, profileUrl } = desk.recipient;
  return desk.tie === 'known' || isConnected || profileUrl === '' ? 'linkedin-message' : 'linkedin-note';
}

/** What was kept on this device; null when it is not a letter any more. */
export function readLetter(json: string): Letter | null {
  if (json === '') return null;
  const value: unknown = parse(json);
  if (typeof value !== 'object' || value === null) return null;
  const { messageId, channel, kind, subject, body, ignoredChecks, startingPoint, startingChanged, aboutPersonId } =
    value as Record<string, unknown>;
  const knownChannel = channels.find((c) => c.id === channel)?.id;
  const knownKind = kindNamed(kind);
  if (!knownChannel || !knownKind || typeof body !== 'string') return null;
  return {
    messageId: typeof messageId === 'string' ? messageId : null,
    channel: knownChannel,
    kind: knownKind,
    subject: typeof subject === 'string' ? subject : '',
    body,
    ignoredChecks: Array.isArray(ignoredChecks) ? ignoredChecks.filter((one) => typeof one === 'string') : [],
    startingPoint: typeof startingPoint === 'string' ? startingPoint : '',
    startingChanged: startingChanged === true,
    aboutPersonId: typeof aboutPersonId === 'string' ? aboutPersonId : null,
  };
}

/** What the program keeps of a letter. */
export function savedPart(letter: Letter, desk: Desk): Omit<InputOf<'saveDraft'>, 'messageId'> & { body: string } {
  const { messageId: _, ignoredChecks, ...words } = letter;
  return {
    ...words,
    personId: desk.recipient.personId,
    ignoredChecks: [...ignoredChecks],
    startingChanged: isMadeHers(letter, desk),
  };
}

/** Whether she made more of the beginning than filling its blanks; as it was kept, where that beginning is not on the desk any more. */
function isMadeHers({ startingPoint, startingChanged, body }: Letter, { startingPoints }: Desk): boolean {
  const same = startingPoints.filter((point) => point.id === startingPoint);
  return same.length === 0 ? startingChanged : same.every((point) => isMadeHerOwn(point.body, body));
}

/** The letter as the checks read it, now. */
export function draftOf(letter: Letter, desk: Desk, now = new Date().toISOString()): Draft {
  return {
    channel: letter.channel,
    kind: letter.kind,
    subject: letter.channel === 'email' ? letter.subject : '',
    body: letter.body,
    recipient: desk.recipient,
    seekerName: desk.seeker.name,
    otherOrganizations: desk.otherOrganizations,
    introducers: desk.introducers.map((one) => one.name),
    sharedThings: desk.sharedThings,
    noteLimit: desk.seeker.noteLimit,
    earlierToOrganization: desk.earlierToOrganization,
    followUpsSent: desk.followUpsSent,
    mostFollowUps: desk.mostFollowUps,
    learned: desk.learned,
    advice: desk.advice,
    now,
    ...(desk.conversationHeldAt === null ? {} : { conversationHeldAt: desk.conversationHeldAt }),
  };
}

/** What a kept finding is remembered by: its rule and the start of its phrase, 20 characters at most. */
export function findingKey({ rule, phrase }: Finding): string {
  return rule === '01' || phrase === '' ? rule : `${rule}:${phrase.slice(0, 17)}`;
}

export function isSameWords(a: Letter, b: Letter): boolean {
  return (
    a.channel === b.channel &&
    a.kind === b.kind &&
    a.subject === b.subject &&
    a.body === b.body &&
    a.startingPoint === b.startingPoint &&
    a.aboutPersonId === b.aboutPersonId &&
    a.ignoredChecks.join('\n') === b.ignoredChecks.join('\n')
  );
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (broken) {
    console.warn('What was kept of this letter cannot be read.', broken);
    return null;
  }
}
