/** How people ask, and how they ask for a conversation: what checks 04, 05 and 20 share. Method: M4. */
import { plain, type Span } from '../message-text.ts';
import { heardSentences } from '../model/heard-message.ts';

const asking =
  /\?|\b(?:would|could|can|may|might|will) (?:you|i|we)\b|\b(?:i'd|i would|i'll|i will|would|still|am|i'm|was) (?:\w+ ){0,2}?(?:like|love|value|welcome|appreciate|enjoy|treasure|be (?:\w+ )?(?:glad|grateful|thankful|happy|honored|delighted|thrilled|keen|eager|obliged)|hoping|asking|hope|wonder(?:ing)?)\b|\bhoping (?:for|to)\b|\bif (?:you|\d+|twenty|fifteen|a )\b|\bany chance\b|\blet me (?:ask|buy|call|know)\b|\bplease\b|\bgive me\b|\bi (?:want|hope|wonder|ask)\b|\b(?:looking|need) (?:for|to)\b/;

const talking =
  /\b(?:chat|talk|speak|call|coffee|tea|meet|meet(?:ing)|phone|telephone|zoom|teams call|video|visit|conversation|sit down|stop(?:ped)? by|drop(?:ped)? by|catch up|compare notes|swap notes|\d+[ -]?min(?:ute)?s?|(?:few|ten|fifteen|twenty|thirty|couple of)[ -]minutes?|quarter (?:of an )?hour|half (?:an )?hour|minutes of your|ask you (?:about|a)|hear (?:about )?(?:it |your )?(?:from you|in person|by phone)|buy you|your brain)\b/;

const alreadyHad =
  /\b(?:thank you|thanks|grateful|appreciated?) (?:\w+ ){0,2}(?:for|again)\b.*\b(?:talk|call|chat|conversation|minutes|time)\b|\byour talk (?:on|at|about)\b|\b(?:since|after|in) our (?:talk|call|chat|conversation)\b/;

/** Whether one sentence asks for something, in question or in polite statement. */
export function isAsking(sentence: string): boolean {
  return asking.test(plain(sentence));
}

/** The sentences that ask for a conversation, in order; what was already held does not count. The model decides, the words settle its doubts. */
export function conversationAsks(body: string): readonly Span[] {
  return heardSentences(body).filter(({ text, hearing }) => {
    if (hearing.conversation >= 0.5) return true;
    const words = plain(text);
    return (
      hearing.conversation >= 0.2 &&
      talking.test(words) &&
      asking.test(words) &&
      (!alreadyHad.test(words) || words.includes('?'))
    );
  });
}
