/** How the seeker knows a person, as the contract shows it. Method: M3. */
import type { OutputOf } from '#contract/contract.ts';
import type { Day } from '#domain/day.ts';
import { type TieFacts, tieStrength } from '#domain/people/tie-strength.ts';
import type { Row } from '#store/kernel/store.ts';

export type TieOut = OutputOf<'getPerson'>['tie'];

export interface TieGiven {
  readonly person: Pick<Row<'people'>, 'connected_on' | 'closeness'>;
  readonly tie:
    | Pick<
        Row<'ties'>,
        | 'messages_sent'
        | 'messages_received'
        | 'first_message_on'
        | 'last_message_on'
        | 'endorsements_given'
        | 'endorsements_received'
        | 'recommended_by_them'
        | 'recommended_by_seeker'
      >
    | null
    | undefined;
  /** Days of the conversations held. */
  readonly heldOn?: readonly Day[];
  readonly workedTogether?: boolean;
}

export function tieFacts({ person, tie, heldOn = [], workedTogether = false }: TieGiven): TieFacts {
  const first = tie?.first_message_on ?? null;
  const last = tie?.last_message_on ?? null;
  return {
    messages:
      tie && first !== null && last !== null
        ? { sent: tie.messages_sent, received: tie.messages_received, firstOn: first, lastOn: last }
        : null,
    conversations: heldOn.length,
    lastConversationOn: heldOn.reduce<Day | null>(
      (latest, day) => (latest === null || day > latest ? day : latest),
      null,
    ),
    closeness: closenessOf(person.closeness),
    recommendedYou: tie?.recommended_by_them === 1,
    youRecommended: tie?.recommended_by_seeker === 1,
    endorsedYou: tie?.endorsements_received ?? 0,
    youEndorsed: tie?.endorsements_given ?? 0,
    connectedOn: person.connected_on,
    workedTogether,
  };
}

export function tieShape(given: TieGiven, today: Day): TieOut {
  const { strength, because } = tieStrength(tieFacts(given), today);
  const { tie } = given;
  return {
    strength,
    sentence: because,
    messagesSent: tie?.messages_sent ?? 0,
    messagesReceived: tie?.messages_received ?? 0,
    firstMessageOn: tie?.first_message_on ?? null,
    lastMessageOn: tie?.last_message_on ?? null,
    endorsements: (tie?.endorsements_given ?? 0) + (tie?.endorsements_received ?? 0),
    recommendation: tie?.recommended_by_them === 1 || tie?.recommended_by_seeker === 1,
  };
}

/** Her five steps on the four that the strength of a tie knows. */
function closenessOf(said: number | null): TieFacts['closeness'] {
  if (said === null) return null;
  return said <= 1 ? 0 : said === 2 ? 1 : said <= 4 ? 2 : 3;
}
