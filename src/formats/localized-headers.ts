/**
 * What Outlook and Thunderbird call their columns in other languages, only those that say who a person is.
 * Source: the column names that those programs write, as collected in the Roundcube project's import tables (formats 2.2).
 */
import { columnKey } from './csv/columns.ts';

export type LocalizedField =
  | 'givenName'
  | 'middleName'
  | 'familyName'
  | 'name'
  | 'organization'
  | 'title'
  | 'email'
  | 'primaryEmail'
  | 'phone'
  | 'city'
  | 'link'
  | 'notes';

/** Names parted by `|`. `email` is Outlook's, `primaryEmail` Thunderbird's. A number in a name does not matter. */
const written: Readonly<Record<string, Readonly<Partial<Record<LocalizedField, string>>>>> = {
  de: {
    givenName: 'Vorname',
    middleName: 'Weitere Vornamen',
    familyName: 'Nachname',
    name: 'Anzeigename',
    organization: 'Firma|Organisation',
    title: 'Position',
    email: 'E-Mail-Adresse|E-Mail 2: Adresse',
    primaryEmail: 'Primäre E-Mail-Adresse|Sekundäre E-Mail-Adresse',
    phone:
      'Mobiltelefon|Mobil-Tel.-Nr.|Telefon geschäftlich|Tel. dienstlich|Haupttelefon|Telefon privat|Telefon (geschäftlich)',
    city: 'Ort geschäftlich|Ort privat|Weiterer Ort',
    link: 'Webseite',
    notes: 'Notizen',
  },
  es: {
    givenName: 'Nombre',
    middleName: 'Segundo nombre',
    familyName: 'Apellidos|Apellido',
    name: 'Nombre en pantalla|Nombre para mostrar',
    organization: 'Organización|Compañía',
    title: 'Puesto|Cargo',
    email: 'Dirección de correo electrónico|Dirección del correo electrónico',
    primaryEmail: 'Dirección de correo electrónico principal|Dirección de correo electrónico secundaria',
    phone: 'Teléfono móvil|Móvil|Teléfono del trabajo|Teléfono (Trabajo)|Teléfono principal|Particular',
    city: 'Ciudad de trabajo|Otra ciudad',
    link: 'Página web',
    notes: 'Notas',
  },
  fi: {
    givenName: 'Etunimi',
    familyName: 'Sukunimi',
    name: 'Näyttönimi|Näytettävä nimi',
    organization: 'Järjestö|Yritys',
    title: 'Ammattinimi|Tehtävänimike',
    email: 'Sähköpostiosoite',
    primaryEmail: 'Ensisijainen sähköposti|Toissijainen sähköposti',
    phone: 'Matkapuhelinnumero|Työpuhelin|Kotipuhelin|Matkapuhelin',
    city: 'Työpaikan kaupunki|Kotikaupunki',
    link: 'Verkkosivu',
    notes: 'Muistiinpanot',
  },
  fr: {
    givenName: 'Prénom',
    middleName: 'Deuxième prénom',
    familyName: 'Nom',
    name: 'Nom à afficher',
    organization: 'Société',
    title: 'Profession|Titre',
    email: 'Adresse de messagerie',
    primaryEmail: 'Adresse électronique principale|Adresse électronique secondaire',
    phone: 'Tél. mobile|Portable|Téléphone (bureau)|Tél. professionnel|Téléphone principal|Téléphone (domicile)',
    city: 'Ville (bureau)|Ville (domicile)|Ville (autre)',
    link: 'Page Web|Site Web',
    notes: 'Notes',
  },
  it: {
    givenName: 'Nome',
    middleName: 'Secondo Nome',
    familyName: 'Cognome',
    name: 'Nome visualizzato',
    organization: 'Società|Organizzazione|Società di lavoro',
    title: 'Qualifica|Titolo di lavoro|Posizione',
    email: 'Indirizzo E-mail|Indirizzo di posta elettronica',
    primaryEmail: 'Email principale|Email secondaria',
    phone:
      'Telefono Mobile|Numero cellulare|Telefono di Lavoro|Telefono lavoro|Telefono Principale|Telefono di casa|Cellulare di Casa',
    city: 'Città di lavoro|Città di residenza|Città Altro',
    link: 'Pagina Web',
    notes: 'Note',
  },
  pl: {
    givenName: 'Imię',
    middleName: 'Drugie imię',
    familyName: 'Nazwisko',
    name: 'Nazwa wyświetlana',
    organization: 'Firma|Organizacja',
    title: 'Stanowisko',
    email: 'Adres e-mail',
    primaryEmail: 'Podstawowy e-mail|Dodatkowy e-mail',
    phone: 'Telefon komórkowy|Telefon służbowy|Telefon główny|Telefon domowy',
    city: 'Miasto (biuro)|Miasto (dom)',
    link: 'Osobista strona sieci Web',
    notes: 'Notatki',
  },
  pt: {
    givenName: 'Primeiro nome',
    middleName: 'Nome do meio',
    familyName: 'Último nome',
    name: 'Mostrar nome',
    organization: 'Empresa|Organização',
    title: 'Cargo',
    email: 'Endereço de E-mail',
    primaryEmail: 'E-mail primário|E-mail secundário',
    phone: 'Celular|Fone comercial|Fone de trabalho|Fone Primario|Fone de casa|Celular pessoal',
    city: 'Cidade comercial|Cidade de trabalho|Cidade de casa|Outra cidade',
    link: 'Página Web',
    notes: 'Notas|Informações',
  },
  ru: {
    givenName: 'Имя',
    middleName: 'Отчество',
    familyName: 'Фамилия',
    name: 'Отображаемое имя',
    organization: 'Организация',
    title: 'Должность',
    email: 'Адрес эл. почты',
    primaryEmail: 'Адрес электронной почты|Альтернативный адрес электронной почты',
    phone: 'Номер сотового телефона|Рабочий телефон|Телефон переносной',
    city: 'Город (раб.)|Город',
    link: 'Веб-страница',
    notes: 'Заметки',
  },
  sk: {
    givenName: 'Krstné meno',
    middleName: 'Ďalšie meno',
    familyName: 'Priezvisko',
    name: 'Zobrazované meno',
    organization: 'Spoločnosť|Organizácia',
    title: 'Funkcia',
    email: 'E-mailová adresa',
    primaryEmail: 'Primárna e-mailová adresa|Ďalšia e-mailová adresa',
    phone: 'Mobilný telefón|Mobil|Telefón do práce|Telefón do zamestnania|Primárny telefón|Telefón domov',
    city: 'Mesto (práca)|Mesto (domov)|Iné mesto',
    link: 'Webová stránka',
    notes: 'Poznámky',
  },
  zh: {
    givenName: '名字|名',
    middleName: '中間名',
    familyName: '姓氏|姓',
    name: '顯示名稱',
    organization: '公司',
    title: '職稱',
    email: '電子郵件地址',
    primaryEmail: '主要 Email|次要 Email',
    phone: '行動電話|手機號碼|商務電話|代表電話|住家電話',
    city: '商務 - 市/鎮|住家 - 市/鎮|其他 - 市/鎮|商務市鎮|居住市鎮',
    link: '網頁',
    notes: '記事',
  },
};

