/** Matters people tell about a place of work in one way or the other, and which way a sentence has it. Method: M6. Rules of our own, measured in propose-links.test.ts. */
import { bare } from '../people/fold.ts';

export type Side = 'yes' | 'no';

export interface Matter {
  readonly id: string;
  /** What it is about: "Both speak of ...". */
  readonly name: string;
  /** How each side is said: "one says ..., the other ...". */
  readonly yes: string;
  readonly no: string;
}

interface Signs extends Matter {
  /** Looked for in one clause; an odd number of "no", "never", "nobody" there turns it around. */
  readonly yesSigns: RegExp;
  readonly noSigns?: RegExp;
}

const papers = (id: string, word: string, signs: string): Signs => ({
  id,
  name: `whether ${word} is asked for`,
  yes: `${word} is asked for`,
  no: `it is not`,
  yesSigns: new RegExp(
    `\\b(?:need|needs|needed|required?|requires|must|have to|without|matters?|counts?|look(?:s|ing)? for|ask(?:s|ed)? for|care|went to|insist|want|useful|essential|helps?|only take|have|has|had|got)\\b.{0,40}\\b(?:${signs})|\\b(?:${signs})\\b.{0,30}\\b(?:need|needs|needed|necessary|required?|must|matters?|counts?|look for|essential|helps?)\\b|\\bno (?:${signs})`,
  ),
  noSigns: new RegExp(`\\b(?:more than|rather than|instead of|over) (?:a |an |any |the )?(?:\\w+ )?(?:${signs})`),
});

