/** Holds a talk in hand: on this device with every key, at the program half a second later, again and again until it answers. Method: M5. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../ask.ts';
import type { ClosingStep } from './closing-steps.ts';
import type { Conversation } from './conversation-words.ts';
import { afterAnswer, beginTalk, withNotes } from './talk-in-hand.ts';
import { keepTalk, type TalkOnDevice } from './talk-on-device.ts';

export interface TalkInHand {
  readonly notes: string;
  /** The question is the one that stands there while she types. */
  readonly setNotes: (notes: string, questionId: string) => void;
  readonly done: readonly ClosingStep[];
  readonly setDone: (done: readonly ClosingStep[]) => void;
  /** When the clock began, in milliseconds. */
  readonly began: number;
  readonly restart: () => void;
  /** Everything typed is at the program. */
  readonly isKept: boolean;
  /** Notes had changed here and elsewhere; both are in. */
  readonly areBoth: boolean;
  /** Sends what is not there yet; true when it arrived. */
  readonly settle: () => Promise<boolean>;
}

const afterMilliseconds = 500;
const againMilliseconds = 3000;

export function useTalk(conversation: Conversation, onDevice: TalkOnDevice | null): TalkInHand {
  const client = useQueryClient();
  const { id: conversationId } = conversation;
  const [begun] = useState(() => beginTalk(onDevice, conversation.notes, Date.now()));
  const [talk, show] = useState(begun.talk);
  const [areBoth, setBoth] = useState(begun.areBoth);
  const live = useRef({ talk: begun.talk, line: Promise.resolve(true) });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const change = (next: TalkOnDevice) => {
    live.current.talk = next;
    keepTalk(conversationId, next);
    show(next);
  };
  const save = async (): Promise<boolean> => {
    const { notes, base, sent } = live.current.talk;
    if (notes === base) return true;
    change({ ...live.current.talk, sent: notes, turn: live.current.talk.turn + 1 });
    const answer = await ask('keepNotes', { conversationId, notes, knownAs: [base, sent] });
    if (!answer.ok) {
      // A conversation that is gone takes no more notes; they stay on this device.
      if (answer.problem.kind !== 'conversationNotFound') soon(againMilliseconds);
      return false;
    }
    const after = afterAnswer(live.current.talk, notes, answer.value.notes);
    if (after.areBoth) setBoth(true);
    change(after.talk);
    client.setQueryData<Conversation>(
      ['getConversation', { conversationId }],
      (old) => old && { ...old, notes: answer.value.notes },
    );
    if (after.talk.notes !== after.talk.base) soon(afterMilliseconds);
    return true;
  };
  const settle = (): Promise<boolean> => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    live.current.line = live.current.line.then(save);
    return live.current.line;
  };
  // Not put off by the next key: whoever types without a pause is kept all the same.
  const soon = (wait: number) => {
    timer.current ??= setTimeout(() => void settle(), wait);
  };
  const first = useRef({ change, settle });
  first.current = { change, settle };
  useEffect(() => {
    first.current.change(live.current.talk);
    void first.current.settle();
    return () => {
      void first.current.settle().then(() => {
        if (timer.current) clearTimeout(timer.current);
      });
    };
  }, []);

  return {
    notes: talk.notes,
    setNotes: (notes, questionId) => {
      change(withNotes(live.current.talk, notes, questionId));
      soon(afterMilliseconds);
    },
    done: talk.done,
    setDone: (done) => change({ ...live.current.talk, done, turn: live.current.talk.turn + 1 }),
    began: talk.began,
    restart: () => change({ ...live.current.talk, began: Date.now(), turn: live.current.talk.turn + 1 }),
    isKept: talk.notes === talk.base,
    areBoth,
    settle,
  };
}