/** For each language: what a column with this key (numbers left out) holds. */
const fieldsByLanguage: ReadonlyMap<string, ReadonlyMap<string, LocalizedField>> = new Map(
  Object.entries(written).map(([language, names]) => [
    language,
    new Map(
      (Object.entries(names) as [LocalizedField, string][]).flatMap(([field, list]) =>
        list.split('|').map((name): [string, LocalizedField] => [numberlessKey(name), field]),
      ),
    ),
  ]),
);

/** The language whose columns the header holds most of, with the field of each column (null where unknown); null when none fits two. */
export function localizedFields(
  header: readonly string[],
): { readonly language: string; readonly fields: readonly (LocalizedField | null)[] } | null {
  const keys = header.map(numberlessKey);
  let best: { language: string; fields: readonly (LocalizedField | null)[] } | null = null;
  let most = 1;
  for (const [language, byKey] of fieldsByLanguage) {
    const fields = keys.map((key) => byKey.get(key) ?? null);
    const count = fields.filter((field) => field !== null).length;
    if (count > most) {
      most = count;
      best = { language, fields };
    }
  }
  return best;
}

/** Every column name in this table, for finding the header line of a file. */
export const localizedColumnNames: readonly string[] = Object.values(written).flatMap((names) =>
  Object.values(names).flatMap((list) => list.split('|')),
);

/** `E-Mail 2: Adresse` and `E-Mail 3: Adresse` are one name. */
function numberlessKey(name: string): string {
  return columnKey(name).replace(/\d+/g, '');
}
