/** The two-minute debrief as it is filled in: begun from the notes, kept while typed, sent as one. Method: M6, M8. */
import type { InputOf } from '#contract/contract.ts';
import { sortNotes } from '#domain/conversations/sort-notes.ts';
import { addDays, type Day, isDay } from '#domain/day.ts';
import type { Axis, FitAbout, Score } from '#domain/fit/axes.ts';
import { type Theme, themeGuess, themeOf } from '#domain/learning/insight-themes.ts';
import { readWhoElseLine } from '#domain/referrals/read-who-else-line.ts';
import type { Conversation, ConversationChannel } from './conversation-words.ts';

export interface LearnedEntry {
  readonly key: number;
  readonly text: string;
  /** Null while it is only guessed from the words. */
  readonly theme: Theme | null;
  readonly isQuote: boolean;
  /** Id of the question it was noted under; left out when none. */
  readonly question?: string;
}

/** What a line says about fit; without a score it is not sent. */
export interface FitEntry {
  readonly key: number;
  readonly axis: Axis;
  readonly about: FitAbout;
  readonly quote: string;
  readonly score: Score | null;
  readonly isOwn: boolean;
}

export interface PromisedEntry {
  readonly key: number;
  readonly text: string;
  readonly dueOn: Day;
}

type MayUseName = 'yes' | 'no' | 'ask';
type WhoWrites = 'seeker' | 'them';

/** What she corrected by hand goes before what the line says. */
export interface WhoElseEntry {
  readonly key: number;
  readonly line: string;
  readonly fixed: {
    readonly name?: string;
    readonly title?: string;
    readonly organization?: string;
    readonly email?: string;
    readonly mayUseName?: MayUseName;
    readonly whoWrites?: WhoWrites;
  };
}

export interface Debrief {
  readonly heldOn: Day;
  readonly channel: ConversationChannel;
  readonly learned: readonly LearnedEntry[];
  readonly fit: readonly FitEntry[];
  readonly surprised: string;
  readonly promised: readonly PromisedEntry[];
  readonly whoElse: readonly WhoElseEntry[];
  readonly askedWhoElse: 'yes' | 'no' | null;
  readonly heardOfOpening: string;
  readonly next: string;
  /** '' files it where the program would: to the person's own organization, to no role. */
  readonly organizationId: string;
  readonly roleId: string;
  readonly nextKey: number;
}

/** Days until a promise is due unless she says otherwise (judgement). */
const promiseDays = 3;

export interface DebriefStart {
  readonly conversation: Conversation | null;
  readonly today: Day;
  readonly heldOn: Day;
  /** She ticked at the closing that she asked who else. */
  readonly asked: boolean;
  /** Under which question each line of the notes was written. */
  readonly under: readonly string[];
}

/** Begun from the notes. Of a talk written down already the single answers stand, and the lists begin empty, as they are added to. */
export function startDebrief({ conversation, today, heldOn, asked, under }: DebriefStart): Debrief {
  const before = conversation?.debriefed ? conversation : null;
  const notes = sortNotes(conversation && !before ? conversation.notes : '');
  let key = 0;
  const learned = notes.learned.map(({ text, isQuote, theme, axis, line }) => ({
    key: key++,
    text,
    isQuote,
    // From a mark it is said; from the words alone only guessed.
    theme: axis === null ? null : theme,
    ...(under[line] ? { question: under[line] } : {}),
  }));
  const fit = notes.learned.flatMap(({ text, axis }) =>
    axis === null ? [] : [{ ...emptyFit(key++, axis), quote: text }],
  );
  const promised = notes.promised.map((text) => ({ key: key++, text, dueOn: addDays(today, promiseDays) }));
  const whoElse = notes.whoElse.map((line) => ({ key: key++, line, fixed: {} }));
  return {
    heldOn,
    channel: conversation?.channel ?? 'other',
    learned: [...learned, emptyLearned(key++)],
    fit,
    surprised: before ? before.surprised : notes.surprised.join('\n'),
    promised,
    whoElse: [...whoElse, emptyWhoElse(key++)],
    askedWhoElse:
      asked || before?.askedWhoElse || notes.whoElse.length > 0 ? 'yes' : before?.askedWhoElse === false ? 'no' : null,
    heardOfOpening: '',
    next: before?.next ?? '',
    organizationId: '',
    roleId: '',
    nextKey: key,
  };
}

export function emptyLearned(key: number): LearnedEntry {
  return { key, text: '', theme: null, isQuote: false };
}

