/** A person written in one line, read: `Priya Raman, ops director, Harbor Transit, via Tom`. Method: M3, M8. */
import { employerClass } from '../organizations/employer-class.ts';
import { readTitle } from '../roles/read-title.ts';
import { fold, words } from './fold.ts';

/** Texts are '' where the line says nothing. */
export interface PersonLine {
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  /** Who named them. */
  readonly via: string;
  readonly email: string;
  readonly profileUrl: string;
}

const emailShape = /[<(]?(?:mailto:)?([\w.+'-]+@[\w-]+(?:\.[\w-]+)+)[>)]?/iu;
const urlShape = /[<(]?((?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/[^\s,;<>()]+|https?:\/\/[^\s,;<>()]+)[>)]?/i;
const viaShape =
  /(?:^|[,;|(–—-]|\s)\s*(?:via|thru|through|referred by|suggested by|introduced by|recommended by|thanks to|intro by|intro from|per|por medio de|über|durch|grâce à|par l'intermédiaire de)[:\s]+([^,;|()]+)\)?/iu;
const orgWords =
  /\b(?:inc|llc|ltd|gmbh|corp|corporation|company|group|university|college|school|bank|institute|foundation|hospital|labs?|transit|agency|authority|ministry|department|city of|county|partners|studio|studios|systems|technologies|association|council|society|services|museum|clinic|church|fund|trust|solutions|software|energy|logistics|media|health|airlines|works)\b/i;

/**
 * Who the line speaks of. The first piece is the name; of the others, the one that reads as a title is the title and the rest the organization,
 * in whichever order; `title at organization` is understood. A line without a name gives name ''.
 */
export function readPersonLine(line: string): PersonLine {
  let text = line
    .replace(/^[\s\-*•·\d.)]+(?=\p{L})/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  const profileUrl = taken(urlShape);
  const email = taken(emailShape).toLowerCase();
  const via = taken(viaShape).replace(/[.\s]+$/, '');
  const pieces = text
    .split(/\s*[,;|\t]\s*|\s+[–—-]+\s+|\s*[()<>]\s*/)
    .map((piece) => piece.replace(/^[\s.:-]+|[\s:-]+$/g, ''))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  let name = pieces.shift() ?? '';
  const inName = /^(.+?)\s+(?:@|at|from|of|bei|chez)\s+(.+)$/i.exec(name);
  if (inName) {
    name = inName[1] ?? name;
    pieces.unshift(inName[2] ?? '');
    if (pieces.length === 1) return { name, title: '', organization: pieces[0] ?? '', via, email, profileUrl };
  }
  const turned = isGivenOnly(name, pieces[0]);
  if (turned) name = `${pieces.shift() ?? ''} ${name}`;
  while (pieces[0] !== undefined && isCredential(pieces[0])) pieces.shift();
  const { title, organization } = sort(pieces);
  return { name, title, organization, via, email, profileUrl };

  function taken(shape: RegExp): string {
    const found = shape.exec(text);
    if (!found) return '';
    text =
      `${text.slice(0, found.index)} ${found[0].startsWith(',') || found[0].startsWith(';') ? ',' : ''} ${text.slice(found.index + found[0].length)}`.trim();
    return (found[1] ?? '').trim();
  }
}

function sort(pieces: readonly string[]): { title: string; organization: string } {
  const titles: string[] = [];
  const places: string[] = [];
  for (const piece of pieces) {
    const at = /^(.*?)\s*(?:@|\bat\b|\bbei\b|\bchez\b)\s*(.+)$/i.exec(piece);
    if (at && (at[1] === '' || titleScore(at[1] ?? '') > 0)) {
      if (at[1]) titles.push(at[1]);
      places.push(at[2] ?? '');
    } else places.push(piece);
  }
  if (places.length === 0) return { title: titles.join(', '), organization: '' };
  if (titles.length > 0) return { title: titles.join(', '), organization: places.join(', ') };
  if (places.length === 1) {
    const only = places[0] ?? '';
    return titleScore(only) > 0 ? { title: only, organization: '' } : { title: '', organization: only };
  }
  let best = 0;
  for (const [at, piece] of places.entries()) if (titleScore(piece) > titleScore(places[best] ?? '')) best = at;
  return { title: places[best] ?? '', organization: places.filter((_, at) => at !== best).join(', ') };
}

/** How much a piece reads as a title: above 0 when it does. */
function titleScore(piece: string): number {
  const { seniority, function: of } = readTitle(piece);
  let score = 0;
  if (seniority !== 'individual' && seniority !== 'unknown') score += 2;
  if (of !== 'unknown') score += 1;
  if (
    /\b(?:engineer|developer|manager|director|analyst|designer|planner|officer|nurse|teacher|consultant|specialist|coordinator|assistant|writer|editor|scientist|architect|recruiter|technician|agent|driver|owner)\b/i.test(
      piece,
    )
  )
    score += 2;
  if (orgWords.test(piece)) score -= 2;
  if (employerClass(piece) !== 'named' && seniority !== 'self-employed') score -= 1;
  return score;
}

const credentialWords: ReadonlySet<string> = new Set(
  'phd mba cpa pmp md jd esq msc bsc mph mpa cfa pe rn aicp pmi shrm cp scp llm jr sr ii iii he she they him her them'.split(
    ' ',
  ),
);

function isCredential(piece: string): boolean {
  const found = words(piece);
  return found.length > 0 && found.length <= 3 && found.every((word) => credentialWords.has(word));
}

/** `Raman, Priya`: one word, then one word that is no title, no organization and no credential. */
function isGivenOnly(name: string, next: string | undefined): boolean {
  if (next === undefined || words(name).length !== 1 || words(next).length !== 1) return false;
  return (
    titleScore(next) <= 0 &&
    !orgWords.test(next) &&
    !isCredential(next) &&
    fold(next) !== '' &&
    next[0] !== next[0]?.toLowerCase() &&
    next !== next.toUpperCase()
  );
}
