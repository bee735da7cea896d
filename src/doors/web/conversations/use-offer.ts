/** Times to offer someone, and their clock, which is remembered with them once she says it. Method: M5. */
import { useState } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { ask } from '../ask.ts';
import { type Reading, useAct, useAsk } from '../use-ask.ts';

export interface Offering {
  readonly reading: Reading<OutputOf<'offerTimes'>>;
  /** Their zone where something says it; '' otherwise. */
  readonly theirZone: string;
  /** Why what she wrote is no clock; '' when it is one. */
  readonly problem: string;
  /** Only for someone who is chosen. */
  readonly onClock: ((clock: string) => void) | null;
}

export function useOffer(personId: string | null): Offering {
  const reading = useAsk('offerTimes', { personId }, { keep: true });
  const [problem, setProblem] = useState('');
  const change = useAct('changePerson');
  const remember = async (id: string, clock: string) => {
    const found = await ask('offerTimes', { personId: id, theirZone: clock });
    if (!found.ok) return setProblem(`${found.problem.sentence} ${found.problem.next}`);
    setProblem('');
    await change.run({ personId: id, zone: found.value.theirZone });
  };
  const offer = reading.data;
  return {
    reading,
    theirZone: !offer || offer.zoneFrom === 'unknown' || reading.isStale ? '' : offer.theirZone,
    problem,
    onClock: personId === null ? null : (clock) => void remember(personId, clock),
  };
}
