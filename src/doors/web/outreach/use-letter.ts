/** The letter while it is written: kept on this device with every key, and by the program a moment later. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { ask } from '../ask.ts';
import { browserKeeping, keepText, readKept } from '../ui/kept-text.ts';
import { type Desk, isBlank, isSameWords, type Letter, letterFrom, readLetter, savedPart } from './letter.ts';

/** Where the words are: nothing typed yet, only on this device, on their way, or kept by the program. */
export type Place = 'none' | 'here' | 'saving' | 'saved';

export interface LetterInHand {
  readonly letter: Letter;
  readonly place: Place;
  readonly change: (part: Partial<Letter>) => void;
  /** Waits until nothing is on its way; answers with the letter as it stands. */
  readonly settle: () => Promise<Letter>;
  /** Puts this letter on the desk, as already kept by the program. */
  readonly replace: (letter: Letter) => void;
}

const afterMilliseconds = 800;
const againMilliseconds = 4000;

export function useLetter(desk: Desk): LetterInHand {
  const client = useQueryClient();
  const { personId } = desk.recipient;
  const [letter, setLetter] = useState(() => startOf(desk));
  const [place, setPlace] = useState<Place>(() => (desk.draft ? 'saved' : 'none'));
  const live = useRef({ letter, saved: desk.draft ? letterFrom(desk) : null, line: Promise.resolve() });
  const deskNow = useRef(desk);
  deskNow.current = desk;
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const hold = (next: Letter) => {
    const before = live.current.letter;
    if (keptName(personId, before) !== keptName(personId, next))
      keepText(browserKeeping(), keptName(personId, before), '');
    live.current.letter = next;
    setLetter(next);
  };
  const later = (wait: number) => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = setTimeout(() => void enqueue(), wait);
  };
  const settled = (saved: Letter | null) => {
    live.current.saved = saved;
    const { letter: now } = live.current;
    if (saved === null ? isBlank(now) : isSameWords(now, saved)) {
      keepText(browserKeeping(), keptName(personId, now), '');
      setPlace(saved === null ? 'none' : 'saved');
    } else later(afterMilliseconds);
    noteDraft(saved);
  };
  /** The desk as it was read before knows of the draft, should she come back to it; everything else is read anew. */
  const noteDraft = (saved: Letter | null) => {
    const draft = saved && draftShape(personId, saved);
    client.setQueriesData<Desk>({ queryKey: ['getWritingDesk'] }, (old) =>
      old && old.recipient.personId === personId && (draft === null || isFor(old, draft)) ? { ...old, draft } : old,
    );
    void client.invalidateQueries({ predicate: (q) => q.queryKey[0] !== 'getWritingDesk', refetchType: 'none' });
  };
  const save = async (): Promise<void> => {
    const { letter: now, saved } = live.current;
    if (isBlank(now)) {
      if (now.messageId === null) return;
      const removed = await ask('removeMessage', { messageId: now.messageId });
      if (!removed.ok && removed.problem.kind !== 'messageNotFound') return later(againMilliseconds);
      hold({ ...live.current.letter, messageId: null });
      return settled(null);
    }
    if (saved && isSameWords(now, saved)) return;
    setPlace('saving');
    const answer = await ask('saveDraft', { messageId: now.messageId, ...savedPart(now, deskNow.current) });
    if (answer.ok) {
      hold({ ...live.current.letter, messageId: answer.value.messageId });
      return settled({ ...now, messageId: answer.value.messageId });
    }
    setPlace('here');
    const isGone = answer.problem.kind === 'messageNotFound' || answer.problem.kind === 'messageAlreadySent';
    if (isGone) hold({ ...live.current.letter, messageId: null });
    later(isGone ? 0 : againMilliseconds);
  };
  const enqueue = (): Promise<void> => {
    if (timer.current) clearTimeout(timer.current);
    live.current.line = live.current.line.then(save);
    return live.current.line;
  };
  const saveNow = useRef(enqueue);
  saveNow.current = enqueue;
  useEffect(() => {
    // What an earlier page could not hand over any more goes to the program now.
    void saveNow.current();
    return () => {
      void saveNow.current().then(() => {
        if (timer.current) clearTimeout(timer.current);
      });
    };
  }, []);

  return {
    letter,
    place,
    change: (part) => {
      const next = { ...live.current.letter, ...part };
      hold(next);
      keepText(browserKeeping(), keptName(personId, next), isBlank(next) ? '' : JSON.stringify(next));
      if (!isBlank(next)) setPlace((p) => (p === 'none' ? 'here' : p));
      later(afterMilliseconds);
    },
    settle: async () => {
      await live.current.line;
      if (timer.current) clearTimeout(timer.current);
      return live.current.letter;
    },
    replace: (next) => {
      if (timer.current) clearTimeout(timer.current);
      keepText(browserKeeping(), keptName(personId, live.current.letter), '');
      live.current.saved = next.messageId === null ? null : next;
      hold(next);
      setPlace(next.messageId === null ? 'none' : 'saved');
      noteDraft(next.messageId === null ? null : next);
    },
  };
}

function startOf(desk: Desk): Letter {
  const kept = readLetter(
    readKept(
      browserKeeping(),
      keptName(desk.recipient.personId, { kind: desk.kind, aboutPersonId: desk.about?.personId ?? null }),
    ) ?? '',
  );
  // Words kept before the program first answered are the newer state of the draft that is there.
  return kept ? { ...kept, messageId: kept.messageId ?? desk.draft?.id ?? null } : letterFrom(desk);
}

function keptName(personId: string, { kind, aboutPersonId }: Pick<Letter, 'kind' | 'aboutPersonId'>): string {
  const about = kind === 'introduction-request' && aboutPersonId !== null ? `:${aboutPersonId}` : '';
  return `letter:${personId}:${kind}${about}`;
}

/** Whether a desk is the one that a draft lies on. */
function isFor({ kind, about }: Desk, draft: NonNullable<Desk['draft']>): boolean {
  return kind === draft.kind && about?.personId === draft.about?.personId;
}

function draftShape(personId: string, letter: Letter): OutputOf<'getWritingDesk'>['draft'] {
  return letter.messageId === null
    ? null
    : {
        id: letter.messageId,
        personId,
        direction: 'out',
        channel: letter.channel,
        kind: letter.kind,
        subject: letter.subject,
        body: letter.body,
        status: 'draft',
        sentAt: null,
        sentOn: null,
        meaning: null,
        ignoredChecks: [...letter.ignoredChecks],
        startingPoint: letter.startingPoint,
        startingChanged: letter.startingChanged,
        version: '',
        about: letter.aboutPersonId === null ? null : { personId: letter.aboutPersonId, name: '' },
      };
}
