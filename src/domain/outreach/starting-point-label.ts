/** What a message began from, in words, long after it was written. Method: M4. */
import type { MessageKind } from './draft.ts';
import type { Situation } from './situation.ts';
import { startingPoints } from './starting-points.ts';

const kinds: readonly MessageKind[] = [
  'first',
  'follow-up',
  'thank-you',
  'report-back',
  'check-in',
  'introduction-request',
  'answer',
];

/** A situation with everything on file, so that every starting point there is can be named. */
const anyone: Omit<Situation, 'kind'> = {
  channel: 'email',
  noteLimit: 200,
  recipient: { name: 'Someone', givenName: 'Someone', organization: 'there', title: '' },
  seeker: { name: '', about: '' },
  introducer: { name: 'Someone', mayUseName: 'yes' },
  acquainted: { wrote: 'never', connectedSince: '' },
  shared: [{ kind: 'employer', name: 'a place' }],
  theirWork: '',
  learned: [],
  suggested: [],
  times: [],
};

/** The label of a starting point by its id, said without names: "Someone suggested you write"; '' for one that is not known (any more). */
export function startingPointLabel(id: string): string {
  const kind = kinds.find((one) => id.startsWith(`${one}:`));
  if (kind === undefined) return '';
  const points = [anyone, { ...anyone, acquainted: null }].flatMap((one) => startingPoints({ ...one, kind }));
  return points.find((point) => point.id === id)?.label ?? '';
}
