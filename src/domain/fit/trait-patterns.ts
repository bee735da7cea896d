/** How words about who people are stand in a sentence: patterns made from the words of each kind. Method: M7. */
import { subjects, type TraitWords, workers } from './people-words.ts';

const auxiliary = "(?:'d|'ll| would| could| might| may| will| must| should)";
const be = `(?:${auxiliary} be|'re|'s|'m| is| are| was| were| am| be| been| being| seems?| seemed| looks?| looked| feels?| felt| sounds?| skews?| skewed| tends? to be| happens? to be| turned out to be)(?:n't)?`;
const softly =
  '(?: (?:all|both|mostly|mainly|largely|almost|nearly|entirely|exclusively|predominantly|overwhelmingly|quite|pretty|very|so|too|really|rather|fairly|a bit|a little|also|still|just|only|either|not|never|always|probably|openly|much|far|way|such|one of|like|a|an|the|my|of|bunch|group|lot|crowd|set|team|same|few|other|super))*';
/** What may follow an adjective that ends there, so that "a young company" and "single-minded" are left alone. */
const after =
  "(?=$|[.,;:!?)\"”—–]| [-—–] |'s|'d| (?:and|but|or|nor|there|here|too|who|whom|with|like|so|which|because|enough|for|in|at|as|than|except|now|from|if|when|while|though|yet|by|that|these|apart|on the (?:team|board)|people|men|women|guys|folks|crowd|team|bunch|group|staff|crew|lot|types?|ones?|kids|moms|dads|parents|christians?|man|woman|white|black)\\b)";
const howMany =
  '(?:all|mostly|only|just|mainly|largely|entirely|exclusively|predominantly|almost all|nearly all|fewer|few|many|more|most|any|some|other|lots of|lot of|plenty of|too many|majority(?: of)?|full of|bunch of|group of|crowd of|team of|half(?: of them)?|mix of|hire|hires|hired|hiring|prefer|prefers|promote|promotes|promoted|favor|favors|want|wants|no|the first|first|the only|only|another|room for|place for|(?:have|had|has|want|wants|wanted|prefer|pick|picked|choose|chose|hire|hired|need|needs) a|\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty)';
const where =
  '(?: (?:there|here|of them|of us|of the (?:[\\w-]+ )?\\w+|at the \\w+|on the \\w+|in the \\w+|i met|i saw))?';
const who = `(?:${subjects})${where}(?: (?:all|both|mostly))?`;
const word = '[\\w-]+';
const little = 'and|or|but|the|their|my|its|we|they|he|she|in|on|at|for|of|to|is|are|who|that|by|from|with';
const doing =
  "run|runs|lead|leads|head|heads|dominate|get|gets|do|does|don't|can|can't|would|could|will|won't|never|rarely|always|leave|left|keep|stay|rise|are (?:promoted|listened|heard|taken|welcome|treated|talked|paid|given|kept)";
const places =
  'there|here|on (?:the|that|this) (?:team|board|crew)|in (?:charge|leadership|management|(?:the|that|this) (?:[\\w-]+ )?(?:team|office|room|department|chair|seat|lead))';

/** Sources of patterns over lower-case text; each begins at the beginning of a word. */
export function patternsFor({ trait, adjectives, people }: TraitWords): readonly string[] {
  return [
    // "the men decide"; "the parents" may be those who are served
    ...(trait === 'sex' ? [`the (?:${people})(?![\\w'-]| (?:of|in|at|on|from|who|we|they|i|with)\\b)`] : []),
    // "the team is very young", "they're all married", "the founder is a devout Catholic"
    `${who}${be}${softly} (?:(?:${adjectives}) ){0,2}(?:${adjectives})${after}`,
    // "they are all moms", "the boss is a woman", "the dispatchers are men"
    `(?:${who}|the ${word})${be}${softly}(?: (?:${adjectives}|${word}))? (?:${people})(?![\\w-]|'s \\w| of (?:the|all|my|few)| ${word}s?\\b(?<! (?:there|here|and|or|but|who|too|in|on|at|every|which|with|so|because|as|for|like|from|by|that|now|apart)))`,
    // "a young team", "female managers", "Gen Z staff"
    `(?:${adjectives}|${people})(?:,? (?!(?:${little}) )${word})? (?:${workers})(?![\\w'-])`,
    // "someone younger", "people who are deaf"
    `(?:someone|somebody|anyone|anybody|people|everyone|no one|nobody)(?: a bit| much| who (?:is|are|was|were|looks?))? (?:${adjectives})${after}`,
    // "mostly women", "no room for moms", "a man in that chair"
    `${howMany} (?:(?!(?:${little}) )${word} )?(?:${people})(?![\\w'-]| (?:of (?:the|all)|and cons))`,
    // "women run the place", "an atheist would feel alone"
    `(?:an? )?(?:${people}) (?:${places}|${doing})(?![\\w'-])`,
    // "as a woman", "the oldest one in the room", "the only Black person"
    `(?:(?:as|being|for|like|to be) an?|like the|as the|(?:hard|easy|easier|harder|good|bad|better|tough|nothing|something) (?:for|on)) (?:${word} )?(?:${people})(?![\\w'-]| of (?:the|all))`,
    `(?:${adjectives})(?:,? (?!(?:${little}) )${word})? (?:men|women|guys|ladies|dads|moms|parents|kids there|man|woman)(?![\\w'-])`,
    `(?:being|to be|hire|hires|hired|hiring|prefer|prefers|promote|promotes) (?:${adjectives})${after}`,
    `(?:the|only|first) (?:${adjectives}) (?:one|person|in the|there|here|by)(?![\\w'-])`,
    `(?:all|mostly|mainly|predominantly|almost all|exclusively|entirely)[- ](?:${adjectives})${after}`,
  ];
}
