/** Turns of phrase that say by themselves who people are, by kind. Method: M7. */
import { subjects, type Trait } from './people-words.ts';

const homelands =
  'africa|nigeria|ghana|kenya|ethiopia|somalia|egypt|morocco|asia|india|pakistan|bangladesh|china|taiwan|korea|japan|vietnam|thailand|the philippines|mexico|guatemala|el salvador|honduras|cuba|haiti|jamaica|puerto rico|brazil|colombia|venezuela|peru|argentina|russia|ukraine|poland|romania|italy|spain|greece|turkey|iran|iraq|syria|lebanon|israel|afghanistan|the middle east|latin america|south america|eastern europe';

/** Sources of patterns over lower-case text; each begins at the beginning of a word. */
export const traitPhrases: readonly (readonly [Trait, string])[] = [
  [
    'race',
    `(?:${subjects})(?: there| here| of them)?(?:'re|'s|'m| is| are| was| were| comes?)(?: all| mostly)? from (?:${homelands})\\b`,
  ],
  [
    'age',
    `(?:${subjects}|them|us|department|office|place|room)(?: there| here| i met| on the team| of them)?(?:'re|'s| is| are| was| were| seems?| looks?| looked)?(?: all| mostly| well| just| way)? (?:over|under|above|below|past|beyond|older than|younger than|around|about)(?: the age of)? (?:\\d\\d|(?:twenty|thirty|forty|fifty|sixty)(?:-\\w+)?)(?=$|[.,;:!?)]| (?:there|here|on|in|at|works?|gets?|lasts?|who|would|is|was|and|or|but|stays?|makes?|ever|can|could|years? old)\\b)`,
  ],
  ['age', '(?:over|under)[- ](?:30|35|40|45|50|55|60)s\\b'],
  [
    'age',
    "(?<!(?:fleet|bus|train|building|pipe|system|equipment|track|bridge)(?:s|'s|s')? )(?:average|median|typical) age (?!of (?:the )?(?:fleet|bus(?:es)?|trains?|buildings?|pipes?|systems?|equipment|software|riders?|clients?|customers?|patients?|students?))",
  ],
  [
    'age',
    "(?:my|his|her|their|our|your|someone's|people's) age\\b(?! (?:group of|of))|age gap|age range|ageis[mt]|regardless of age|too (?:old|young) (?:for|to)|half my age|twice my age|senior in years|(?:close to|near|nearing|past|at) retirement(?: age)?(?![\\w-])|kids (?:\\w+ ){0,2}out of (?:college|school)|my kids' age",
  ],
  [
    'age',
    "(?:i|he|she|boss|manager|supervisor|director|chief|head of \\w+|lead|ceo|owner|founder|everyone)(?:'m|'s| am| is) (?:only |just |about |over |almost |nearly )?(?:[2-7]\\d|fifty-\\w+|forty-\\w+|sixty-\\w+|thirty-\\w+|twenty-\\w+)(?: years old)?(?=$|[.,;:!?)]| (?:and|but|there|so|already)\\b)",
  ],
  [
    'age',
    '(?:\\d\\d|twenty|thirty|forty|fifty|sixty)[- ]year[- ]olds?(?! (?:\\w+ )?(?:company|building|system|software|firm|bus(?:es)?|fleet|pipes?|agency|program|process|house|contract|code|bridge|plant|problem|brand|institution|organization|nonprofit))',
  ],
  [
    'age',
    '(?:young|fresh) blood|youthful (?:energy|vibe|spirit|feel|culture)|kids (?:straight |fresh |right )?out of|fresh[- ]faced|like (?:a )?(?:college|high school) (?:dorm|frat)|(?:young|old) and hungry|(?:crew|team|staff|managers|colleagues) (?:are|is) (?:all |mostly |just |really )?kids',
  ],
  [
    'sex',
    "(?:old )?boys'? ?(?:club|network)|boys' club|(?:male|female|men|women)[- ](?:dominated|heavy|run|led|only)|all[- ](?:male|female|men|women|girls?|boys?)|bro[- ]?(?:culture|vibe|y)|brogrammers?|frat(?:ernity)?[- ](?:house|boys?|culture|vibe|like)|locker[- ]room|man's world|gender (?:balance|ratio|mix|split|parity)|(?:women|men) in (?:leadership|charge|management|tech|engineering)|sexual orientation|sexist|girl ?boss",
  ],
  [
    'race',
    '(?:same|any|every|regardless of|of (?:his|her|their|my|our)|because of|by) race(?! (?:condition|track|car|day))|rac(?:ial|ially|ist|ism)|ethnic(?:ity|ities|ally)?(?! (?:food|restaurants?|media))|skin colou?r|lily[- ]white|(?:his|her|their|my|an?|thick|strong|foreign|\\w+.s) accents?\\b|people who look like me|nobody (?:there )?looks like me|(?:born|raised) (?:abroad|overseas)|nationalit(?:y|ies)|from (?:my|the same|his|her|their) (?:home )?country',
  ],
  [
    'religion',
    'pray(?:s|ed|ing|ers?)?\\b(?! for (?:rain|snow|budget|funding|luck))|bible|(?:go|goes|went|going) to (?:the same )?(?:church|mosque|temple|synagogue)|same church|which (?:church|mosque|temple|synagogue)|church together|(?:share|shares|shared|sharing) (?:my|his|her|their|our|the same) (?:faith|religion)|(?:my|their|his|her|our) (?:faith|religion)\\b(?! in)|(?:people|person|man|woman|men|women) of faith|christian values|(?:wears?|wearing) (?:a )?(?:hijab|headscarf|turban|kippah|cross)',
  ],
  [
    'family',
    `(?:${subjects})(?: there| here| of them| of us)?(?: all| both)? (?:has|have|had|with|without|got|raising|is raising|are raising)(?: (?:no|any|small|young|little|two|three|four|five|several|grown|school-age|a|an|new|his|her))* (?:kids|children|babies|baby|toddlers?|family|families|husbands?|wife|wives|spouses?)(?![\\w'-]| (?:ride|feel|business|company|owned|of))`,
  ],
  [
    'family',
    "(?:with|without|have|having|had|no) (?:small |young |little |any |no )?(?:kids|children|babies)(?: at home| of (?:my|their|his|her) own)(?![\\w'-])|(?:people|colleagues|parents|employees|managers|women|men|staff|folks|those|anyone|someone) (?:with|without) (?:small |young |little )?(?:kids|children|families)|(?:starting|start|started|planning|raise|raising) a family|(?:get|getting|got) (?:married|pregnant|divorced)|(?:plan|plans|planning|want|wants|going) to have (?:kids|children|a baby|babies)|marital status|biological clock|(?:going|went|gone) through (?:a|her|his|their|my) divorce|(?:his|her|their) (?:divorce|marriage)\\b(?! of)|empty[- ]nesters?|soccer moms?|mommy track|(?:working|single|stay-at-home|new) (?:mothers?|moms?|dads?|fathers?|parents)|pregnanc(?:y|ies)",
  ],
  [
    'disability',
    "(?:has|have|had|having|with|my|his|her|their|of my|because of) (?:a |an |mild |severe |chronic )*(?:adhd|add|autism|asperger's|ptsd|ocd|depression|anxiety disorder|dyslexia|cancer|epilepsy|diabetes|cerebral palsy|multiple sclerosis|parkinson.s|arthritis|hearing aids?|disabilit(?:y|ies)|mental illness|health (?:condition|problem|issue)s?|hearing loss|bad back|stutter|limp|wheelchair)(?![\\w-])",
  ],
  [
    'looks',
    'pretty (?:people|girls?|women|faces?|young things)|(?:people|everyone|everybody|they|staff|team|he|she|folks)(?: there| here| all)* (?:looks?|looked) (?:like (?:models?|me|movie stars|supermodels?|athletes)|alike|fit|young|old|great in)|(?:good|for|their) looks|(?:everyone|everybody|people|she|he|women|men|girls)(?: there| here)*(?:.s|.re| is| are)(?: all| so| very| also)* (?:thin|slim|stylish)|model looks|(?:his|her|their) (?:weight|height|hair|figure|looks)(?![\\w-]| (?:down|into|after|up|for))|beer bell(?:y|ies)|easy on the eyes|eye candy|look(?:s|ed)? like (?:a )?models?',
  ],
];
