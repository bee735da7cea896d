/** What she changes on the page before a talk: the one thing she wants to know, and her questions; kept as she goes. Method: M5. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { ask } from '../ask.ts';
import { browserKeeping, keepText, readKept } from '../ui/kept-text.ts';
import { useAct } from '../use-ask.ts';

export type Prepared = OutputOf<'prepareConversation'>;
export type AskedQuestion = Pick<Prepared['questions'][number], 'id' | 'theme' | 'question'>;

const afterMilliseconds = 600;

/** The words as they stand, and how to change them: on this device at once, at the program when she pauses. */
export function useWantToKnow(conversationId: string, kept: string): readonly [string, (words: string) => void] {
  const name = `want:${conversationId}`;
  const client = useQueryClient();
  const [words, setWords] = useState(() => readKept(browserKeeping(), name) ?? kept);
  const live = useRef({ words, saved: kept, timer: null as ReturnType<typeof setTimeout> | null });
  const save = useRef(async () => {});
  save.current = async () => {
    const { words: wantToKnow, saved } = live.current;
    if (wantToKnow === saved) return;
    const answer = await ask('keepPreparation', { conversationId, wantToKnow });
    if (!answer.ok) return;
    live.current.saved = wantToKnow;
    if (live.current.words === wantToKnow) keepText(browserKeeping(), name, '');
    await client.invalidateQueries({ queryKey: ['prepareConversation'] });
  };
  useEffect(() => {
    void save.current();
    return () => void save.current();
  }, []);
  const change = (next: string) => {
    live.current.words = next;
    setWords(next);
    keepText(browserKeeping(), name, next);
    if (live.current.timer) clearTimeout(live.current.timer);
    live.current.timer = setTimeout(() => void save.current(), afterMilliseconds);
  };
  return [words, change];
}

/** Keeps another choice of questions; null goes back to the suggested ones. */
export function useQuestions(conversationId: string) {
  const keep = useAct('keepPreparation');
  return {
    isBusy: keep.isBusy,
    problem: keep.problem,
    keep: (questions: readonly AskedQuestion[] | null) =>
      keep.run({
        conversationId,
        questions: questions?.map(({ id, theme, question }) => ({ id, theme, question })) ?? null,
      }),
  };
}

/** Moved by one place; the same list when there is no such place. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const [one, other] = [list[at], list[at + by]];
  if (one === undefined || other === undefined) return list;
  return list.map((entry, n) => (n === at ? other : n === at + by ? one : entry));
}
