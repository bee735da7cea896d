/** What people call the columns of their own lists of people, organizations and applications, in the languages met so far. */
import { columnKey } from '../csv/columns.ts';

/** What a column of a list can hold for us. */
export type ColumnField =
  | 'name'
  | 'givenName'
  | 'middleName'
  | 'familyName'
  | 'credentials'
  | 'title'
  | 'organization'
  | 'email'
  | 'phone'
  | 'profileUrl'
  | 'link'
  | 'city'
  | 'notes'
  | 'connectedOn'
  | 'appliedOn'
  | 'savedOn'
  | 'stage'
  | 'foundAt'
  | 'industry'
  | 'otherPerson';

/** Names parted by `|`; case, spaces, accents' form and punctuation do not matter. Sources: formats 2, 3 and plain dictionary words. */
const written: Readonly<Record<ColumnField, string>> = {
  name: 'name|full name|display name|person|person name|contact|contact name|fullname|nom complet|nombre completo|nome completo|vollständiger name|name vorname|vor und nachname|nome e cognome|nombre y apellidos|nom et prénom|nom prénom|volledige naam|naam|namn|navn|nimi|jméno a příjmení|imię i nazwisko|фио|полное имя|姓名|名前|氏名|이름|anzeigename|contacto|contatto|contato|kontakt|connection|who',
  givenName:
    'first name|given name|firstname|forename|first|vorname|prénom|nombre|nombres|primer nombre|nome|primeiro nome|voornaam|förnamn|fornavn|etunimi|imię|jméno|křestní jméno|krstné meno|имя|keresztnév|名|名字|ad|adı',
  middleName:
    'middle name|middle|middle initial|additional name|weitere vornamen|deuxième prénom|segundo nombre|secondo nome|nome do meio|tussenvoegsel|отчество',
  familyName:
    'last name|family name|surname|lastname|last|nachname|familienname|nom de famille|nom|apellidos|apellido|primer apellido|cognome|sobrenome|apelido|último nome|achternaam|efternamn|efternavn|etternavn|sukunimi|nazwisko|příjmení|priezvisko|фамилия|vezetéknév|姓|姓氏|soyad|soyadı',
  credentials: 'suffix|name suffix|credentials|degrees',
  title:
    'title|job title|position|role|job|job position|occupation|current title|current position|current role|jobtitle|job role|designation|headline|position title|role title|position name|berufsbezeichnung|jobtitel|stelle|stellenbezeichnung|funktion|rolle|poste|fonction|intitulé du poste|titre du poste|titre|profession|métier|puesto|cargo|título|posición|vacante|empleo|qualifica|ruolo|mansione|posizione|função|vaga|posição|functie|functietitel|titel|befattning|stilling|stanowisko|pozice|funkcia|должность|beosztás|職稱|役職|직책',
  organization:
    'company|company name|organization|organisation|employer|org|current company|current employer|organization name|organisation name|firm|business|workplace|account|account name|institution|work company|target|target company|companyname|employer name|company or organization|firma|unternehmen|arbeitgeber|firmenname|gesellschaft|société|entreprise|organisme|employeur|nom de lentreprise|empresa|compañía|organización|nombre de la empresa|azienda|società|ditta|organizzazione|datore di lavoro|empregador|companhia|organização|nome da empresa|bedrijf|bedrijfsnaam|werkgever|organisatie|företag|arbetsgivare|virksomhed|bedrift|yritys|společnost|spoločnosť|pracodawca|компания|организация|работодатель|cég|公司|会社|회사|şirket',
  email:
    'email|e mail|email address|mail|work email|personal email|primary email|secondary email|email 1|email 2|email 3|emails|contact email|email address 1|email address 2|business email|mail address|courriel|adresse e mail|adresse électronique|adresse mail|adresse de messagerie|mél|correo|correo electrónico|dirección de correo|email adresse|e mail adresse|indirizzo e mail|posta elettronica|endereço de email|correio eletrônico|e mailadres|e postadress|e post|sähköposti|adres e mail|e mailová adresa|электронная почта|почта|эл почта|電子郵件|邮箱|メール|メールアドレス|이메일|eposta',
  phone:
    'phone|phone number|mobile|mobile phone|cell|cell phone|telephone|tel|work phone|primary phone|work direct phone|corporate phone|telefon|handy|mobil|telefonnummer|téléphone|portable|mobile number|teléfono|móvil|celular|telefono|cellulare|telefone|telefoon|mobiel|puhelin|телефон|電話',
  profileUrl:
    'linkedin|linkedin url|linkedin profile|profile url|person linkedin url|linkedin profile url|linkedin link|profile link|linkedin page|url profile|profile|profil linkedin|perfil de linkedin|perfil linkedin|profilo linkedin|linkedin profil',
  link: 'url|link|website|web site|web page|job url|job link|posting|posting url|job posting|job posting url|link to job|listing|application link|application url|homepage|web|site web|sitio web|enlace|lien|sito web|página web|webseite|stellenanzeige|offre|anúncio|oferta|annuncio',
  city: 'city|location|town|place|office|based in|where|region|city state|headquarters|hq|home city|work city|ort|stadt|standort|ville|lieu|ciudad|ubicación|lugar|città|luogo|sede|cidade|localização|local|plaats|stad|ort kommun|miasto|město|город',
  notes:
    'notes|note|comments|comment|remarks|how we met|how i know them|how do i know them|relationship|description|details|background|info|why|thoughts|bemerkung|bemerkungen|notizen|kommentar|anmerkung|anmerkungen|remarques|commentaire|commentaires|notas|comentarios|observaciones|appunti|commenti|comentários|observações|opmerkingen|anteckningar|poznámky|notatki|заметки|備註',
  connectedOn:
    'connected on|connected|date connected|connection date|met on|date met|verbunden am|connecté le|conectado el|collegato il|conectado em|date added|added on',
  appliedOn:
    'applied|applied on|date applied|applied date|application date|applied at|date of application|applieddate|date submitted|submitted|submitted on|beworben am|bewerbungsdatum|datum der bewerbung|date de candidature|postulé le|fecha de solicitud|fecha de postulación|fecha de aplicación|data candidatura|data di candidatura|data da candidatura|data de aplicação|candidatado em|sollicitatiedatum|datum sollicitatie|ansökningsdatum|data aplikacji',
  savedOn:
    'date saved|saved|saved on|saved date|date|created|created at|createdat|date added to list|datum|fecha|data|date of posting|date posted',
  stage:
    'status|stage|list|listname|list name|application status|job status|progress|phase|step|état|statut|étape|estado|etapa|fase|stato|situação|bewerbungsstatus|stand|outcome|result|response|resultado|ergebnis',
  foundAt:
    'source|job source|jobsource|job board|board|found on|found at|platform|where found|via|quelle|fuente|fonte|portal|plattform|plateforme|plataforma|piattaforma|origen|origine|bron',
  industry:
    'industry|sector|branche|branża|secteur|industria|settore|setor|domain|employees|company size|size|number of employees|founded|headcount|ticker|priority|ranking|mission',
  otherPerson:
    'contact person|recruiter|recruiter name|hiring manager|hiring manager name|interviewer|referral|referred by|point of contact|poc|ansprechpartner|ansprechpartnerin|contact rh|persona de contacto|persona di contatto|pessoa de contato|contact at company|person of contact',
};

const fieldByKey: ReadonlyMap<string, ColumnField> = new Map(
  (Object.entries(written) as [ColumnField, string][]).flatMap(([field, list]) =>
    list.split('|').map((name): [string, ColumnField] => [aliasKey(name), field]),
  ),
);

/** What the name of a column promises, or null when it promises nothing we know. */
export function fieldOfName(name: string): ColumnField | null {
  const key = aliasKey(name);
  return fieldByKey.get(key) ?? fieldByKey.get(key.replace(/\d+$/, '')) ?? null;
}

/** Every name in the table, for finding the header line of a file. */
export const knownColumnNames: readonly string[] = Object.values(written).flatMap((list) => list.split('|'));

/** Names whose meaning hangs on their neighbors: beside a given name they are the family name, beside a family name the given one. */
export function isBareName(name: string): boolean {
  return ['name', 'nom', 'nome', 'nombre', 'naam', 'имя', 'jméno', 'namn', 'navn'].includes(columnKey(name));
}

function aliasKey(name: string): string {
  return columnKey(name.slice(0, 200).replace(/\([^)]*\)|[*:]+$/g, ' '));
}
