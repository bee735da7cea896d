/** How many first messages the pace she chose asks for, and why. Method: M9; evidence 4.1, 4.4 and 5. */

/** Answers to first messages between people with something in common, Beta(3, 7), mean .30 (evidence 4.1). */
const replyPrior = { replied: 3, silent: 7 } as const;
/** A conversation comes of an answer in 7 of 10 cases (evidence 4.1). */
const heldGivenReply = 0.7;
/** How many conversations each conversation brings by names: R = .42 (evidence 4.4). */
const chainGrowth = 0.42;
/** Her own answers count once 20 messages are old enough to judge (evidence 5). */
export const matureMessages = 20;

/** First messages older than ten business days, and how many were answered. */
export interface OwnReplies {
  readonly sent: number;
  readonly replied: number;
}

export interface Pace {
  readonly conversationsAWeek: number;
  readonly firstMessagesAWeek: number;
  /** An estimate: where the number most likely lies. */
  readonly low: number;
  readonly high: number;
  readonly because: string;
}

/** First messages a week for so many conversations a week; 0 for none. */
export function paceFor(conversationsAWeek: number, own: OwnReplies = { sent: 0, replied: 0 }): Pace {
  if (conversationsAWeek <= 0)
    return {
      conversationsAWeek: 0,
      firstMessagesAWeek: 0,
      low: 0,
      high: 0,
      because: 'You chose a quiet time; whatever is open is kept for you.',
    };
  const isOwn = own.sent >= matureMessages;
  const replied = replyPrior.replied + (isOwn ? own.replied : 0);
  const all = replyPrior.replied + replyPrior.silent + (isOwn ? own.sent : 0);
  const rate = replied / all;
  const spread = 1.64 * Math.sqrt((rate * (1 - rate)) / (all + 1));
  const needed = conversationsAWeek * (1 - chainGrowth);
  const messages = (share: number): number => Math.max(1, Math.ceil(needed / (share * heldGivenReply)));
  const firsts = messages(rate);
  const whose = isOwn
    ? `${own.replied} of your ${own.sent} first messages were answered`
    : `about ${Math.round(rate * 10)} of 10 such messages are answered`;
  return {
    conversationsAWeek,
    firstMessagesAWeek: firsts,
    low: messages(Math.min(0.95, rate + spread)),
    high: messages(Math.max(rate / 3, rate - spread)),
    because: `For ${conversationsAWeek === 1 ? 'one conversation' : `${conversationsAWeek} conversations`} a week, about ${firsts === 1 ? 'one first message' : `${firsts} first messages`}: ${whose}, about 7 of 10 answers become a conversation, and people you talk with name the next.`,
  };
}