export function emptyFit(key: number, axis: Axis): FitEntry {
  return { key, axis, about: '', quote: '', score: null, isOwn: false };
}

export function emptyWhoElse(key: number): WhoElseEntry {
  return { key, line: '', fixed: {} };
}

export function emptyPromised(key: number, today: Day): PromisedEntry {
  return { key, text: '', dueOn: addDays(today, promiseDays) };
}

/** The theme she chose, else the one the words suggest. */
export function themeFor({ text, theme }: LearnedEntry): Theme {
  return theme ?? themeGuess(text);
}

/** The fields of a line, as read and as corrected; a blank name when it names nobody. */
export function whoElseFields({ line, fixed }: WhoElseEntry) {
  const read = readWhoElseLine(line);
  return {
    name: fixed.name ?? read?.name ?? '',
    title: fixed.title ?? read?.title ?? '',
    organization: fixed.organization ?? read?.organization ?? '',
    email: fixed.email ?? read?.email ?? '',
    mayUseName: fixed.mayUseName ?? read?.mayUseName ?? 'ask',
    whoWrites: fixed.whoWrites ?? read?.whoWrites ?? 'seeker',
    note: read?.note ?? '',
  };
}

export function isNamed(entry: WhoElseEntry): boolean {
  return whoElseFields(entry).name.trim() !== '';
}

export function whoElseInput(entry: WhoElseEntry) {
  const { name, title, ...rest } = whoElseFields(entry);
  return { name: name.trim(), title: title.charAt(0).toUpperCase() + title.slice(1), ...rest };
}

/** What is sent; lines left empty are left out. */
export function debriefInput(
  debrief: Debrief,
  who: { readonly personId: string; readonly conversationId: string | null; readonly notes: string | undefined },
): InputOf<'logConversation'> {
  const whoElse = debrief.whoElse.filter(isNamed).map(whoElseInput);
  return {
    personId: who.personId,
    conversationId: who.conversationId,
    heldOn: debrief.heldOn,
    channel: debrief.channel,
    ...(who.notes === undefined ? {} : { notes: who.notes }),
    learned: debrief.learned
      .filter((one) => one.text.trim() !== '')
      .map((one) => ({
        text: one.text.trim(),
        theme: themeFor(one),
        isQuote: one.isQuote,
        organizationId: debrief.organizationId === '' ? null : debrief.organizationId,
        roleId: debrief.roleId === '' ? null : debrief.roleId,
        question: one.question ?? '',
      })),
    fitSignals: debrief.fit.flatMap(({ axis, about, quote, score, isOwn }) =>
      score === null || quote.trim() === ''
        ? []
        : [
            {
              axis,
              about,
              quote: quote.trim(),
              score,
              isOwn,
              ...(debrief.organizationId === '' ? {} : { organizationId: debrief.organizationId }),
              roleId: debrief.roleId === '' ? null : debrief.roleId,
            },
          ],
    ),
    surprised: debrief.surprised.trim(),
    promised: debrief.promised
      .filter((one) => one.text.trim() !== '')
      .map((one) => ({ text: one.text.trim(), dueOn: one.dueOn })),
    whoElse,
    askedWhoElse: whoElse.length > 0 ? true : debrief.askedWhoElse === null ? null : debrief.askedWhoElse === 'yes',
    next: debrief.next.trim(),
    heardOfOpening: debrief.heardOfOpening.trim(),
  };
}

/** What was kept on this device; null when it is no debrief any more. Only the shape of the lists is checked: the rest came from here. */
export function readDebrief(json: string): Debrief | null {
  if (json === '') return null;
  const value = parse(json);
  if (typeof value !== 'object' || value === null) return null;
  const kept = value as Partial<Debrief>;
  const isWhole =
    Array.isArray(kept.learned) &&
    Array.isArray(kept.promised) &&
    Array.isArray(kept.whoElse) &&
    typeof kept.nextKey === 'number' &&
    isDay(kept.heldOn ?? '');
  if (!isWhole) return null;
  const whole = kept as Debrief;
  return { ...whole, fit: Array.isArray(kept.fit) ? whole.fit : [], learned: whole.learned.map(withKnownTheme) };
}

function withKnownTheme(one: LearnedEntry): LearnedEntry {
  return { ...one, theme: one.theme === null ? null : themeOf(one.theme) };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (broken) {
    console.warn('What was kept of this debrief cannot be read.', broken);
    return null;
  }
}
