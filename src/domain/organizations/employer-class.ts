/** Whether an employer string names an employer at all. Method: M3; spellings from formats 6.1. */
import { bare, fold } from '../people/fold.ts';

export type EmployerClass = 'named' | 'no-employer' | 'undisclosed';

/** Words that by themselves say there is no employer. */
const alone: ReadonlySet<string> = new Set(
  (
    'freelance freelancer freelancers freelancing freelancer/ selfemployed selfemployment retired retiree pensioner none na nil null unemployed sabbatical homemaker jobless student ' +
    'autonomo autonoma autonomos freela independiente independente independant independante indipendente selbststandig selbstandig selbststandiger freiberufler freiberuflich freiberuflerin freischaffend zzp zzper eigenfirma egenforetagare ' +
    'retraite retraitee jubilado jubilada aposentado aposentada pensionato pensioniert rentner rentnerin ruhestand pensionar pensionist ' +
    'desempleado desempleada desempregado desempregada arbeitslos arbeitssuchend disoccupato sansemploi chomage werkloos jobseeker jobsuchend estudiante estudante etudiant etudiante studentin werkstudent ' +
    'фриланс фрилансер самозанятый самозанятая самозанятость пенсионер безработный студент فريلانسر متقاعد طالب serbestmeslek emekli ogrenci frilans frilanser frilansare freelancerin eigenstandig eigenstandige zelfstandig zelfstandige osvc zivnostnik szno szabaduszo selvstendig selvstaendig yrittaja samozatrudnienie autonome autonomie preduzetnik elakelainen pensjonist gepensioneerd emeryt emerytka dochodca arbeidssokende arbetssokande arbejdssogende tyoton bezrobotny munkanelkuli 自由业 自由职业 自由职业者 フリーランス 프리랜서 self myself me nenhum nenhuma ninguno ninguna aucun aucune keine keiner contractor'
  )
    .split(' ')
    .map(fold),
);

/** Whole phrases, folded, that say so. */
const phrases: ReadonlySet<string> = new Set(
  (
    'self employed|self employment|self emp|selfemployed|n a|not applicable|not employed|not working|no company|no employer|no empresa|no current employer|no organization|free lance|free lancer|free lancing|free agent|' +
    'career break|career gap|career transition|in transition|between jobs|between roles|between opportunities|on a break|taking a break|gap year|parental leave|maternity leave|paternity leave|family leave|on leave|stay at home parent|stay at home mom|stay at home dad|' +
    'open to work|opentowork|looking for work|looking for a job|looking for new opportunities|looking for opportunities|looking for a new opportunity|looking for job|seeking new opportunities|seeking new opportunity|seeking a new opportunity|seeking opportunities|seeking employment|seeking a new role|exploring opportunities|exploring new opportunities|actively looking|actively seeking|available|available for hire|job seeker|job hunting|' +
    'independent|independent consultant|independent contractor|independent consulting|independent professional|independent business owner|independent advisor|independent researcher|private practice|sole trader|sole proprietor|sole proprietorship|own business|my own business|my own company|own company|home maker|house wife|housewife|working from home|work from home|home|' +
    'por mi cuenta|trabajadora independiente|trabajadora por cuenta propia|trabajador por cuenta propia|trabajadora autonoma|trabalhadora autonoma|consultora independiente|consultora independente|asesor independiente|asesora independiente|profissional autonoma|comerciante independiente|profesional independiente|trabajador independiente|trabajador autonomo|por cuenta propia|cuenta propia|trabajo independiente|consultor independiente|consultor independente|conta propria|por conta propria|trabalhador autonomo|trabalhador independente|profissional autonomo|profissional liberal|profissional independente|em busca de novas oportunidades|em busca de oportunidades|em transicao de carreira|em transicao|buscando oportunidades|buscando novas oportunidades|buscando nuevas oportunidades|en busqueda de empleo|en busca de empleo|en busqueda de nuevas oportunidades|busqueda activa|disponivel|sem empresa|sin empresa|sin empleo|' +
    'travailleur independant|travailleuse independante|a mon compte|en recherche d emploi|en recherche|recherche d emploi|a la recherche d un emploi|sans emploi|auto entrepreneur|autoentrepreneur|micro entrepreneur|profession liberale|en transition|a la retraite|' +
    'libero professionista|libera professionista|lavoratore autonomo|in cerca di occupazione|in cerca di lavoro|partita iva|auf arbeitssuche|auf jobsuche|auf der suche|im ruhestand|in rente|in elternzeit|elternzeit|zzp er|eigen baas|eget foretag|egen virksomhed|' +
    'عمل مستقل|عمل حر|مستقل|لا يوجد|ищу работу|на пенсии|в поиске работы|serbest|serbest meslek|wolny strzelec|wlasna dzialalnosc|wlasna dzialalnosc gospodarcza|dzialalnosc gospodarcza|na volne noze|vlastni podnikani|eget foretagande|mellan jobb|mellem jobs|foraldraledig|freier mitarbeiter|freie mitarbeiterin|zelfstandig ondernemer|tussen twee banen|profesion independiente|ejercicio libre|libre ejercicio|emprendimiento propio|negocio propio|negocio proprio|profissional freelancer|ano sabatico|pausa na carreira|pausa profesional|recherche d opportunites|recherche active|a la recherche d opportunites|a l ecoute du marche|kendi isim|is ariyorum'
  )
    .split('|')
    .map(fold),
);

