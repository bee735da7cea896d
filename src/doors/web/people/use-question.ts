/** The question to the list, at once on the screen and soon in the address, so that Back and a reload bring it again. */
import { useRouter, useRouterState } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { type Question, questionInAddress, questionKey, readQuestion } from './question.ts';

/** An address this page wrote itself within this time is an echo, not a wish. */
const echoMilliseconds = 1500;

export function useQuestion(): readonly [Question, (part: Partial<Question>) => void] {
  const router = useRouter();
  const here = useRouterState({
    select: ({ location }) => (location.pathname === '/people' ? questionKey(readQuestion(location.search)) : null),
  });
  const written = useRef(new Map<string, number>());
  const [held, setHeld] = useState(() => ({ known: here, question: readQuestion(router.state.location.search) }));
  if (here !== null && here !== held.known) {
    const isEcho = performance.now() - (written.current.get(here) ?? Number.NEGATIVE_INFINITY) < echoMilliseconds;
    setHeld({ known: here, question: isEcho ? held.question : readQuestion(JSON.parse(here)) });
  }
  const change = (part: Partial<Question>) => {
    const question = { ...held.question, ...part };
    written.current.set(questionKey(question), performance.now());
    setHeld({ ...held, question });
    void router.navigate({ to: '/people', search: questionInAddress(question), replace: true, resetScroll: false });
  };
  return [held.question, change];
}