const table: readonly Signs[] = [
  {
    id: 'hours',
    name: 'how long the days are',
    yes: 'the hours are long',
    no: 'the day ends on time',
    yesSigns:
      /\bover ?time\b|\b(?:long|crazy|extra|more) (?:hours|days|weeks|shifts)|\blate (?:nights?|evenings?)|\b(?:stays?|staying|works?|working) (?:late|evenings|nights)|\bwork (?:most |many |some |on )?weekends|\bweekend (?:work|shifts)|\b[5-9]0[- ]hours?\b|\b(?:until|till|past) (?:eight|nine|ten|eleven|midnight|[89]|1[012])\b|\bmidnight\b|\bdouble shifts?|\bsixty hours|\bon call\b/,
    noSigns:
      /\b(?:leaves?|home|done|finish(?:ed)?|dark|gone|empty|out) (?:at|by|before) (?:half past )?(?:four|five|six|4|5|6)|\bregular hours|\b(?:35|40|forty)[ -]hour|\bnine to five|\bclocks? (?:out|off)\b|\bgo home (?:at|on|when)\b|\bon time\b|\bwork[- ]life balance is (?:good|great|fine)|\b9 to 5|\b(?:evenings?|weekends?)(?: and \w+)? are (?:yours|free|mine|our own)/,
  },
  papers('degree', 'a degree', 'degrees?|college|university|bachelors?|masters?|diplomas?|phd|doctorate|mba'),
  papers('exam', 'an exam', 'exams?|civil service test'),
  papers('certificate', 'a certificate', 'certificates?|certification|licen[cs]e'),
  {
    id: 'pay',
    name: 'the pay',
    yes: 'the pay is good',
    no: 'the pay is low',
    yesSigns:
      /\b(?:pay|pays|paid|salar(?:y|ies)|wages?|compensation|money)\b.{0,25}\b(?:good|well|decent|high|higher|generous|fair|fairly|above|competitive|great|excellent|more|fine)\b|\b(?:good|decent|high|generous|great|fair) (?:pay|salar(?:y|ies)|wages?|money)|\b(?:well|fairly) paid|\bhow well they pay|\b(?:raises?|bonus(?:es)?) every|\b(?:get|got|gets) rich\b|\bgenerous/,
    noSigns:
      /\b(?:pay|pays|paid|salar(?:y|ies)|wages?|compensation)\b.{0,25}\b(?:low|lower|bad|badly|poor|poorly|little|less|below|modest|terrible)\b|\b(?:low|bad|poor|modest) (?:pay|salar(?:y|ies)|wages?)|\bunderpaid|\bbelow (?:the )?market|\bpeanuts\b|\bpay what they can|\bmake ends meet/,
  },
  {
    id: 'leaving',
    name: 'whether people stay',
    yes: 'people leave',
    no: 'people stay',
    yesSigns:
      /\bturnover\b.{0,15}\b(?:high|constant|a problem|bad)|\bhigh turnover|\b(?:quit|quits|quitting)\b|\b(?:people|anyone|nobody|everyone|everybody|team|most|many|half|they) (?:has |have |ever |always |often |soon )*(?:leaves?|left|leaving)\b(?! (?:at|us|me|the (?:house|office)|by))|\bleaves? after (?:a|one|two|\d)|\b(?:do|does) not last\b|\b(?:we|they) (?:keep )?los(?:e|es|ing) (?:a|an|good|people|too|many|staff|someone|two|three)|\brevolving door|\bchurn\b|\bnever leave|\b(?:moved|moves?) on after/,
    noSigns:
      /\bturnover\b.{0,15}\b(?:low|little|none)|\blow turnover|\b(?:stays?|stayed|been (?:here|there)|worked (?:here|there))\b.{0,30}\b(?:years?|decades?|long|forever)\b|\bno turnover|\bstay(?:s|ed)? (?:through|on|for|until|put)|\b(?:twenty|thirty|ten|fifteen)[- ]year veterans|\bretire (?:here|from)\b/,
  },
  {
    id: 'pace',
    name: 'how fast things are decided',
    yes: 'things move fast',
    no: 'things move slowly',
    yesSigns:
      /\b(?:decisions?|decided?|things|approvals?|move|moves|changes?)\b.{0,25}\b(?:fast|quick|quickly|same day|speed|at once|right away|overnight|within (?:a|the) (?:day|week|hour))\b|\bdecided (?:on the spot|in a day)|\bsay yes (?:quickly|right away)|\b(?:fast|quick) (?:decisions?|pace)|\bfast[- ]paced/,
    noSigns:
      /\bslow(?:ly|er|)\b|\b(?:decisions?|approvals?|everything|it|change)\b.{0,15}\b(?:takes?|waits?|need)\b.{0,15}\b(?:months|a year|years|weeks|forever|board|ages|long)|\b(?:takes?|took|needs?) (?:\w+ ){0,3}(?:signatures?|approvals?|committees?|months|forever)\b|\bcommittees\b|\bforms? for everything|\bred tape|\bbureaucra|\bpatience counts/,
  },
  {
    id: 'desk',
    name: 'where the day is spent',
    yes: 'it is a desk all day',
    no: 'much of it is outside',
    yesSigns:
      /\bdesk job|\b(?:at|behind|in front of) (?:a|the|my) (?:desk|screens?|computers?|laptop)\b|\bsitting all day|\bdesk\b.{0,30}\ball day|\b(?:screens?|computers?|spreadsheets?)\b.{0,25}\b(?:all day|every day|most|hours)|\b(?:all day|mostly|hours|nothing but)\b.{0,20}\b(?:screens?|computers?|spreadsheets?|desk)|\ball screens\b|\bat my computer/,
    noSigns:
      /\b(?:in|into) the field\b|\bfield ?work\b|\bon the street|\boutside more|\bout(?:side|doors)\b.{0,20}\b(?:most|much|more|a lot|half)|\b(?:most|much|half|days|time)\b.{0,30}\b(?:outside|outdoors|with riders|on site)|\b(?:are|am|is) outside\b|\bon (?:my|your|their) feet|\b(?:days?|time|weeks?|mornings?) (?:is |are )?(?:in|with|out|at) (?:the )?(?:classrooms?|schools?|shop|floor|customers|clients|patients|visitors|kids|riders|farms?|parks?|sites?)\b/,
  },
  {
    id: 'remote',
    name: 'working from home',
    yes: 'one can work from home',
    no: 'one has to be there',
    yesSigns:
      /\b(?:from|at) home\b(?! (?:at|by))|\bremote(?:ly)?\b(?!.{0,12}\b(?:end|ended|over|gone|stopped))|\bhybrid\b|\btelework|\bwork from anywhere|\bwhere you (?:sit|work) does|\bdays? (?:at|from) home/,
    noSigns:
      /\b(?:in|into|to|at) the office\b.{0,20}\b(?:every|all|five|daily|full)|\bevery(?:one|body)? (?:day )?(?:in|at) the office|\b(?:in person|return to office)\b|\bon[- ]site (?:every|all|only)|\bremote\b.{0,12}\b(?:end|ended|over|gone|stopped)/,
  },
  {
    id: 'blame',
    name: 'what happens after a mistake',
    yes: 'someone is blamed',
    no: 'it is talked about openly',
    yesSigns:
      /\bblam(?:e|ed|es|ing)\b|\bpunish|\b(?:hide|hides|hiding) (?:them|mistakes|errors)|\bpoint(?:s|ing)? fingers|\btake the fall|\b(?:get|gets|got|be|being) (?:shouted|yelled) at|\bscapegoat|\bfired for/,
    noSigns:
      /\b(?:mistakes?|errors?)\b.{0,40}\b(?:openly|told|tell|learn|fix|fixed|first|fine|okay|ok|normal|share[sd]?|talked about|happen|part of|forgiven)\b|\bwhat went wrong\b|\bpost-?mortem|\b(?:admits?|owns?|tells?|shares?)\b.{0,20}\b(?:mistakes?|errors?)|\bsit down and fix/,
  },
  {
    id: 'growing',
    name: 'whether they grow',
    yes: 'they are growing',
    no: 'they are cutting back',
    yesSigns:
      /\b(?:is|are|keeps?|kept|still|fast) growing\b|\b(?:hiring|adding|hire|need) (?:\w+ ){0,2}(?:more|new|jobs|people|planners|staff|positions)|\b(?:more|two|three|new) (?:\w+ )?(?:positions|planners|jobs|people) (?:next|this) year|\bexpand(?:s|ed|ing)?\b|\bnew (?:funding|grants?|clinic|branch|site|office|team)\b|\b(?:second|third|another) (?:clinic|branch|site|office|team|shift)\b|\bdoubl(?:ed|ing)\b|\bhire again|\b(?:is|are) hiring\b|\bgr(?:ew|own|ows)\b/,
    noSigns:
      /\bfreeze\b|\bcut(?:s|ting)?\b.{0,20}\b(?:positions?|jobs?|staff|budgets?|people)|\b(?:positions?|jobs?|staff|budgets?)\b.{0,20}\bcuts?\b|\blay ?offs?\b|\blaid off|\bshr(?:ink|unk)|\bdownsiz|\bfewer (?:people|staff|positions)/,
  },
  {
    id: 'training',
    name: 'whether they train you',
    yes: 'they train you',
    no: 'you are on your own',
    yesSigns:
      /\btrain(?:s|ed|ing)?\b|\b(?:they|we|teach|teaches) teach\b|\b(?:teach|teaches|taught) (?:you|them|me|us|people|it)\b|\bmentors?\b|\bonboarding\b|\bapprentice|\bshadow(?:s|ed|ing)? (?:someone|her|him|a|them)|\b(?:shows?|showed) you (?:how|the ropes|everything)|\blearn(?:ed)? (?:it )?on the job/,
    noSigns:
      /\bthrown in|\bsink or swim|\blearn alone|\bon day one\b|\bon your own\b|\bfigure (?:it|things|everything) out|\bhand(?:s|ed)? you the keys|\bteach yourself/,
  },
  {
    id: 'trust',
    name: 'how closely one is managed',
    yes: 'people are trusted',
    no: 'people are watched',
    yesSigns:
      /\btrust(?:s|ed)?\b|\bfreedom\b|\bautonom|\bleaves? us alone|\bown decisions|\blets? (?:me|us|you|people) (?:decide|choose|work|get)|\b(?:stays?|keeps?|gets?) out of (?:the|our|your|my) way|\bhands[- ]off|\bhow (?:i|we|you) do (?:it|things)/,
    noSigns:
      /\bmicro-?manag|\bcheck(?:s|ed)? (?:on|up)|\bcontrol(?:s|ling)? everything|\bon every\b|\breads every|\bover (?:your|my|our) shoulder|\bapproves? every|\bask(?:s|ed)? (?:permission|before)/,
  },
  {
    id: 'politics',
    name: 'office politics',
    yes: 'there is a lot of it',
    no: 'there is little',
    yesSigns:
      /\bpolitic(?:s|al)\b|\bwho you know (?:decides|counts|matters)|\bback-?stabbing|\bfavorites\b|\bfactions?\b|\bgossip/,
  },
  {
    id: 'tools',
    name: 'the tools',
    yes: 'they are modern',
    no: 'they are old',
    yesSigns:
      /\b(?:tools?|software|systems?|equipment|computers)\b.{0,20}\b(?:modern|new|newest|up to date|latest|great|best)|\b(?:modern|newest|up[- ]to[- ]date) (?:tools?|software|systems?)/,
    noSigns:
      /\boutdated\b|\b(?:tools?|software|systems?|equipment)\b.{0,25}\b(?:old|ancient|from the (?:nineties|eighties|seventies)|19\d\d)|\b(?:old|ancient) (?:tools?|software|systems?)/,
  },
  {
    id: 'together',
    name: 'how people work together',
    yes: 'they help one another',
    no: 'each works alone',
    yesSigns:
      /\bclose team|\bclose(?:-knit)?\b.{0,20}\bteam|\bhelps?\b(?: \w+)?(?: each other| one another|$)|\bgets? along|\bsupportive\b|\btalk to (?:each other|one another)|\bhave each others backs?|\blike (?:a )?family|\bstep in for|\bteamwork|\btogether\b.{0,15}\bteam|\bteam\b.{0,15}\btogether/,
    noSigns: /\bsilos?\b|\bworks? alone\b|\bcompet(?:e|es|itive)\b|\beach for (?:him|her|them)sel/,
  },
  {
    id: 'promotion',
    name: 'whether one can rise',
    yes: 'people rise',
    no: 'there is no way up',
    yesSigns:
      /\bpromot(?:e|es|ed|ion|ions|ing)\b|\bway up\b|\bmove[sd]? up\b|\bcareer path|\b(?:can|could|to) (?:rise|advance)\b|\b(?:rise|rises|rose|advance[sd]?) (?:quickly|fast|from|here)\b/,
    noSigns: /\bdead end\b|\bglass ceiling|\bstuck (?:in|at)\b|\bsame (?:job|title|level) for/,
  },
  {
    id: 'listen',
    name: 'whether one is heard',
    yes: 'new people are heard',
    no: 'they are not',
    yesSigns:
      /\blistens? to (?:you|new|us|everyone|people|me|what|ideas|riders)|\bideas? (?:is|are) (?:heard|welcome)|\bha(?:ve|s) a say\b|\bask(?:s|ed)? (?:us|you|me|everyone) what|\btake(?:s|n)? (?:\w+ )?seriously/,
    noSigns: /\bignored?\b|\btop[- ]down\b/,
  },
  {
    id: 'travel',
    name: 'how much travel there is',
    yes: 'there is much of it',
    no: 'there is hardly any',
    yesSigns: /\btravel(?:s|ing|ling)?\b|\bon the road\b|\bnights away|\bon a plane|\bhotels?\b|\bflights?\b/,
  },
  {
    id: 'stress',
    name: 'how calm it is',
    yes: 'it is hard on people',
    no: 'it is calm',
    yesSigns:
      /\bburn(?:s|ed|t|ing)? ?out|\bstress(?:ful)?\b(?!.{0,8}\blow)|\bpressure\b|\bexhaust|\bmakes? people sick|\boverwork|\bfrantic|\bhectic|\bchaotic|\bwears? you out/,
    noSigns:
      /\bcalm\b|\brelaxed\b|\bstress\b.{0,8}\blow|\blow stress|\blow[- ]key\b|\bpeaceful\b|\beasy[- ]?going|\bunhurried/,
  },
];

