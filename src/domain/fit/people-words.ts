/** The words that say who people are rather than what they do, by kind. Method: M7. */

export type Trait = 'age' | 'sex' | 'race' | 'religion' | 'family' | 'disability' | 'looks';

export interface TraitWords {
  readonly trait: Trait;
  /** Goes on from the marked phrase: `“they are all moms” speaks of ...`. */
  readonly why: string;
  /** What to write instead. */
  readonly instead: string;
  /** Adjectives: they say it of people only beside a word for people. */
  readonly adjectives: string;
  /** Nouns that are people of that kind, plural first. */
  readonly people: string;
}

export const traitWords: readonly TraitWords[] = [
  {
    trait: 'age',
    why: 'speaks of people’s age',
    instead: 'Write how they learn, who is listened to, or how fast things move.',
    adjectives:
      'young|younger|youngest|youthful|old|older|oldest|elderly|middle[- ]aged|aging|ageing|gr[ae]y[- ]haired|in (?:their|his|her|my|our) (?:early |mid |late |mid-)?(?:20|30|40|50|60|70)s|in (?:their|his|her|my|our) (?:early |mid |late |mid-)?(?:twenties|thirties|forties|fifties|sixties|seventies)|past their prime|over the hill',
    people:
      'boomers?|millennials?|gen[- ]?z(?:ers)?|zoomers?|gen[- ]?x(?:ers)?|digital natives?|(?:twenty|thirty|forty|fifty|sixty)[- ]?somethings?|20[- ]?somethings|30[- ]?somethings|youngsters?|old[- ]timers|oldies|geezers?|graybeards?|greybeards?|grann(?:y|ies)|(?:the|a) grand(?:mother|father|ma|pa)',
  },
  {
    trait: 'sex',
    why: 'speaks of people’s sex or whom they love',
    instead: 'Write who speaks, who decides, or how credit is shared.',
    adjectives:
      'male|female|feminine|masculine|gay|lesbian|queer|bisexual|trans|transgender|heterosexual|macho|womanly|manly',
    people:
      'men|women|girls|boys|ladies|gentlemen|dudes?|bros|males|females|gays|lesbians|(?<!\\byou )guys|man|woman|girl|lady|guy',
  },
  {
    trait: 'race',
    why: 'speaks of race, color or where people are from',
    instead: 'Write how newcomers are taken in, or whose ideas get used.',
    adjectives:
      'white|black|brown|asian|hispanic|latin[oax]|african[- ]american|caucasian|arab|indian|pakistani|chinese|korean|japanese|vietnamese|filipino|mexican|african|russian|polish|turkish|nigerian|foreign|foreign[- ]born|non[- ]white|mixed[- ]race|native american|indigenous',
    people:
      'whites|blacks|asians|hispanics|latin[oa]s?|arabs|indians|mexicans|africans|russians|immigrants?|foreigners?|minorities|people of colou?r|(?:person|woman|man) of colou?r',
  },
  {
    trait: 'religion',
    why: 'speaks of religion',
    instead: 'Write what they praise, or how they deal with being different.',
    adjectives:
      'christian|catholic|protestant|evangelical|mormon|baptist|muslim|islamic|jewish|hindu|buddhist|sikh|religious|atheist|devout|god[- ]fearing|born[- ]again',
    people:
      'christians?|catholics?|protestants?|evangelicals?|mormons?|muslims?|jews?|hindus?|buddhists?|sikhs?|atheists?|believers?|church[- ]?goers?',
  },
  {
    trait: 'family',
    why: 'speaks of people’s families',
    instead: 'Write what happens when someone must leave at three, or how hours are kept.',
    adjectives: 'married|unmarried|divorced|childless|child[- ]free|pregnant|expecting|widowed|newlywed|single',
    people:
      'moms?|mums?|mommies|mothers?|dads?|fathers?|daddies|parents?|grandparents|grandmothers?|grandfathers?|housewives|singles|bachelors|newlyweds|wives|husbands',
  },
  {
    trait: 'disability',
    why: 'speaks of disability or health',
    instead: 'Write how work is arranged when someone needs it differently.',
    adjectives:
      'disabled|blind|deaf|hard of hearing|autistic|dyslexic|bipolar|able[- ]bodied|handicapped|crippled|neurodivergent|neurotypical|mentally ill|chronically ill|on the spectrum|in (?:a )?wheelchairs?|wheelchair[- ]bound',
    people:
      'disabled people|people with disabilities|wheelchair (?:riders|people)|autistics|cripples|people in wheelchairs',
  },
  {
    trait: 'looks',
    why: 'speaks of how people look',
    instead: 'Write how they speak with one another, not how they look.',
    adjectives:
      'good[- ]looking|handsome|beautiful|gorgeous|attractive|ugly|overweight|obese|fat|skinny|bald|blond|blonde|tall|tattooed|model[- ]thin|well[- ]groomed|hot',
    people: 'hunks|babes|blondes',
  },
];

