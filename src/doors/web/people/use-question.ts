/** The question to the list, at once on the screen and soon in the address, so that Back and a reload bring it again. */
import { useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Question, questionInAddress, questionKey, readQuestion } from './question.ts';

/** The address follows when the letters pause: writing it costs more than finding people does. */
const pauseMilliseconds = 160;

export function useQuestion(): readonly [Question, (part: Partial<Question>) => void, () => void] {
  const router = useRouter();
  const here = useRouterState({
    select: ({ location }) => (location.pathname === '/people' ? questionKey(readQuestion(location.search)) : null),
  });
  /** What this page wrote into the address and has not yet seen there. */
  const echoes = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [held, setHeld] = useState(() => ({ known: here, question: readQuestion(router.state.location.search) }));
  if (here !== null && here !== held.known)
    setHeld({ known: here, question: echoes.current.has(here) ? held.question : readQuestion(JSON.parse(here)) });
  useEffect(() => {
    if (here !== null) echoes.current.delete(here);
  }, [here]);
  useEffect(() => () => stop(timer), []);
  const latest = useRef(held.question);
  latest.current = held.question;
  /** Puts the question into the address now: before another page is opened. */
  const settle = useCallback(() => {
    if (timer.current === null) return;
    stop(timer);
    const search = questionInAddress(latest.current);
    echoes.current.add(questionKey(latest.current));
    void router.navigate({ to: '/people', search, replace: true, resetScroll: false });
  }, [router]);
  const change = useCallback(
    (part: Partial<Question>) => {
      setHeld((before) => ({ ...before, question: { ...before.question, ...part } }));
      stop(timer);
      timer.current = setTimeout(settle, pauseMilliseconds);
    },
    [settle],
  );
  return [held.question, change, settle];
}

function stop(timer: { current: ReturnType<typeof setTimeout> | null }): void {
  if (timer.current !== null) clearTimeout(timer.current);
  timer.current = null;
}
