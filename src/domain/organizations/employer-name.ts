/** An employer's name taken apart: the name itself, what stands in brackets, and whose company it says it is. Method: M3. */
import { bare } from '../people/fold.ts';
import { withoutLegalForm } from './legal-forms.ts';

/** One employer string, read once. */
export interface EmployerName {
  /** Comparable words joined by spaces; '' when nothing is left. Same key, same employer. */
  readonly key: string;
  readonly tokens: readonly string[];
  /** The key without spaces (`jpmorganchase`). */
  readonly compact: string;
  /** What stands before the first dash, bar or colon, as words; the whole when there is none. */
  readonly head: readonly string[];
  /** What stands after it, piece by piece. */
  readonly rest: readonly (readonly string[])[];
  /** What stands in brackets beside the name, as words. */
  readonly inner: readonly (readonly string[])[];
  /** Owners and former names it states: `(acquired by X)`, `an X company`, `formerly X`. */
  readonly stated: readonly (readonly string[])[];
  /** Whether a legal form was taken off: the string is an official name. */
  readonly legalForm: boolean;
}

const joins: Readonly<Record<string, string>> = {
  univ: 'university',
  uni: 'university',
  intl: 'international',
  dept: 'department',
  govt: 'government',
  mgmt: 'management',
  brasil: 'brazil',
  espana: 'spain',
  deutschland: 'germany',
  osterreich: 'austria',
  schweiz: 'switzerland',
  suisse: 'switzerland',
  italia: 'italy',
  polska: 'poland',
  nederland: 'netherlands',
  sverige: 'sweden',
  norge: 'norway',
  danmark: 'denmark',
  turkiye: 'turkey',
  usa: 'us',
  centre: 'center',
  banco: 'bank',
  banca: 'bank',
  banque: 'bank',
};

const statedOwner =
  /[\s,(|–-]+(?:acquired by|now part of|part of|now|a?\s?subsidiary of|a division of|division of|formerly known as|previously known as|formerly|previously|fka|f\/k\/a|a member of|member of|owned by|merged with|merged into|an? affiliate of|by)[:\s]+([^()]+?)\)?\s*$/i;
const ownCompany =
  /[\s,(|–-]+(?:an?|the|une|uma|una|ein)\s+([^(),|]+?)\s+(?:group company|company|brand|business|subsidiary|insurer|enterprise|venture|division|firm|agency|portfolio company|empresa)\.?\)?\s*$/i;
const bracketed = /[([（]([^()[\]（）]*)[)\]）]/g;
const breaks = /\s*[|:;•·⇄]+\s+|\s+[|:;•·⇄/–—-]+\s*|\s*[–—]\s+|\s+-\s*|(?<=\w{2})-\s+|\s*\|\s*/u;
const simple = /^[a-z0-9 ]+$/;

