/** How well a person's title fits a role the seeker considers. Method: M1, M3. */
import { isRecruiterOrHr, readTitle, titleTokens } from './read-title.ts';

export interface TitleFit {
  /** 0 nothing in common, 1 the same work. */
  readonly fit: number;
  readonly because: string;
}

/** Words for one kind of work; each group reads as its first word. */
const synonyms: ReadonlyMap<string, string> = new Map(
  (
    'engineer engineers engineering developer developers programmer dev entwickler desenvolvedor desarrollador|designer designers design|analyst analysts analytics analysis analista|scientist scientists science|planner planners planning|writer writers writing author editor|' +
    'teacher teachers teaching instructor educator lecturer|nurse nurses nursing|researcher researchers research|accountant accountants accounting|marketer marketing|lawyer attorney counsel legal|data dados datos|product produto producto|project program projects programs projekt|' +
    'operations ops operational operational|people hr|software sde|ux ui|sustainability climate environmental esg environment|transit transport transportation mobility|communications communication comms pr|policy policies|customer client clients customers|success support|' +
    'finance financial|sales seller selling|consultant consultants consulting advisor|strategy strategic strategist|service services|health healthcare medical|education learning|community outreach|urban city|logistics supply'
  )
    .split('|')
    .flatMap((group) => group.split(' ').map((word) => [word, group.split(' ')[0] ?? word] as const)),
);

/** Rank and filler say nothing of the work. */
const idle: ReadonlySet<string> = new Set(
  'senior junior lead principal staff chief officer head director manager vp svp evp associate assistant executive deputy vice president global regional group ii iii i iv of the and for in at a an to with public international national team leader intern trainee coordinator specialist'.split(
    ' ',
  ),
);

/** From shared words first, then the kind of work. A recruiter fits no other role: kind to know, not the one to ask about the work. */
export function titleFitsRole(title: string, roleName: string): TitleFit {
  const role = telling(roleName);
  const own = telling(title);
  if (own.size === 0 || role.size === 0)
    return { fit: 0, because: own.size === 0 ? 'No title to compare.' : 'The role has no words to compare.' };
  const of = readTitle(title).function;
  const wanted = readTitle(roleName).function;
  if (of === 'people' && wanted !== 'people' && isRecruiterOrHr(title))
    return { fit: 0, because: 'They hire or care for staff; others know the work itself better.' };
  const shared = [...role].filter(([word]) => own.has(word));
  const share = shared.length / role.size;
  const same = of !== 'unknown' && of === wanted;
  if (share === 1)
    return {
      fit: same || wanted === 'unknown' || of === 'unknown' ? 1 : 0.9,
      because: `Their title says ${list(shared.map(([word]) => own.get(word) ?? word))}.`,
    };
  const fit = Math.min(0.95, 0.65 * share + (same ? 0.3 : 0));
  if (shared.length > 0)
    return {
      fit: Math.round(fit * 100) / 100,
      because: `Their title shares ${list(shared.map(([word]) => own.get(word) ?? word))} with ${roleName}.`,
    };
  return same
    ? { fit: 0.3, because: `The same kind of work, ${of.replace('-', ' ')}.` }
    : { fit: 0, because: `Their title has nothing in common with ${roleName}.` };
}

/** What the words of a title or a role's name mean; a title that shares none of them with a role fits it by 0.3 at most. */
export function tellingWords(text: string): readonly string[] {
  return [...telling(text).keys()];
}

/** Telling words by what they mean, each with how it was written. */
function telling(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const word of titleTokens(text))
    if (!idle.has(word) && word.length > 1) found.set(synonyms.get(word) ?? word, word);
  return found;
}

function list(found: readonly string[]): string {
  return found.length < 2 ? (found[0] ?? '') : `${found.slice(0, -1).join(', ')} and ${found[found.length - 1] ?? ''}`;
}
