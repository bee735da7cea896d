/** What the checks say of the letter, from the moment they have come; blanks are known at once. */
import { useEffect, useMemo, useState } from 'react';
import { placeholder } from '#domain/outreach/checks/placeholder.ts';
import type { Finding } from '#domain/outreach/draft.ts';
import { later } from '../ui/later.ts';
import { type Desk, draftOf, isBlank, type Letter } from './letter.ts';
import { isBlankToFill } from './marks.ts';

const checks = later(async () => {
  const arrived = await import('./run-checks.ts');
  // The first check of all takes a while: it is done when nobody waits for it.
  await atRest();
  arrived.warmUp();
  return arrived;
});

export interface Findings {
  /** Everything once the checks are here; before that, the blanks alone. */
  readonly all: readonly Finding[];
  readonly state: 'coming' | 'here' | 'missing';
  /** Brings the checks when they did not come by themselves. */
  readonly again: () => void;
  /** What is to be said before this letter goes out: waits for the checks as long as they are on their way. */
  readonly settled: (letter: Letter) => Promise<readonly Finding[]>;
}

export function useFindings(letter: Letter, desk: Desk): Findings {
  const [come, setCome] = useState(checks.now);
  const [isMissing, setMissing] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isHere = true;
    setMissing(false);
    checks.bring().then(
      (arrived) => isHere && setCome(arrived),
      (cause: unknown) => {
        console.warn('The checks did not come.', cause);
        if (isHere) setMissing(true);
      },
    );
    return () => {
      isHere = false;
    };
  }, [tries]);
  const all = useMemo(() => (come ? come.findingsIn(letter, desk) : blanksIn(letter, desk)), [come, letter, desk]);
  return {
    all,
    state: come ? 'here' : isMissing ? 'missing' : 'coming',
    again: () => setTries((tried) => tried + 1),
    settled: async (now) => {
      const arrived = checks.now() ?? (await checks.bring().catch(noted));
      return arrived ? arrived.findingsIn(now, desk) : blanksIn(now, desk);
    },
  };
}

/** The blanks of a letter: cheap to find, and never out of sight. */
export function blanksIn(letter: Letter, desk: Desk): readonly Finding[] {
  return isBlank(letter) ? [] : placeholder(draftOf(letter, desk)).filter(isBlankToFill);
}

function atRest(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: restsWithinMilliseconds });
    else setTimeout(resolve, 0);
  });
}

const restsWithinMilliseconds = 1500;

function noted(cause: unknown): null {
  console.warn('The checks did not come.', cause);
  return null;
}
