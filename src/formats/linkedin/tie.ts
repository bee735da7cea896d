/** Puts together what several files say of one tie. */
import { fold } from '#domain/people/fold.ts';
import type { IncomingTie } from '#domain/people/incoming.ts';

/** A tie that says nothing yet. */
export function emptyTie(profileKey: string, name: string): IncomingTie {
  return {
    profileKey,
    name,
    messages: null,
    invitation: null,
    endorsementsGiven: 0,
    endorsementsReceived: 0,
    recommendedByThem: false,
    recommendedBySeeker: false,
  };
}

/** Ties with one profile, or of one name where no profile is known, become one; counts add up, or the greater one counts. */
export function joinTies(ties: readonly IncomingTie[], how: 'sum' | 'fuller' = 'sum'): readonly IncomingTie[] {
  const byIdentity = new Map<string, IncomingTie>();
  for (const tie of ties) {
    const identity = tie.profileKey || `name ${fold(tie.name) || tie.name}`;
    const known = byIdentity.get(identity);
    byIdentity.set(identity, known ? joined(known, tie, how === 'sum' ? (x, y) => x + y : Math.max) : tie);
  }
  return [...byIdentity.values()];
}

type Sum = (a: number, b: number) => number;

function joined(a: IncomingTie, b: IncomingTie, sum: Sum): IncomingTie {
  return {
    profileKey: a.profileKey || b.profileKey,
    name: a.name || b.name,
    messages: joinedMessages(a.messages, b.messages, sum),
    invitation:
      a.invitation && b.invitation
        ? a.invitation.on <= b.invitation.on
          ? a.invitation
          : b.invitation
        : (a.invitation ?? b.invitation),
    endorsementsGiven: sum(a.endorsementsGiven, b.endorsementsGiven),
    endorsementsReceived: sum(a.endorsementsReceived, b.endorsementsReceived),
    recommendedByThem: a.recommendedByThem || b.recommendedByThem,
    recommendedBySeeker: a.recommendedBySeeker || b.recommendedBySeeker,
  };
}

function joinedMessages(a: IncomingTie['messages'], b: IncomingTie['messages'], sum: Sum): IncomingTie['messages'] {
  if (a === null || b === null) return a ?? b;
  return {
    sent: sum(a.sent, b.sent),
    received: sum(a.received, b.received),
    firstOn: a.firstOn < b.firstOn ? a.firstOn : b.firstOn,
    lastOn: a.lastOn > b.lastOn ? a.lastOn : b.lastOn,
  };
}
