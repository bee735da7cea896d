/** Words that do the same work in an ask, so that what was learned from one holds for the others. Method: M4. */

const lists: Readonly<Record<string, string>> = {
  job: 'job position role spot slot opening vacancy posting post gig employment seat internship apprenticeship placement shift requisition req billet vacancies headcount placeholder temp-to-hire stint contract chair berth fte',
  work: 'work working employed employment',
  ad: 'posting listing ad advert advertisement notice announcement requisition vacancy careers indeed ziprecruiter portal website classifieds bulletin monster',
  hire: 'hire hired hires hiring recruit recruits recruited recruiting onboard onboarding employ employs staffing interview interviewed interviewing screen screens screening shortlist',
  hr: 'hr recruiter recruiters personnel talent headhunter recruiting hr-manager staffing onboarding',
  paper:
    'resume resumes cv vita vitae portfolio bio letter packet references transcript certificate certificates paperwork application applications profile reel samples credentials writeup one-pager sheet headshot demo',
  qualify:
    'qualified qualifications qualification background experience experienced skills skill credentials certified licensed trained seasoned years strengths abilities expertise record history training licence license certification certifications',
  team: 'team teams crew staff department outfit shop office group unit floor company firm organization squad bench roster ranks payroll line kitchen bureau agency lab ward desk clinic school district branch practice division store site yard depot plant warehouse side house place company-wide operation program business bunch gang hangar fleet brigade',
  candidate:
    'candidate candidates applicant applicants fit asset addition contender hire match candidacy pick choice option contributor resource',
  free: 'open available free vacant unfilled going',
  arise:
    'opens opened open comes come pops pop turns turn shakes shake arises arise frees surfaces surface appears appear crops crop materializes develops lands emerges',
  leave:
    'leaves leave leaving retires retire retiring retirement quits quit quitting resigns maternity vacated replace replacement replacing turnover departs moves vacates backfill',
  grow: 'grow grows growing expand expands expanding expansion short shorthanded short-handed understaffed short-staffed overloaded swamped stretched ramp ramping busy busier',
  keep: 'keep bear hold remember retain stash save tuck file store park pin hang',
  mind: 'mind radar file pocket rolodex thoughts list back-pocket memory records drawer',
  pass: 'pass forward send hand slip drop relay flag submit share put get give toss throw bring walk route circulate mention shoot email mail float',
  refer:
    'refer recommend vouch endorse sponsor nominate referral referrals referring recommending recommendation reference reference vouching champion advocate',
  influence: 'word nudge pull push string strings in inside leg door foot ear hat ring name bug boost favor plug',
  consider: 'consider considered considering consideration evaluate weigh picture imagine envision see',
  chance: 'chance shot opportunity opportunities trial tryout try break opening audition crack look start lift',
  start: 'start starting begin begins join joining aboard onboard come step jump pitch',
  offer: 'offer offering bring contribute add provide deliver give lend serve',
  improve:
    'improve fix turn grow increase boost save reduce straighten streamline strengthen transform whip lift raise',
  use: 'use need needs want wants require requires could-use lacking missing seeking after',
  hands: 'hands hand help helper body bodies person pair extra someone somebody anybody anyone warm-body',
  talk: 'chat talk talking speak speaking call conversation conversations coffee tea zoom phone meet visit sit catch discuss discussion compare teams video lunch walk cup dial skype facetime',
  minutes: 'minute minutes min mins hour half quarter moment moments while',
  when: 'monday tuesday wednesday thursday friday saturday sunday week weeks weekend morning afternoon evening month months january february march april may june july august september october november december today tomorrow tonight noon lunchtime spring summer fall autumn winter soon',
  learn:
    'learn learning learned understand understanding hear heard hearing curious know wonder wondering ask asking find figure study see picture',
  tell: 'tell told said say says mention mentioned explain explained describe described wrote write writing spoke suggested suggest suggesting',
  advice:
    'advice insight insights perspective view views opinion thoughts story stories lesson lessons wisdom guidance read take tips tip pointers idea ideas counsel book article talk essay',
  move: 'move moved moving switch switched switching change changed changing transition transitioned transitioning jump leap pivot path route shift crossed crossing left',
  thanks:
    'thank thanks thankful grateful appreciate appreciated appreciation appreciative obliged gratitude indebted kind kindness generous generosity',
  hope: 'hope hoping hopeful hoped wish wishing love like want wanted wanting would-like prefer aim aiming eager keen ready happy glad thrilled willing interested interest',
  look: 'look looking search searching hunt hunting seek seeking pursuing exploring chasing scouting shopping market browsing',
  apply:
    'apply applied applying applies application applications submitted submit submitting filed sent uploaded candidacy bid bidding interviewing',
  desperate:
    'desperate desperately desperation rent mortgage bills bill eviction evicted unemployment severance savings broke debt behind foodbank starving hungry rejection rejections rejected ghosted struggling struggle struggled drowning dire hopeless rope beg begging pleading plead wits end afford survive lifeline insurance benefits landlord repossessed hardship panic panicking terrified frantic worthless giving exhausted crying losing lost cry keeping-lights cutoff lapse lapses owe overdue',
  laid: 'laid layoff layoffs unemployed fired redundant redundancy furlough furloughed downsized restructured restructuring jobless between eliminated closed let',
  suit: 'suits suit suitable works work convenient fine easier easiest good better best',
  calendar: 'calendar schedule diary reschedule booked invite invitation zoom link slot time times date dates',
  busy: 'busy swamped full hectic packed plate rush hurry pressure obligation',
  person:
    'person people someone somebody anyone anybody friend colleague colleagues neighbor coworker coworkers folks classmate classmates mentor',
  boss: 'boss manager supervisor director chief foreman owner principal head superintendent captain vp president commissioner coordinator chair hod partner partners chef sergeant',
  favor: 'favor favour hookup inside connection connections in pull clout',
  money: 'salary pay paid wage wages hourly income paycheck compensation rate fee money stipend benefits',
  promise:
    'promise regret disappoint prove worth deserve guarantee loyal hardworking hard-working reliable dependable dedicated motivated tireless punctual',
  family: 'kids kid children child daughter son wife husband baby mother father family mom dad parents',
  not: 'not no never none nothing neither nor without nobody hardly',
  query: 'how what why where which who when whom whose',
  trade:
    'accountant actor actuary agent analyst apprentice arborist archivist architect artist assembler assistant astronomer attendant attorney auditor baker barber barista bartender beekeeper bookbinder bookkeeper bricklayer broker builder bus-driver butcher buyer cabinetmaker captain caregiver caretaker carpenter cashier caterer cellist chaplain chef chemist cleaner clerk coach cobbler coder composer concierge conductor conservator consultant contractor controller cook coordinator copywriter counsel counselor courier custodian dancer dealer deckhand dentist designer detective developer dietitian dispatcher diver doctor docent doorman draftsman dressmaker driver drummer economist editor electrician engineer estimator farmer farmhand firefighter fisherman fitter florist forester forklift gardener geologist glazier grader groundskeeper guard guide hairdresser handyman hostess housekeeper hygienist illustrator inspector instructor intern interpreter janitor jeweler joiner journalist judge juggler laborer landscaper lawyer lecturer librarian lifeguard lineman linguist locksmith logger machinist maid mechanic medic midwife miller miner model monitor musician nanny navigator nurse nutritionist operator optician orderly organist paginator painter paralegal paramedic pharmacist photographer physicist pianist pilot pipefitter planner plasterer plumber policeman porter potter preacher presenter printer producer professor programmer proofreader psychologist ranger receptionist registrar reporter researcher rigger roofer runner sailor salesman saleswoman scaffolder scheduler scientist scribe seamstress secretary security sergeant server shepherd singer soldier steward stitcher stonemason storekeeper stringer student sub substitute supervisor surgeon surveyor sweeper tailor teacher technician technologist teller temp tester therapist tiler toolmaker trainee trainer translator treasurer trucker tuner tutor typist undertaker usher veterinarian veteran volunteer waiter waitress warden watchman watchmaker weaver webmaster welder worker writer graduate rookie newcomer junior novice beginner greenhorn changer pro hand-carver former ex rep representative specialist associate officer aide administrator executive intern-in-waiting sous dishwasher helper tech dev stylist masseuse barman sparks sparky stinger',
  place:
    'hospital hotel bakery brewery bank library museum theater theatre studio gallery newspaper newsroom paper farm orchard vineyard ranch stable stables shipyard dock docks harbor port airport railway railroad mine quarry foundry mill refinery factory shed garage workshop salon spa café cafe restaurant diner bar pub hall church parish cathedral temple mosque synagogue college university academy nursery kindergarten daycare preschool court courthouse ministry council county city municipality bureau post-office station depot terminal garden park zoo aquarium forest fishery boat ship vessel fleet camp shelter charity foundation institute institution observatory archive press publisher label orchestra choir band troupe circus pharmacy hospice surgery ward dental startup business enterprise corporation bank insurer brokerage consultancy firm chain franchise store supermarket market bookstore counter cellar greenhouse tannery smithy forge yard boatyard rink gym pool team-house building premises facility headquarters base garrison utility waterworks plant cooperative co-op union guild',
  entry:
    'door foot toe leg inside way in gate ladder rung ground bottom break crack entry aboard wing fold ranks payroll staff board badge desk cubicle uniform apron lanyard locker key keys nameplate business-card hardhat chair table bench counter line roster sheet books rota',
  soon: 'immediately immediate right-away asap tomorrow monday notice once ready instantly straightaway whenever available availability free',
  unpaid:
    'unpaid free nothing volunteer minimum wage trial probation tryout audition week shift day stint half-pay gratis experiment sample test demo',
  ear: 'ear ears eye eyes lookout holler shout heads-up word ring buzz ping tip ding text note line call wind',
  other:
    'someone somebody anyone anybody whoever whomever person people folks friends clients circle network colleague colleagues',
  past: 'ago last yesterday when then before since used once first year years early earlier back originally former',
  them: 'boss manager director chief foreman owner principal head superintendent partner partners committee panel board team hr they them him her supervisor chef dean captain trustees management higher-ups powers bosses',
  speakup:
    'tell mention speak say sing praise whisper plug vouch back support endorse recommend convince persuade ask nudge lobby champion advocate put lean soften pitch talk urge',
  imagine:
    'imagine picture see dream dreaming wonder wondering belong belonging end ending fancy fantasize meant destined made',
  poss: 'your yours',
  intro: 'introduce introduction introductions connect connecting connected',
};

const byWord: ReadonlyMap<string, readonly string[]> = classesByWord();

/** The classes a lower-case word belongs to, endings tolerated; empty when it has none. */
export function classesOf(word: string): readonly string[] {
  const own = byWord.get(word);
  if (own) return own;
  for (const stem of stemsOf(word)) {
    const found = byWord.get(stem);
    if (found) return found;
  }
  return [];
}

function stemsOf(word: string): readonly string[] {
  const stems: string[] = [];
  if (word.endsWith("'s")) stems.push(word.slice(0, -2));
  if (word.length > 4) {
    if (word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`);
    if (word.endsWith('es')) stems.push(word.slice(0, -2));
    if (word.endsWith('s')) stems.push(word.slice(0, -1));
    if (word.endsWith('ing')) stems.push(word.slice(0, -3), `${word.slice(0, -3)}e`);
    if (word.endsWith('ed')) stems.push(word.slice(0, -2), word.slice(0, -1));
  }
  return stems;
}

function classesByWord(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, words] of Object.entries(lists)) {
    for (const word of words.split(' ')) {
      const names = found.get(word);
      if (!names) found.set(word, [name]);
      else if (!names.includes(name)) names.push(name);
    }
  }
  return found;
}