/** Words that may stand beside the above without naming anyone. */
const beside: ReadonlySet<string> = new Set(
  (
    'self employed employment employee free lance lancer independent consultant consulting consultor consultora consultancy contractor contract contracting professional profesional profissional company no and or the a an as at my own currently now ' +
    'full time part remote remotely based at home various clients multiple projects project designer developer engineer writer editor photographer artist translator teacher tutor coach trainer recruiter musician journalist author ' +
    'graphic web software it data marketing digital business owner founder entrepreneur professionals services service work worker working online y e et und o ou freelance freelancer advisor analyst seeking new opportunities career break ' +
    'happily recently early fully semi student students university college unemployed actively looking open to opportunity'
  ).split(' '),
);

const undisclosedStart =
  /^(?:in )?(?:super |ultra )?(?:stealth|stealthy)\b(?! (?:health|bio|monitoring|communications|aerospace|partners|security|solar|gas))/;
const undisclosedWhole = new Set(
  (
    'confidential|confidential company|company confidential|confidential client|confidential employer|confidential organization|confidential startup|confidential search|strictly confidential|confidencial|empresa confidencial|compania confidencial|confidentiel|entreprise confidentielle|societe confidentielle|vertraulich|riservato|azienda riservata|confidenziale|vertrouwelijk|gizli|konfidentiell|' +
    'undisclosed|undisclosed company|undisclosed startup|undisclosed client|undisclosed employer|not disclosed|non disclosed|undisclosable|private|private company|privately held company|private client|private employer|private firm|privado|empresa privada|empresa sigilosa|sigiloso|anonymous|anonymous company|anonymous startup|anonymous employer|name withheld|company name withheld|withheld|redacted|nda|under nda|classified|top secret|secret|secret startup|to be announced|to be disclosed|tba|tbd|coming soon|something new|building something new|new venture stealth|секрет|конфиденциально|سري|poufne|duverne|konfidentiellt|fortroligt|luottamuksellinen|bizalmas|sigilo|confidencial empresa|nao divulgado|nao informado|no divulgado'
  )
    .split('|')
    .map(fold),
);
const undisclosedEnd =
  /\b(?:in|on) stealth(?: mode)?$|\bstealth (?:mode|startup|start up|company|venture)$|\b(?:startup|company|venture|co|inc) (?:in |under )?stealth(?: mode)?$|^confidential (?:in stealth mode|\w+ (?:company|client|firm|startup|employer))$/;

/** The word set apart by a dash or bracket: `Confidential - Financial Services`. */
const withheld =
  /^\s*(?:strictly )?(?:confidential|confidencial|confidentiel|undisclosed|stealth)\s*(?:[-–—|:,([])\s*\S/i;

/** `Retired - enjoying life`. */
const setApart = /^\s*(?:retired|freelance|self[- ]employed|unemployed|career break|sabbatical)\s*[-–—|:(]\s*\S/i;

/** `no-employer` for the self-employed, retired, between jobs, in school or left empty; `undisclosed` for stealth and confidential; else `named`. */
export function employerClass(raw: string): EmployerClass {
  const text = fold(raw);
  if (text === '') return 'no-employer';
  if (undisclosedWhole.has(text) || withheld.test(raw) || undisclosedStart.test(text) || undisclosedEnd.test(text))
    return 'undisclosed';
  const first = text.charCodeAt(0);
  // Most names are plain: decide on a set look-up before anything costlier.
  if (phrases.has(text) || alone.has(text)) return 'no-employer';
  const found = text.split(' ');
  if (setApart.test(raw)) return 'no-employer';
  if (found.length > 9 || (first < 128 && /\.(?:com|io|net|org|ai)\b/.test(bare(raw)))) return 'named';
  let says = false;
  for (let i = 0; i < found.length; i += 1) {
    const word = found[i] ?? '';
    const pair = `${word} ${found[i + 1] ?? ''}`;
    if (
      pair === 'self employed' ||
      pair === 'free lance' ||
      pair === 'free lancer' ||
      pair === 'career break' ||
      pair === 'self employment'
    )
      says = true;
    else if (alone.has(word) && !weakAlone.has(word)) says = true;
    else if (!beside.has(word) && !alone.has(word)) return startsSo(text) ? 'no-employer' : 'named';
  }
  return says || startsSo(text) ? 'no-employer' : 'named';
}

/** Said alone they mean nobody; beside other words they are part of a name (`Me & You`, `Student Union`). */
const weakAlone: ReadonlySet<string> = new Set(
  'self me myself none na nil null student contractor home available'.split(' '),
);

const starts =
  /^(?:self employed|selfemployed|freelance (?:and|self|consultant|consulting|contractor|work)|freelancer (?:self|at|for|and)|retired (?:from|at|after)|currently (?:seeking|looking|unemployed|between|on)|looking for|seeking (?:new|a new|employment|opportunit)|actively (?:seeking|looking)|open to (?:work|new|opportunit)|em busca de|en busqueda|en busca de|a la recherche|in cerca di|auf der suche|on career break|on a career break|unemployed)\b/;

function startsSo(text: string): boolean {
  return starts.test(text);
}
