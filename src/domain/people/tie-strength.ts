/** How strong a tie seems, from what the facts show. Method: M3; recency and repetition of past contact predicted best (evidence 4.5 and the 106 real job changes of its second check). */
import { type Day, daysBetween } from '../day.ts';

export interface TieFacts {
  readonly messages: {
    readonly sent: number;
    readonly received: number;
    readonly firstOn: Day;
    readonly lastOn: Day;
  } | null;
  /** Conversations held, and the day of the latest. */
  readonly conversations: number;
  readonly lastConversationOn: Day | null;
  /** Said by the seeker: 0 hardly, 1 a little, 2 well, 3 close; null when she said nothing. */
  readonly closeness: 0 | 1 | 2 | 3 | null;
  readonly recommendedYou: boolean;
  readonly youRecommended: boolean;
  readonly endorsedYou: number;
  readonly youEndorsed: number;
  readonly connectedOn: Day | null;
  readonly workedTogether: boolean;
}

export interface TieStrength {
  /** 0 nothing known, 1 as close as facts can show. */
  readonly strength: number;
  readonly because: string;
}

/** Days after which a message counts half: ties fade over about a year and a half (our reading of evidence 4.5's dormant ties; not measured there). */
const halfLife = 540;

/** Strength as of `today`. Her own word outweighs the archive; a one-sided exchange counts little; years connected count least. */
export function tieStrength(tie: TieFacts, today: Day): TieStrength {
  const reasons: { weight: number; sentence: string }[] = [];
  let distance = 1;
  const add = (weight: number, sentence: string) => {
    if (weight <= 0) return;
    distance *= 1 - Math.min(weight, 0.95);
    reasons.push({ weight, sentence });
  };
  if (tie.messages) {
    const { sent, received, lastOn } = tie.messages;
    const back = Math.min(sent, received);
    const amount = back > 0 ? back + 0.25 * (sent + received - 2 * back) : 0.25 * Math.min(sent + received, 2);
    const repetition = 1 - 1 / (1 + amount / 3);
    const sentence =
      back > 0
        ? `You wrote ${sent} and they wrote ${received} messages, the last ${ago(lastOn, today)}.`
        : `Messages went one way only, the last ${ago(lastOn, today)}.`;
    add(0.7 * repetition * (0.35 + 0.65 * freshness(lastOn, today)), sentence);
  }
  if (tie.conversations > 0) {
    const fresh = tie.lastConversationOn ? freshness(tie.lastConversationOn, today) : 0.5;
    add(
      (0.5 + 0.1 * Math.min(tie.conversations - 1, 3)) * (0.5 + 0.5 * fresh),
      tie.lastConversationOn ? `You talked ${ago(tie.lastConversationOn, today)}.` : 'You have talked.',
    );
  }
  if (tie.recommendedYou) add(0.4, 'They wrote a recommendation for you.');
  if (tie.youRecommended) add(0.3, 'You wrote a recommendation for them.');
  if (tie.workedTogether) add(0.25, 'You worked at the same place.');
  if (tie.endorsedYou > 0) add(0.05 + 0.02 * Math.min(tie.endorsedYou, 5), 'They endorsed your skills.');
  if (tie.youEndorsed > 0) add(0.03 + 0.01 * Math.min(tie.youEndorsed, 5), 'You endorsed their skills.');
  if (tie.connectedOn)
    add(
      0.02 + 0.06 * Math.min(Math.max(daysBetween(tie.connectedOn, today) / 3650, 0), 1),
      `Connected since ${tie.connectedOn.slice(0, 4)}.`,
    );
  const shown = 1 - distance;
  const strongest = [...reasons].sort((a, b) => b.weight - a.weight)[0];
  if (tie.closeness === null)
    return { strength: round(shown), because: strongest?.sentence ?? 'Nothing is known of how you know each other.' };
  const said = [0.05, 0.35, 0.7, 0.95][tie.closeness] ?? 0;
  return { strength: round(0.75 * said + 0.25 * shown), because: closenessWords[tie.closeness] };
}

const closenessWords = {
  0: 'You said you hardly know them.',
  1: 'You said you know them a little.',
  2: 'You said you know them well.',
  3: 'You said you are close.',
} as const;

function freshness(day: Day, today: Day): number {
  return 0.5 ** (Math.max(daysBetween(day, today), 0) / halfLife);
}

function ago(day: Day, today: Day): string {
  const days = Math.max(daysBetween(day, today), 0);
  if (days < 14) return 'within the last two weeks';
  if (days < 60) return `${Math.round(days / 7)} weeks ago`;
  if (days < 730) return `${Math.round(days / 30)} months ago`;
  return `${Math.round(days / 365)} years ago`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
