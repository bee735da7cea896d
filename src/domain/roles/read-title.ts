/** How senior a title is and what kind of work it names, by rules on its words. Method: M1, M3; traps from formats 6.3. */
import { bare, fold } from '../people/fold.ts';
import { functionOf, type TitleFunction } from './title-words.ts';

export type Seniority =
  | 'founder-owner'
  | 'c-level'
  | 'board'
  | 'partner'
  | 'vp'
  | 'director'
  | 'manager'
  | 'lead'
  | 'senior'
  | 'individual'
  | 'junior'
  | 'intern-student'
  | 'self-employed'
  | 'unknown';

export interface TitleReading {
  readonly seniority: Seniority;
  readonly function: TitleFunction;
}

/** Never fails: an empty or unreadable title is `unknown` on both counts, a plain one `individual`. */
export function readTitle(raw: string): TitleReading {
  const tokens = titleTokens(raw);
  if (tokens.length === 0) return { seniority: 'unknown', function: 'unknown' };
  const text = ` ${tokens.join(' ')} `;
  if (nowork.test(text)) return { seniority: 'unknown', function: 'unknown' };
  const seniority = seniorityOf(text);
  return { seniority, function: functionFor(text, tokens, seniority) };
}

/** Whether they hire or care for staff: kind to know, but not the people to ask about the work itself (formats 6.3). */
export function isRecruiterOrHr(title: string): boolean {
  return readTitle(title).function === 'people';
}

/** Folded words with `vice president` as `vp`, `co-founder` as `founder`, and the employer after `at` or `@` dropped. */
export function titleTokens(raw: string): readonly string[] {
  const cut = bare(raw)
    .replace(/\s+(?:@|at|chez|bei|presso)\s+[^|,;]+/g, ' ')
    .replace(/\s@\S+/g, ' ')
    .replace(/\.net\b/g, ' dotnet ')
    .replace(/\(\s*(?:he|she|they|him|her|them|a|r|o|in|m|w|d|f|\/|\s)+\)/g, ' ')
    .replace(/[*:/]in(?:nen)?\b/g, '')
    .replace(/([aeou])\/[ao]s?\b/g, '$1')
    .replace(/\(a\)/g, '');
  const text = ` ${fold(cut)} `
    .replace(/ (?:vice presidents?|vice presidente?|v presidents?|v p) /g, ' vp ')
    .replace(/ senior vp | sr vp /g, ' svp ')
    .replace(/ executive vp /g, ' evp ')
    .replace(/ (?:co|ko|con) (founders?|fundador[ao]?|fondateur|fondatrice|owner|ceo|grunder|grunderin)(?= )/g, ' $1')
    .replace(/ cofounder /g, ' founder ')
    .replace(/ c level /g, ' ')
    .replace(/ snr | sr | senr /g, ' senior ')
    .replace(/ jr | jnr /g, ' junior ')
    .replace(/ mgr /g, ' manager ')
    .replace(/ dir /g, ' director ')
    .replace(/ (?:asst|assoc) /g, (word) => (word.includes('asst') ? ' assistant ' : ' associate '))
    .replace(/ engr | eng /g, ' engineer ')
    .replace(/ aquisition | acqusition /g, ' acquisition ')
    .replace(/ and | y | e | und | et /g, ' ')
    .trim();
  return text === '' ? [] : text.split(' ').filter((word) => word !== 'and');
}

const nowork =
  /^ (?:retired|retiree|none|na|n a|unemployed|sabbatical|career break|c|retraite|retraitee|aposentado|aposentada|jubilado|jubilada|rentner|rentnerin|pensionar|pensionato|looking for .*|seeking .*|open to work|home ?maker|em busca .*) $/;

type Rule = readonly [says: Seniority, when: RegExp, unless?: RegExp];