const negation =
  /\b(?:no|not|never|nobody|none|no one|nothing|hardly|rarely|seldom|without|neither|nor|little|few|cannot|\w+n t|dont|doesnt|didnt|isnt|arent|wont|cant|havent|hasnt)\b/g;

/** The clauses of a text, plainly written; "nothing but" and "no matter" deny nothing. */
export function clauses(text: string): readonly string[] {
  return bare(text)
    .replace(/[’']/g, '')
    .replace(/\bnothing but\b/g, 'only')
    .replace(/\b(?:no matter|no doubt|not only|little things?)\b/g, '')
    .split(/[.,;:!?()–—\n]+|\bbut\b|\band (?=(?:no|nobody|not|never|everyone|everybody|people)\b)/)
    .map((clause) => clause.replace(/\s+/g, ' ').trim())
    .filter((clause) => clause !== '');
}

/** Whether a clause denies: an odd number of words that do. */
export function denies(clause: string): boolean {
  return (clause.match(negation)?.length ?? 0) % 2 === 1;
}

/** Which matters a text speaks of, and how it has each; one on which it says both is left out. */
export function mattersIn(text: string): ReadonlyMap<string, Side> {
  const found = new Map<string, Set<Side>>();
  for (const clause of clauses(text)) {
    const turned = denies(clause);
    for (const matter of table) {
      const says: Side | null = matter.noSigns?.test(clause) ? 'no' : matter.yesSigns.test(clause) ? 'yes' : null;
      if (says === null) continue;
      // "Pay little", "red tape before": the side of what is wanting is said outright, and a "no" with it only underlines it.
      const side: Side =
        says === 'yes' && turned ? 'no' : says === 'no' && turned && !isPlain(matter.id, clause) ? 'yes' : says;
      found.set(matter.id, (found.get(matter.id) ?? new Set()).add(side));
    }
  }
  return new Map(
    [...found].flatMap(([id, sides]) => (sides.size === 1 ? [[id, [...sides][0] ?? 'yes'] as const] : [])),
  );
}

/** Where the word that denies belongs to the sign itself. */
function isPlain(id: string, clause: string): boolean {
  return (
    (id === 'pay' && /\blittle\b/.test(clause)) ||
    (id === 'leaving' && /\bno turnover|\bturnover\b.*\blittle|\bhardly\b/.test(clause))
  );
}

export function matterOf(id: string): Matter | undefined {
  return table.find((one) => one.id === id);
}
