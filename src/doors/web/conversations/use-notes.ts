/** Notes as they fall: on this device with every key, at the program a second later, again and again until it answers. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../ask.ts';
import { browserKeeping, keepText, readKept } from '../ui/kept-text.ts';
import type { Conversation } from './conversation-words.ts';

export interface NotesInHand {
  readonly notes: string;
  readonly setNotes: (notes: string) => void;
  /** Everything typed is at the program. */
  readonly isKept: boolean;
  /** Sends what is not there yet; true when it arrived. */
  readonly settle: () => Promise<boolean>;
}

const afterMilliseconds = 1000;
const againMilliseconds = 4000;

/** Where unsent notes are kept on this device. */
export function notesName(conversationId: string): string {
  return `notes:${conversationId}`;
}

export function useNotes(conversation: Conversation): NotesInHand {
  const client = useQueryClient();
  const { id: conversationId } = conversation;
  const name = notesName(conversationId);
  const [notes, setNotes] = useState(() => readKept(browserKeeping(), name) ?? conversation.notes);
  const [isKept, setKept] = useState(() => notes === conversation.notes);
  const live = useRef({ notes, saved: conversation.notes, line: Promise.resolve(true) });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const save = async (): Promise<boolean> => {
    const { notes: now, saved } = live.current;
    if (now === saved) return true;
    const answer = await ask('keepNotes', { conversationId, notes: now });
    if (!answer.ok) {
      later(againMilliseconds);
      return false;
    }
    live.current.saved = now;
    client.setQueryData<Conversation>(['getConversation', { conversationId }], (old) => old && { ...old, notes: now });
    if (live.current.notes === now) {
      keepText(browserKeeping(), name, '');
      setKept(true);
    }
    return true;
  };
  const settle = (): Promise<boolean> => {
    if (timer.current) clearTimeout(timer.current);
    live.current.line = live.current.line.then(save);
    return live.current.line;
  };
  const later = (wait: number) => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = setTimeout(() => void settle(), wait);
  };
  const saveNow = useRef(settle);
  saveNow.current = settle;
  useEffect(() => {
    void saveNow.current();
    return () => {
      void saveNow.current().then(() => {
        if (timer.current) clearTimeout(timer.current);
      });
    };
  }, []);

  return {
    notes,
    isKept,
    settle,
    setNotes: (next) => {
      live.current.notes = next;
      setNotes(next);
      setKept(next === live.current.saved);
      keepText(browserKeeping(), name, next === live.current.saved ? '' : next);
      later(afterMilliseconds);
    },
  };
}