const cTitle =
  / (?:ceo|cfo|coo|cto|cmo|cio|ciso|chro|cro|cdo|clo|cco|cpo|cso|cao|cxo|caio) | chief (?:[a-z]+ ){1,6}officers? | chief executive | chief officer | c suite | president | presidente | presidenta | prasident | prasidentin | managing director | geschaftsfuhrer | geschaftsfuhrerin | geschaftsleiter | vorstand | vorstandsvorsitzender | vd | pdg | directeur general | directrice generale | director general | directora general | director ejecutivo | directora ejecutiva | diretor executivo | diretora executiva | diretor geral | diretora geral | diretor presidente | direttore generale | amministratore delegato | general counsel | toimitusjohtaja | daglig leder | administrerende direktor | verkstallande direktor | prezes | prezes zarzadu | jednatel | generalni reditel | vykonny reditel | ugyvezeto | algemeen directeur | direktur utama | gerant | gerante /;

/** First that fits decides. Order is meaning: a founder who is CEO is a founder; an assistant to a CEO is not. */
const rules: readonly Rule[] = [
  [
    'individual',
    / (?:executive|personal|administrative|virtual|office) (?:administrative )?assistant | assistant to | secretary to | assistante de direction | secretary | secretaria | sekretarin /,
    / (?:intern|trainee|chief of staff|founder|owner) |^(?!.* assistant to ).* (?:manager|director) $/,
  ],
  [
    'individual',
    / (?:founders?|ceos?) office | office of the (?:ceo|founder|founders|president|chairman) | founders associate /,
  ],
  ['manager', / chief of staff /],
  [
    'self-employed',
    / self employed | selfemployed | freelancer? | freelancing | autonomo | autonoma | selbststandig | selbststandiger | selbstandig | freiberuflich | freiberufler | freiberuflerin | freischaffend | independant | independante | independiente | independente | indipendente | libero professionista | sole trader | independent (?:consultant|contractor|professional|advisor|researcher|distributor|sales|writer|artist|designer|developer|coach|business|beauty|marketing|producer|filmmaker|software|it|data|hr|management|recruiter|agent|financial|insurance|career) /,
    / founder | owner | emprendedora? | empreendedora? | empresari[ao] | entrepreneur /,
  ],
  [
    'intern-student',
    / interns? | internship | internships | trainee | traineeship | apprentice | apprenticeship | praktikant | praktikantin | praktikum | werkstudent | werkstudentin | auszubildende | auszubildender | azubi | referendar | estagiario | estagiaria | estagio | becario | becaria | practicante | pasante | stagiaire | stage | alternant | alternante | apprenti | apprentie | stagista | tirocinante | tirocinio | estudiante | estudante | etudiant | etudiante | studentin | studente | studentessa | student(?! (?:advisor|adviser|affairs|success|services|coordinator|recruiter|recruitment|counselor|support|engagement|life|experience|loan|housing|development|accommodation|union|outreach|enrollment|care)) | students | undergraduate | summer (?:analyst|associate|research|scholar|clerk|fellow) | fresher | doktorand | doktorandin | doctorant | doctorante | dottorando | doutorando | doutoranda | mestrando | mestranda | phd candidate | doctoral candidate | mba candidate | phd (?:scholar|researcher|fellow) | doctoral researcher | research scholar | graduate (?:teaching|research|student|assistant) | طالب | aprendiz | hiwi | co op /,
    / (?:intern|internship|student|apprenticeship|trainee|graduate) (?:program|programme|recruitment|recruiter|experience) | stage manager | stage director | stage designer | late stage | early stage | student (?:programs|teacher) /,
  ],
  [
    'partner',
    / founding partner | managing partner | socio gerente | socio diretor | socio director | associe gerant /,
    / founder | owner /,
  ],
  [
    'founder-owner',
    / founder | founders | owner | owners | proprietor | grundare | medgrundare | agare | stifter | grunnlegger | grundlaegger | perustaja | omistaja | oprichter | medeoprichter | eigenaar | eigenares | zalozyciel | wlasciciel | wspolzalozyciel | zakladatel | spoluzakladatel | majitel | majitelka | alapito | proprietario | proprietaria | proprietaire | entrepreneur | empreendedor | empreendedora | emprendedor | emprendedora | empresario | empresaria | unternehmer | unternehmerin | imprenditore | imprenditrice | fundador | fundadora | cofundador | cofundadora | fondateur | fondatrice | cofondateur | cofondatrice | fondatore | fondatrice | grunder | grunderin | mitgrunder | mitgrunderin | inhaber | inhaberin | dueno | duena | titolare | socio fundador | socia fundadora | founding ceo | chefs? d ?entreprise | selfmade /,
    / (?:product|process|service|data|system|application|platform|risk|business process|project|store|franchise|account|program|experience|capability|solution|solutions|technical|content|control|problem|incident|feature) owners? | entrepreneur in residence | student entrepreneur /,
  ],
  [
    'c-level',
    cTitle,
    / (?:deputy|assistant|associate|vice|regional|area|former|office of the|assistant to) (?:managing director|president|general counsel) | past president | chief of /,
  ],
  ['manager', / assistant vp | avp | associate vp | deputy vp | assistant vice /],
  [
    'vp',
    / vp | svp | evp | gvp | rvp | vps | vicepresident | vicepresidente | vizeprasident | deputy president | vice president | vicepresidenta /,
  ],
  [
    'board',
    / board (?:member|director|chair|observer|advisor|adviser|of) | member (?:of )?(?:the )?(?:advisory |supervisory )?board | (?:advisory|supervisory|executive) board | board | chairman | chairwoman | chairperson | chair | non executive director | nonexecutive director | independent director | ned | trustee | aufsichtsrat | beirat | beiratsmitglied | verwaltungsrat | verwaltungsratin | conselheiro | conselheira | consejero | consejera | membro do conselho | administrateur independant | governor /,
    / board (?:certified|operator|game|games|design|layout|level|assistant|secretary|up|relations) | department chair | (?:director|head|manager|coordinator|vp) .*board | endowed chair | dental chair /,
  ],
  [
    'partner',
    / partners? | socio | socia | socios | associe | associee | teilhaber | gesellschafter | partnerin /,
    / (?:business|talent|hr|people|acquisition|recruitment|recruiting|channel|sales|success|technology|implementation|solution|solutions|delivery|finance|marketing|learning|training|alliance|strategic|care|resources|human|culture|hiring|sourcing|customer|account|procurement|data|it|content|media|global|franchise|security|change|service|engagement|development|employee|experience|communication|communications|comms|legal|risk|digital|production|commercial|search|analytics|insights|staffing|onboarding|referral|affiliate|delivery|planning|design|ops|operations) partners? | partners? (?:manager|managers|success|marketing|account|accounts|development|lead|sales|operations|enablement|engineer|solutions|solution|specialist|program|programs|relations|relationship|management|consultant|coordinator|executive|associate|support|strategy|engagement|ecosystem|technology|business|experience|integration|growth|channel|technical|network) /,
  ],
  [
    'lead',
    / head (?:coach|waiter|chef|teacher|nurse|cashier|barista|bartender|lifeguard|referee|counselor|accountant|gardener|trainer|writer|designer|librarian|resident|cook|housekeeper|stylist) | chief (?:engineer|architect|scientist|economist|solutions|technologist|evangelist|data|editor|designer|security|enterprise|software|accountant|resident|inspector|nurse|pilot|analyst|strategist|copywriter|photographer|happiness|technician|solution) | distinguished | director de arte | editor in chief /,
    / director of | vp /,
  ],
  [
    'director',
    / directors? | director of | head | head of | diretor | diretora | directora | directeur | directrice | direttore | direttrice | direktor | direktorin | direktoren | leiter | leiterin | leitung | abteilungsleiter | abteilungsleiterin | bereichsleiter | bereichsleiterin | vertriebsleiter | personalleiter | betriebsleiter | dean | superintendent of schools | hoofd | directeurs | dyrektor | reditel | reditelka | riaditel | direktur | direktorka | johtaja | department head | business head | country head | chancellor | provost | school principal | headmaster | headmistress /,
    / teamleiter | junior | assistant director | assistant to | art director assistant | directors cut | funeral director /,
  ],
  [
    'manager',
    / assistant director | teamleiter | teamleiterin | gruppenleiter | gruppenleiterin | projektleiter | projektleiterin | projektleitung | filialleiter | filialleiterin | marktleiter | chef de projet | cheffe de projet | chef de produit | chef de service | gerente | gerentes | gestor | gestora | jefe | jefa | coordenador | coordenadora | coordinador | coordinadora | responsable | responsabile | encargado | encargada | capo progetto | chefe | supervisor | supervisora | supervisors | superintendent | superviseur | projektledare | projektleder | prosjektleder | kierownik | kierowniczka | menedzer | vedouci | manazer | manazerka | projektovy manazer | manajer | paallikko | teamchef | gruppchef | ekonomichef | saljchef | forsaljningschef | personalchef | enhetschef | avdelningschef | vorgesetzter | store manager | general manager | manager in charge | foreman | projectleider | capo | responsavel | jefe de proyecto | encarregado /,
    / junior /,
  ],
  [
    'manager',
    / group (?:product|program|project|account|marketing) manager | (?:product|project|program|programme) management (?:director|manager|head) | manager of (?:product|project|program)| senior manager | assistant manager | deputy manager | portfolio manager of /,
  ],
  [
    'lead',
    / lead | leads | leader | leaders | principal | principals | teamlead | techlead | lider | team leader | staff (?:\w+ )?(?:software|engineer|engineering|developer|scientist|designer|architect|product|researcher|data|machine|security|ux|sre|site|program|technical|systems|devops|frontend|backend|full|qa|hardware|firmware|ml|ai|infrastructure|platform|mobile|ios|android|tpm|electrical|mechanical|applied|analytics|research|test|cloud|network|solutions|reliability|design) | teamleider | equipe leader | chef d equipe | caposquadra | staff engineer /,
    / (?:lead|leads) (?:generation|gen|management|qualification|nurturing) | leadership | (?:product|project|program) leadership | engineering manager | (?<!product |project |program |programme |account )manager (?!ii|i )| staff (?:nurse|accountant|member|consultant|reporter|attorney|writer|assistant|photographer|pharmacist) /,
  ],
  [
    'senior',
    / senior (?:product|project|program|programme|technical program|technical project|account|customer success|key account|client|relationship|community|social media|partner|it project|engineering program|business program|national account|strategic account|corporate account|enterprise account|technical account|product operations|engagement|case|scrum|global account|channel account|data product|technical product|it program|strategic customer success|enterprise customer success|customer relationship|client success|digital product|ai product) (?:manager|management|project|master) /,
  ],
  [
    'junior',
    / (?:associate|junior|assistant) (?:product|project|program|account|social media|community|category|brand|customer success|technical program) managers? /,
    / assistant manager | brand manager marketing /,
  ],
  [
    'individual',
    / (?:product|project|projects|program|programme|account|accounts|customer success|client success|partner success|community|social media|relationship|case|release|key account|partner|client relationship|customer relationship|engagement|scrum|experience success|success) managers? | office manager | manager i | project management | product management | bid manager /,
    / senior | lead | principal | junior | associate | assistant | marketing manager | trainee /,
  ],
  [
    'manager',
    / managers? | management | mgmt | managing | verwalter | managerin /,
    / (?:risk|case|data|wealth|portfolio|asset|investment|product|project|program|change|talent|people|knowledge|content|vendor|product data|knowledge) management (?:analyst|associate|specialist|consultant|consulting|officer|advisor|engineer|assistant|administrator|coordinator|technician|intern|professional|executive|scientist) | management (?:consultant|consulting|analyst|associate|accountant|assistant|information|trainee|engineer|science|systems|team) | (?:database|risk|wealth|property|event|project|product|operational risk|asset|portfolio|talent|human resources|customer relationship|product|supply chain|investment) management $| (?:customer relationship|performance|quality) management (?!manager|director)/,
  ],
  [
    'individual',
    / assistant professor | adjunct (?:professor|faculty|instructor|lecturer) | visiting professor | professor (?:assistente|adjunto|substituto|de) | profesor de | profesora de | professora de | professeur de | profesora | profesor | professora /,
  ],
  [
    'senior',
    / senior | seniors | professor | prof | snr | senioren | veteran | expert | sr | pleno senior | seniore | erfahrener | counsel senior /,
  ],
  ['lead', / (?:founding) (?:engineer|designer|developer|software) /, /./],
  [
    'junior',
    / junior | juniors | entry level | graduate(?! school) | nachwuchs | early career /,
    / graduate (?:admissions|programs|school|studies|school) | adjunct /,
  ],
  [
    'junior',
    / associate | associates | associado | assistant (?:system|systems|software|engineer|developer|consultant|designer|analyst|architect|accountant|brand|marketing|project|product|buyer|editor|producer|professor|teacher|planner|controller|merchandiser|hr|physician) /,
    / (?:banking|equity|legal|law|tax|audit|assurance|attorney|investment|capital|venture|finance|financial|credit|private|wealth|m a|litigation|corporate|corporativo|ib|research|advisory|transaction|debt|teaching|clinical|faculty|postdoctoral|securities|fund|asset|transactions|attorney|fundador|medical|risk|valuation|deal|deals|restructuring|pe|vc|real estate) (?:\w+ )?associate | associate (?:attorney|counsel|professor|lawyer|economist|dean|member|fellow|solicitor|scientist|physician|lecturer|teacher|vice|in|editor|pastor) | professor associado | research associate | ^ associate $| assistant teacher | assistant controller | assistant professor | assistant physician /,
  ],
];