/** Those who work there, or say how it is there. */
export const workers =
  'team|teams|staff|crew|crowd|workforce|bunch|group|everyone|everybody|anyone|anybody|someone|somebody|people|folks|colleagues?|co-?workers?|employees?|engineers?|planners?|analysts?|designers?|developers?|programmers?|managers?|bosses|boss|supervisors?|directors?|executives?|leaders|leadership|management|(?<!white |black )board|hires?|hire|founders?|ceo|partners|interviewers?|recruiters?|candidates?|applicants?|newcomers|mentors?|owners?|chiefs?|chair|president|head of [\\w-]+|operators?|drivers?|dispatchers?|schedulers?|mechanics?|technicians?|inspectors?|scientists?|researchers?|consultants?|assistants?|interns?|trainees?|trainers?|editors?|writers?|agents|reps|officers?|coordinators?|specialists?|teachers|lawyers|nurses|doctors|accountants|secretar(?:y|ies)|receptionists?|professionals|types|persons?|ones';

/** As subjects: those, and the words that stand for them. */
export const subjects = `${workers}|they|he|she|we|i|you|who|leader|lot|most|all|half|many|few|nobody|no one|none|both|rest|majority`;

/** Those an organization is there for: what is said of them is about its work, not about who works there. */
export const served =
  'riders?|clients?|customers?|patients?|students?|readers?|passengers?|visitors?|residents?|audiences?|viewers?|donors?|learners?|pupils?|guests?|callers?|tenants?|shoppers?|players?|listeners?|commuters?|travelers?|children|kids|neighbors?|neighborhoods?|communit(?:y|ies)|families|buyers?|subscribers?|members|us[e]rs?|voters|borrowers|participants|consumers|population';

/** Words before a phrase that make those people the ones served, taught or cared for. */
export const serving =
  'serv(?:e|es|ed|ing)|(?<!it )help(?:s|ed|ing)?|teach(?:es|ing)?|taught|tutor(?:s|ed|ing)?|support(?:s|ed|ing)?|reach(?:es|ed|ing)?|treat(?:s|ing)? patients|feed(?:s|ing)?|coach(?:es|ed|ing)?|advocat(?:e|es|ing) for|car(?:e|es|ing) for|research (?:on|about|into)|stud(?:y|ies|ied)|(?:programs?|services?|homes?|classes|courses|housing|care|products?|tools?|trips?|rides?|routes?|apps?|books?|schools?|clinics?|shelters?|outreach|events?|clothing|clothes|shoes|cosmetics|magazines?|jobs? training|transport|transit|curricul(?:um|a)|museums?|maps?|paratransit|software|games?|toys|lessons|camps?|workshops?|support|designs?|designed|designing|built|building|build|made|makes?|making|writes?|writing|publish(?:es|ing)?|sell(?:s|ing)?) (?:for|to|with|about)|work(?:s|ed|ing)? with(?! (?:all|mostly|only|mainly|just))';