/** The name taken apart. Nothing is looked up: aliases and owners are another file's matter. */
export function readEmployer(raw: string): EmployerName {
  let text = bare(raw).trim();
  if (simple.test(text)) {
    const all = tokensOf(text);
    const tokens = withoutLegalForm(all);
    return named(tokens, tokens, [], [], [], tokens.length < all.length);
  }
  text = text.replace(/[“”"«»®™©]/g, '').replace(/^[\s.,'-]+|[\s,;:|/-]+$/g, '');
  const stated: (readonly string[])[] = [];
  const owner = statedOwner.exec(text) ?? ownCompany.exec(text);
  if (owner && owner.index > 0) {
    const by = withoutLegalForm(tokensOf(owner[1] ?? ''));
    const before = tokensOf(text.slice(0, owner.index));
    if (
      by.length > 0 &&
      before.length > 0 &&
      !(/[\s]by[\s:]/.test(owner[0]) && !/acquired|owned/.test(owner[0]) && before.length > 3)
    ) {
      stated.push(by);
      text = text.slice(0, owner.index);
    }
  }
  const inner: (readonly string[])[] = [];
  const outer = text.replace(bracketed, (whole: string, inside: string) => {
    const within = tokensOf(inside);
    if (within.length === 0 || whole.length === text.length) return ` ${inside} `;
    if (within.every(isPlace)) return ` ${inside} `;
    inner.push(withoutLegalForm(within));
    return ' ';
  });
  const pieces = outer
    .split(breaks)
    .map(tokensOf)
    .filter((piece) => piece.length > 0);
  const head = withoutLegalForm(pieces[0] ?? []);
  const rest = pieces.slice(1);
  const tokens = rest.length === 0 ? head : withoutLegalForm([...(pieces[0] ?? []), ...rest.flat()]);
  return named(tokens, head, rest, inner, stated, rest.length === 0 && head.length < (pieces[0]?.length ?? 0));
}

/** The canonical key of an employer string: accents, case, punctuation, invisible marks, legal forms and a leading `The` taken out. '' when nothing remains. */
export function employerKey(raw: string): string {
  return readEmployer(raw).key;
}

/** The comparable words of a text: initials joined (`J.P.` is `jp`), `&` between letters kept (`p&g`), a spoken `and` dropped. */
export function tokensOf(text: string): readonly string[] {
  let plain = text;
  if (!simple.test(plain)) {
    plain = plain
      .replace(/\b(\w{1,2}) & (\w)\b/g, '$1&$2')
      .replace(/\ba\/s\b/g, 'as')
      .replace(/\bs\/a\b/g, 'sa')
      .replace(/['’‘`´]s\b/g, 's')
      .replace(/['’‘`´]/g, '')
      .replace(/(?<![\p{L}\p{N}])((?:\p{L}\.[ ]?){1,}\p{L})\.?(?![\p{L}\p{N}&])/gu, (dotted) =>
        dotted.replace(/[. ]/g, ''),
      )
      .replace(/\.(?=com\b|net\b|org\b|io\b|ai\b|co\b|me\b|br\b|in\b|uol\b)(?<=\w\.)/g, '․')
      .replace(/[^\p{L}\p{N}\p{M}&․+]+/gu, ' ')
      .replace(/(^| )&(?= |$)/g, ' ')
      .replace(/ &(?=\w)/g, ' ')
      .replace(/․/g, '.');
  }
  const found: string[] = [];
  for (const piece of plain.split(' ')) {
    if (piece === '' || piece === 'and' || piece === '&' || piece === '+') continue;
    // `Johnson&Johnson`: long words joined by an ampersand are two words.
    if (piece.length > 6 && piece.includes('&') && !/^\w{1,2}&\w{1,2}$/.test(piece)) {
      for (const part of piece.split('&')) if (part !== '') found.push(joins[part] ?? part);
    } else found.push(joins[piece] ?? piece);
  }
  for (let i = 0; i + 1 < found.length; i += 1) {
    if (found[i] === 'united' && (found[i + 1] === 'states' || found[i + 1] === 'kingdom')) {
      const america = found[i + 1] === 'states' && found[i + 2] === 'of' && found[i + 3] === 'america';
      found.splice(i, america ? 4 : 2, found[i + 1] === 'states' ? 'us' : 'uk');
    }
  }
  if (found.length > 1 && found[0] === 'the') found.shift();
  if (found.length > 1 && found[found.length - 1] === 'the') found.pop();
  return found;
}

function named(
  tokens: readonly string[],
  head: readonly string[],
  rest: EmployerName['rest'],
  inner: EmployerName['inner'],
  stated: EmployerName['stated'],
  legalForm: boolean,
): EmployerName {
  return { key: tokens.join(' '), compact: tokens.join(''), tokens, head, rest, inner, stated, legalForm };
}

const places: ReadonlySet<string> = new Set(
  (
    'us uk eu emea apac latam mena dach europe european asia africa america americas north south east west northern southern eastern western latin middle pacific nordic nordics nordics benelux iberia global ' +
    'india china japan korea brazil mexico canada germany france spain italy portugal poland netherlands belgium luxembourg sweden norway denmark finland iceland ireland scotland wales england britain switzerland austria ' +
    'czech czechia republic slovakia hungary romania bulgaria greece turkey ukraine russia estonia latvia lithuania serbia croatia slovenia cyprus malta israel egypt morocco tunisia algeria nigeria kenya ghana ethiopia uganda ' +
    'rwanda tanzania zambia zimbabwe namibia botswana angola mozambique senegal cameroon saudi arabia uae emirates qatar kuwait oman bahrain jordan lebanon iraq iran pakistan bangladesh sri lanka nepal singapore malaysia indonesia ' +
    'thailand vietnam philippines taiwan hong kong australia zealand argentina chile colombia peru ecuador uruguay paraguay bolivia venezuela costa rica panama guatemala dominican salvador honduras puerto caribbean ' +
    'california texas florida ohio illinois michigan virginia georgia carolina pennsylvania colorado arizona minnesota wisconsin oregon utah nevada idaho iowa kansas kentucky maryland massachusetts missouri oklahoma tennessee alabama hawaii indiana nebraska connecticut ' +
    'london paris berlin munich hamburg frankfurt dubai abu dhabi riyadh cairo mumbai delhi bangalore bengaluru chennai hyderabad pune noida gurgaon kolkata tokyo shanghai beijing seoul sydney melbourne toronto montreal vancouver ' +
    'york chicago boston seattle austin dallas houston atlanta denver miami francisco washington angeles diego philadelphia lagos nairobi johannesburg sao paulo rio janeiro lisbon madrid barcelona milan rome amsterdam brussels zurich geneva vienna ' +
    'prague warsaw budapest bucharest istanbul athens stockholm oslo copenhagen helsinki dublin edinburgh manchester manila jakarta bangkok hanoi kuala lumpur new de do da'
  ).split(' '),
);

/** Whether the word belongs to the name of a country, region or large city. */
export function isPlace(word: string): boolean {
  return places.has(word);
}
