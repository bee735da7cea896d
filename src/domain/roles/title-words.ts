/** Words and phrases that tell what kind of work a title is about, in English, Spanish, Portuguese, French, German, Italian. Method: M1, M3. */

export type TitleFunction =
  | 'administration'
  | 'consulting'
  | 'customer-success'
  | 'data'
  | 'design'
  | 'education'
  | 'engineering'
  | 'executive'
  | 'finance'
  | 'healthcare'
  | 'legal'
  | 'marketing'
  | 'media'
  | 'operations'
  | 'people'
  | 'product'
  | 'project-management'
  | 'research'
  | 'sales'
  | 'unknown';

/**
 * Folded phrases by function and weight. The heaviest phrase found decides, then the first: a product designer designs, a technical recruiter
 * recruits, and `sales and marketing` is sales.
 */
const table: readonly (readonly [weight: number, of: TitleFunction, phrases: string])[] = [
  [
    9,
    'people',
    'recruiter|recruiters|recruiting|recruitment|recruit|recrutement|recrutador|recrutadora|reclutador|reclutadora|seleccion de personal|talent|talents|talento|sourcer|headhunter|head hunter|executive search|staffing|hr|hrbp|rh|hrga|human resource|human resources|human capital|recursos humanos|ressources humaines|risorse umane|personalreferent|personalreferentin|personalleiter|personalleiterin|personalmanagement|personaler|personalvermittler|hr business partner|people partner|people business partner|people and culture|people culture|people operations|people ops|people analytics|people development|people experience|people team|people manager|people leader|people lead|chief people officer|head of people|vp people|vp of people|director of people|gente e gestao|gente e cultura|gente cultura|gente gestao|gestao de pessoas|gestion de personas|capital humano|talento humano|employer branding|chro|compensation|compensation and benefits|learning and development|learning development|organizational development|personnel|onboarding specialist|atracao de talentos|campus recruiter|diversity|diversity and inclusion',
  ],
  [
    9,
    'administration',
    'executive assistant|executive administrative assistant|personal assistant|administrative assistant|virtual assistant|office assistant|office manager|office administrator|assistant to the ceo|assistant to ceo|executive secretary|assistente administrativo|assistente administrativa|asistente administrativo|auxiliar administrativo|assistante de direction|assistente executiva|teamassistenz|assistenz|administrative officer|administrative coordinator|receptionist|recepcionista|secretary|secretaria|secretario|sekretarin|back office|data entry|clerk|administrative|administrativo|administrativa|office coordinator|office support|document coordinator|project administrator',
  ],
  [
    8.5,
    'project-management',
    'project manager|project management|project lead|project leader|project coordinator|project director|project managers|program manager|programme manager|program management|programme management|program director|program lead|program coordinator|technical program manager|tpm|pmo|scrum master|scrum|agile coach|agile|agilista|release train engineer|release manager|delivery manager|delivery leader|strategic projects|delivery lead|service delivery|head of program management|project officer|project analyst|project assistant|project consultant|project planner|special projects|gerente de projetos|gerente de projeto|gerente de proyectos|gerente de proyecto|gestor de projetos|gestor de proyectos|gestora de projetos|gestion de projet|coordenador de projetos|coordenadora de projetos|coordinador de proyectos|coordinadora de proyectos|lider de projetos|lider de proyecto|lider de proyectos|director de proyecto|director de proyectos|directora de proyectos|diretor de projetos|analista de projetos|jefe de proyecto|jefe de proyectos|jefa de proyecto|chef de projet|cheffe de projet|chefe de projeto|directeur de projet|directeur de projets|responsable de projet|projektleiter|projektleiterin|projektmanager|projektmanagerin|projektleitung|capo progetto|responsabile progetto|responsabile di progetto|projectmanager|projectleider',
  ],
  [
    8.5,
    'product',
    'product analyst|product manager|product owner|product management|product lead|product leader|product director|product operations|product strategy|product associate|head of product|head de produto|vp product|vp of product|director of product|chief product officer|cpo product|gerente de produto|gerente de producto|gerente de produtos|gerente de productos|jefe de producto|chef de produit|cheffe de produit|responsable produit|produktmanager|produktmanagerin|product development|product specialist|product evangelist|group product manager',
  ],
  [
    8.5,
    'education',
    'professor|professora|profesor|profesora|professeur|teacher|lecturer|instructor|tutor|adjunct faculty|dozent|dozentin|lehrer|lehrerin|docente',
  ],
  [
    9,
    'marketing',
    'head of product marketing|director of product marketing|director product marketing|vp of product marketing|vp product marketing|product marketing manager|product marketing lead',
  ],
  [
    9,
    'people',
    'personalista|rekryterare|rekrytering|personalchef|rekruter|recruteur|recruteuse|chargee de recrutement|charge de recrutement|benefits manager',
  ],
  [8.5, 'administration', 'assistant to project manager|assistant to manager|assistant to director'],
  [8.5, 'project-management', 'projektledare|projektleder|prosjektleder|projektovy manazer|kierownik projektu'],
  [
    8,
    'sales',
    'saljare|forsaljning|saljchef|forsaljningschef|obchodni|obchodnik|sprzedaz|handlowy|verkoper|myynti|penjualan',
  ],
  [8, 'finance', 'ekonom|ekonomichef|ucetni|ksiegowa|ksiegowy|boekhouder|revisor|redovisningsekonom'],
  [8, 'healthcare', 'home care|lakare|sjukskoterska|verpleegkundige|lekarz|lekar|sestra'],
  [8, 'customer-success', 'guest service|guest services|guest relations'],
  [8, 'marketing', 'external relations'],
  [8, 'engineering', 'r d engineer|research development engineer'],
  [6, 'education', 'larare|ucitel|ucitelka|nauczyciel|docent|leraar|opettaja'],
  [
    5,
    'engineering',
    'utvecklare|udvikler|utvikler|ohjelmoija|ontwikkelaar|vyvojar|programator|programista|inzenyr|inzynier|ingenjor|ingenior|insinoori|tekniker|configuration',
  ],
  [5, 'people', 'benefits'],
  [
    4,
    'executive',
    'grundare|medgrundare|agare|stifter|perustaja|omistaja|oprichter|eigenaar|zalozyciel|wlasciciel|zakladatel|majitel|majitelka|jednatel|prezes|daglig leder|ugyvezeto|toimitusjohtaja',
  ],
  [3, 'consulting', 'konsult|konsulent|konzultant|konsultant|adviseur|konsultti'],
  [2, 'operations', 'industrial|safety'],
  [4, 'project-management', 'projects|projetos|proyectos|projets|projekte'],
  [8.5, 'finance', 'quantitative trader|quantitative analyst|quantitative finance'],
  [
    8,
    'design',
    'product designer|product design|ux|ui|ux designer|ui designer|ux researcher|user experience|user interface|designer|design|graphic designer|interaction designer|interior designer|creative director|art director|visual designer|diseno|disenador|disenadora|designerin|grafiker|grafikerin|motion graphic|illustrator|ilustrador|director de arte|diretor de arte|directeur artistique|architectural|landscape architect|urban planner|fashion designer|design thinking',
  ],
  [
    8,
    'customer-success',
    'customer success|client success|partner success|customer support|customer service|customer services|customer experience|customer care|client services|client service|client support|customer relations|technical support|it support|help desk|helpdesk|service desk|atendimento|atencion al cliente|service client|relation client|kundenservice|kundenbetreuer|kundenbetreuung|servizio clienti|sucesso do cliente|customer operations|support specialist|support agent|call center|cx',
  ],
  [
    8,
    'sales',
    'account executive|account manager|account director|account management|account representative|account coordinator|account associate|key account|key account manager|key accounts|strategic accounts|client partner|client director|client executive|client manager|client relationship|client relationship manager|relationship manager|relationship officer|business development|business developer|desarrollo de negocios|desenvolvimento de negocios|developpement commercial|developpeur d affaires|geschaftsentwicklung|sales engineer|sales operations|sales|presales|pre sales|medical sales representative|medical sales|inside sales|sdr|bdr|bdm|revenue operations|revenue|chief revenue officer|cro|partnerships|partnership|partner manager|partner account manager|channel|alliance|alliances|enterprise sales|sales development|medical representative|sales representative|vendas|vendedor|vendedora|ventas|vertrieb|vertriebsleiter|vertriebsmitarbeiter|aussendienst|verkauf|verkaufer|verkauferin|verkaufsleiter|vente|ventes|vendeur|vendeuse|vendite|venditore|commercial|comercial|commerciale|commerciaux|realtor|real estate agent|real estate broker|broker owner|executivo de contas|executivo de vendas|ejecutivo de cuentas|ejecutivo de ventas|gerente de contas|gerente de cuentas|gerente de relacionamento|representante|key account executive|merchandiser|gtm|go to market|solutions consultant|solution consultant|account intern',
  ],
  [
    8,
    'marketing',
    'product marketing|external affairs|public affairs|corporate affairs|marketing|marketer|mercadeo|mercadotecnia|brand|branding|communications|communication|comunicacion|comunicacao|comunicazione|kommunikation|unternehmenskommunikation|public relations|public relation|pr manager|seo|sem|growth|social media|content|contents|content creator|content strategist|advertising|campaign|copywriter|paid search|paid media|media buyer|media planner|media planning|media relations|community manager|community|digital strategist|digital marketing|publicidad|publicidade|publicite|werbung|redes sociales|redes sociais|event|events|events manager|market research|market analyst|demand generation|lead generation|influencer|ecommerce|e commerce|cmo|chief marketing officer|trade marketing|consumer insights',
  ],
  [
    8,
    'data',
    'data scientist|data science|data analyst|data analytics|data engineer|data engineering|data architect|data|analytics|business intelligence|bi|machine learning|ml|mlops|artificial intelligence|ai|deep learning|computer vision|nlp|statistician|statistics|estatistico|estadistico|statistiker|etl|power bi|big data|dados|datos|donnees|daten|dati|cientista de dados|cientifico de datos|ciencia de dados|ciencia de datos|analista de bi|chief data officer|cdo|quantitative|quant|insights analyst|business data analyst|decision scientist|datenanalyst|insights',
  ],
  [
    8,
    'finance',
    'financial analyst|investment banking|private equity|venture capital|equity research|corporate finance|corporate banking|finance|financial|financas|finanzas|finanzen|finanza|finances|financier|financiere|financiero|financeiro|financeira|financiera|accountant|accounting|accounts payable|accounts receivable|contador|contadora|contabilidad|contabilidade|contable|comptable|comptabilite|comptabilité|buchhalter|buchhalterin|buchhaltung|contabile|ragioniere|audit|auditor|auditora|auditoria|assurance|tax|taxation|steuer|steuerberater|steuerberaterin|fiscal|treasurer|treasury|tesoreria|controller|controlling|controladoria|investment|investments|investimentos|investor relations|investor|banking|banker|bank teller|teller|equity|credit|credito|risk|riesgos|riscos|risco|fp a|financial planning|wealth|portfolio|fund|trader|trading|actuary|actuarial|actuario|aktuar|underwriting|underwriter|payroll|bookkeeper|billing|cfo|chief financial officer|chief investment officer|cio investment|m a|transfer pricing|economist|economista|insurance|loan|mortgage|asset manager|asset management|hedge fund|derivatives|capital markets|pricing|claims|collections|fiscal pleno|procurement finance|capital risk',
  ],
  [
    8,
    'legal',
    'lawyer|attorney|counsel|general counsel|paralegal|legal|law|law clerk|solicitor|barrister|abogado|abogada|advogado|advogada|avocat|avocate|avvocato|rechtsanwalt|rechtsanwaltin|jurist|juristin|juriste|juridico|juridica|jurista|litigation|compliance|contracts manager|contract manager|contract analyst|judge|juiz|notary|patent|regulatory|policy|public policy|privacy|chief legal officer|clo|chief compliance officer|gdpr|notaire|notar|legislative',
  ],
  [
    8,
    'healthcare',
    'nurse|nursing|physician|doctor|medical doctor|medical|clinical|clinician|pharmacist|pharmacy|pharmacovigilance|dentist|dental|therapist|physiotherapist|physical therapist|occupational therapist|psychologist|psychotherapist|psychiatrist|psicologo|psicologa|psychologue|psychologe|psychologin|surgeon|paramedic|veterinarian|veterinary|healthcare|health care|health worker|caregiver|nutritionist|dietitian|medico|medica|medecin|arzt|arztin|enfermeira|enfermeiro|enfermera|enfermero|infirmier|infirmiere|krankenschwester|pfleger|krankenpfleger|farmaceutico|farmaceutica|apotheker|apothekerin|fisioterapeuta|dentista|midwife|radiologist|cardiologist|anesthesiologist|pediatrician|emt|optometrist|residente|rmo|chief medical officer|public health|laboratory technician|medical laboratory technician|infermiere|infermiera',
  ],
  [
    8,
    'media',
    'journalist|journaliste|journalistin|periodista|jornalista|giornalista|reporter|editor|editora|editorial|redakteur|redakteurin|redacteur|redactor|producer|executive producer|productor|produtor|producteur|line producer|writer|author|autor|screenwriter|columnist|photographer|fotografo|photographe|fotograf|videographer|cinematographer|filmmaker|film director|video editor|actor|actress|musician|singer|podcaster|youtuber|blogger|broadcaster|news anchor|news director|translator|interpreter|artist|artista|kunstler|music|musico|photography|publisher|voice over|animator|proofreader|production assistant|media|content producer|composer|dj|managing editor',
  ],
  [
    7,
    'operations',
    'operations|operation|operational|operacoes|operaciones|betrieb|betriebsleiter|operativo|operativa|logistics|logistic|logistica|logistik|logistique|supply chain|supply|supply planner|procurement|purchasing|purchaser|buyer|compras|achats|acheteur|einkauf|einkaufer|acquisti|comprador|warehouse|facilities|facility|manufacturing|production|producao|produccion|produktion|produktionsleiter|produzione|plant manager|plant|fleet|inventory|store manager|storekeeper|quality manager|quality control|continuous improvement|process manager|processos|procesos|lean|hse|health and safety|environmental health safety|site manager|restaurant manager|hotel manager|suprimentos|suministros|abastecimento|approvisionnement|beschaffung|planejamento|planeamento|planificacion|floor manager|branch manager|export|import|coo|chief operating officer|vendor manager|materials|planner|planning|maintenance|manutencao|customs|dispatcher|duty manager|property manager|shift supervisor',
  ],
  [
    6,
    'education',
    'professor|professora|profesor|profesora|professeur|prof|teacher|lecturer|instructor|tutor|teaching|faculty|dean|educator|education|educacion|educacao|academic|lehrer|lehrerin|dozent|dozentin|docente|insegnante|enseignant|enseignante|maestra|maestro|lektor|school principal|headmaster|head teacher|trainer|training|formador|formateur|ausbilder|coach|curriculum|admissions|student affairs|student advisor|student success|resident advisor|librarian|substitute teacher|adjunct|chancellor|provost|rector|instructional|enrollment|career services|career advisor',
  ],
  [
    6,
    'research',
    'research|researcher|research assistant|research associate|research scientist|scientist|research fellow|postdoc|postdoctoral|postdoctoral researcher|phd|doctoral|doctorate|doktorand|doktorandin|doctorant|doctorante|dottorando|doutorando|doutoranda|investigador|investigadora|pesquisador|pesquisadora|chercheur|chercheuse|forscher|forscherin|ricercatore|ricercatrice|wissenschaftlicher mitarbeiter|wissenschaftliche mitarbeiterin|principal investigator|cientista|cientifico|lab manager|r d|research and development|research development|chief scientist|applied scientist|biologist|chemist|physicist',
  ],
  [
    5,
    'engineering',
    'engineer|engineers|engineering|engineered|developer|developers|software|programmer|programming|devops|devsecops|sre|sde|sdet|qa|quality assurance|quality engineer|tester|test|testing|technician|cto|chief technology officer|chief information officer|cio|ciso|chief information security officer|information security|security|cyber|cybersecurity|network|system|systems|sysadmin|infrastructure|cloud|frontend|front end|backend|back end|full stack|fullstack|android|ios|java|javascript|python|php|react|dotnet|net developer|mobile|web|webmaster|database|salesforce administrator|member of technical staff|tech lead|technical lead|team lead engineering|architect|solution architect|solutions architect|enterprise architect|hardware|embedded|firmware|electrical|mechanical|civil|robotics|automation|information technology|it manager|it director|it specialist|it administrator|it|engenheiro|engenheira|engenharia|ingeniero|ingeniera|ingenieria|ingenieur|ingenieurin|ingenierie|ingegnere|ingegneria|desenvolvedor|desenvolvedora|desenvolvimento|desarrollador|desarrolladora|desarrollo|entwickler|entwicklerin|softwareentwickler|softwareentwicklerin|entwicklung|developpeur|developpeuse|sviluppatore|sviluppatrice|programador|programadora|programmierer|programmatore|informatiker|informatikerin|informatique|informatica|analista de sistemas|analista de sistema|sistemas|suporte tecnico|soporte tecnico|projetista|arquiteto de software|ti|edv|blockchain|gis|game developer|devs|squad leader|module lead|computer scientist|technical architect',
  ],
  [
    4,
    'executive',
    'ceo|co ceo|chief executive|chief executive officer|chief of staff|executive in residence|entrepreneur in residence|managing director|managing partner|executive director|general manager|president|presidente|prasident|founder|cofounder|founders|owner|coowner|proprietor|proprietario|proprietaria|proprietaire|entrepreneur|empreendedor|empreendedora|emprendedor|emprendedora|empresario|empresaria|unternehmer|unternehmerin|imprenditore|imprenditrice|fundador|fundadora|cofundador|cofundadora|fondateur|fondatrice|cofondateur|cofondatrice|fondatore|grunder|grunderin|mitgrunder|mitgrunderin|inhaber|inhaberin|geschaftsfuhrer|geschaftsfuhrerin|geschaftsfuhrung|geschaftsleitung|geschaftsleiter|vorstand|vorstandsvorsitzender|directeur general|directrice generale|director general|directora general|director ejecutivo|directora ejecutiva|diretor executivo|diretora executiva|diretor geral|diretora geral|direttore generale|amministratore delegato|gerente general|gerente geral|pdg|vd|dueno|duena|dono|dona|titolare|gerant|gerante|socio fundador|socia fundadora|chairman|chairwoman|chairperson|chair|board|board member|board of directors|member board|trustee|non executive director|independent director|advisory board|aufsichtsrat|beirat|conselheiro|conselheira|consejero|consejera|administrateur|founding member|chief officer|dg|ceos|board advisor|board observer|socio administrador|chef d entreprise',
  ],
  [
    3,
    'consulting',
    'consultant|consulting|consultancy|consultor|consultora|consultoria|consulente|consulenza|conseil|conseiller|consultante|berater|beraterin|beratung|unternehmensberater|unternehmensberaterin|advisory|advisor|adviser|adviseur|asesor|asesora|assessor|assessora|engagement manager|strategy consultant|management consultant|transformation|strategist|strategy',
  ],
  [
    8,
    'engineering',
    'ui developer|ux developer|ui engineer|ux engineer|product design engineer|design engineer|manufacturing engineer|process engineer|production engineer|quality engineer|quality engineering|industrial engineer|engenheiro de processos|process engineering|cloud operations|seguranca da informacao|seguridad informatica|sqa|test engineer|system design engineer|web developer|software engineer|engineering manager|software developer|software development',
  ],
  [4, 'data', 'business analyst|business analysis|analista de negocios'],
  [4, 'marketing', 'crm|customer relationship management'],
  [4, 'sales', 'negocios|distributor|distribuidor|merchandising|salesperson'],
  [4, 'customer-success', 'suporte|soporte|support'],
  [3, 'design', 'creative|criativo|creativo'],
  [2, 'product', 'product'],
  [
    2,
    'engineering',
    'technical|technology|tech|tecnico|tecnica|technique|technik|techniker|technischer|tecnologia|technologie|application|applications|integration|platform',
  ],
  [2, 'marketing', 'digital'],
  [
    2,
    'administration',
    'administration|administrator|assistant|assistente|asistente|administracion|administracao|coordination',
  ],
  [1, 'operations', 'process|service|quality|qualidade|calidad|site|store'],
];

interface Hit {
  readonly weight: number;
  readonly of: TitleFunction;
}

const hits: ReadonlyMap<string, Hit> = new Map(
  [...table]
    .reverse()
    .flatMap(([weight, of, phrases]) => phrases.split('|').map((phrase) => [phrase, { weight, of }] as const)),
);

/** The function the words speak of; `unknown` when none does. Longer phrases count before the words in them. */
export function functionOf(tokens: readonly string[]): TitleFunction {
  let best: Hit | null = null;
  for (let from = 0; from < tokens.length; ) {
    let length = 1;
    for (let size = Math.min(4, tokens.length - from); size >= 1; size -= 1) {
      const hit = hits.get(size === 1 ? (tokens[from] ?? '') : tokens.slice(from, from + size).join(' '));
      if (!hit) continue;
      if (!best || hit.weight > best.weight) best = hit;
      length = size;
      break;
    }
    from += length;
  }
  return best?.of ?? 'unknown';
}
