/** What a page shows when our own code fails: what to do, and a number to quote. The rest of the app goes on. */
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Page } from '../ui/page.tsx';
import { ProblemState } from '../ui/states.tsx';
import { isUnreachable, noteUnreachable } from './reach.ts';

export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const [reference] = useState(() => crypto.randomUUID().slice(0, 8));
  useEffect(() => {
    console.error(`Reference ${reference}`, error);
    if (isUnreachable(error)) noteUnreachable();
  }, [error, reference]);
  return (
    <Page title="This page stumbled" width="letter">
      <ProblemState
        title="Nothing you entered is lost."
        reference={reference}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      >
        Try again. If it stumbles once more, go on elsewhere in the app and tell us this reference.
      </ProblemState>
    </Page>
  );
}