function seniorityOf(text: string): Seniority {
  for (const [says, when, unless] of rules) if (when.test(text) && !unless?.test(text)) return says;
  return 'individual';
}

const chiefs: readonly (readonly [RegExp, TitleFunction])[] = [
  [
    / cto | chief (?:technology|technical|information|information security|digital|security|ai|artificial intelligence|engineering|product technology) officer | cio | ciso | caio /,
    'engineering',
  ],
  [/ cfo | chief (?:financial|finance|investment|risk|accounting|credit) officer /, 'finance'],
  [/ coo | chief (?:operating|operations|supply chain|procurement|administrative) officer /, 'operations'],
  [/ cmo | chief (?:marketing|brand|communications|growth|content) officer /, 'marketing'],
  [/ chro | chief (?:people|human resources?|talent|hr|learning|diversity|culture) /, 'people'],
  [/ cpo | chief product /, 'product'],
  [/ cro | chief (?:revenue|commercial|sales|business) officer /, 'sales'],
  [/ cdo | chief (?:data|analytics) /, 'data'],
  [/ chief (?:legal|compliance|privacy|ethics) officer | general counsel | clo /, 'legal'],
  [/ chief (?:medical|nursing|health) officer /, 'healthcare'],
  [/ chief (?:customer|client|experience) officer /, 'customer-success'],
  [/ chief (?:academic) officer /, 'education'],
  [/ chief (?:creative|design) officer /, 'design'],
  [/ chief (?:scientific|science|research) officer /, 'research'],
];

function functionFor(text: string, tokens: readonly string[], seniority: Seniority): TitleFunction {
  if (
    / (?:ceo|chief executive|managing director|managing partner|socio diretor|socio director|socio gerente) /.test(text)
  )
    return seniority === 'individual' ? functionOf(tokens) : 'executive';
  if (seniority === 'founder-owner' || seniority === 'c-level') {
    for (const [when, of] of chiefs) if (when.test(text)) return of;
    if (seniority === 'founder-owner') return 'executive';
    const other = functionOf(tokens);
    return other === 'unknown' || other === 'operations' || other === 'consulting' || / president /.test(text)
      ? 'executive'
      : other;
  }
  if (seniority === 'board') return 'executive';
  for (const [when, of] of chiefs) if (when.test(text)) return of;
  if (/ (?:founders?|ceos?) office | office of the ceo /.test(text)) return 'executive';
  const ux = / (?:ux|user experience) researcher /.test(text) ? 'design' : null;
  const junior = / assistant (?:vp|manager|director|professor) | assistant general manager /.test(text);
  return ux ?? functionOf(junior ? tokens.filter((word) => word !== 'assistant') : tokens);
}
