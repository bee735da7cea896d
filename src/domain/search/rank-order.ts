/** An order that depends on content alone: never on ids, names or the order things were given in. Method: M3. */
import type { ScoredPerson } from './score-people.ts';

/** Best first; ties by what is known of the person, then of the place. People alike in everything keep the order of their ids. */
export function byScoreThenContent(a: ScoredPerson, b: ScoredPerson): number {
  if (a.score !== b.score) return b.score - a.score;
  const [p, q] = [a.person, b.person];
  return (
    b.reply.chance - a.reply.chance ||
    b.place.value - a.place.value ||
    text(p.title, q.title) ||
    q.tie.messagesSent + q.tie.messagesReceived - p.tie.messagesSent - p.tie.messagesReceived ||
    text(q.tie.lastOn ?? '', p.tie.lastOn ?? '') ||
    text(q.tie.connectedOn ?? '', p.tie.connectedOn ?? '') ||
    q.tie.mutuals - p.tie.mutuals ||
    b.place.people - a.place.people ||
    text(p.id, q.id)
  );
}

/** Everybody, best first; those behind the best `few` are only put in order when somebody asks for them. */
export function* bestFirst(people: readonly ScoredPerson[], few: number): Generator<ScoredPerson> {
  const scores = Float64Array.from(people, ({ score }) => score).sort();
  const least = scores[Math.max(0, scores.length - few)] ?? 0;
  yield* people.filter(({ score }) => score >= least).sort(byScoreThenContent);
  yield* people.filter(({ score }) => score < least).sort(byScoreThenContent);
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
