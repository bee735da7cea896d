/** What a title says about rank and kind of work, by words alone; vague titles stay unknown. Method: M3. */

/** How near a title is to the roles the seeker considers. */
export type RoleMatch = 'match' | 'near' | 'unknown' | 'other';

const ranks: readonly (readonly [RegExp, number])[] = [
  [/\b(intern|trainee|student|apprentice|assistant|junior|jr|graduate)\b/, 0],
  [/\b(chief|ceo|cto|cfo|coo|cmo|cio|founder|owner|president|partner|chair\w*)\b/, 5],
  [/\b(director|vp|svp|evp|vice president)\b/, 4],
  [/\b(head|managing)\b/, 3],
  [/\b(senior|sr|lead|principal|staff)\b/, 2],
];

const ranksBySeniority: Readonly<Record<string, number>> = {
  'intern-student': 0,
  junior: 0,
  individual: 1,
  'self-employed': 1,
  senior: 2,
  lead: 2,
  manager: 3,
  director: 4,
  vp: 4,
  partner: 4,
  'c-level': 5,
  'founder-owner': 5,
  board: 5,
};

/** Any of them: most titles hold none, and are not looked through five times. */
const anyRank = new RegExp(ranks.map(([shape]) => shape.source).join('|'));

const rankWords = new Set(
  (
    'intern trainee student apprentice assistant associate junior jr graduate chief founder owner president partner director vp svp ' +
    'evp vice head managing senior sr lead principal staff group global regional of the and for in at a an to i ii iii iv'
  ).split(' '),
);

/** Words that say nothing of the work by themselves: they never make two titles alike. */
const vagueWords = new Set(
  'specialist consultant manager member team professional employee expert officer coordinator administrator representative executive self independent freelance'.split(
    ' ',
  ),
);

/** 0 starting out, 1 individual, 2 senior, 3 leads people, 4 director, 5 top; 1 when the title does not say. */
export function seniorityRank(title: string, seniority: string | null): number {
  const given = seniority === null ? undefined : ranksBySeniority[seniority];
  if (given !== undefined) return given;
  const text = title.toLowerCase();
  if (anyRank.test(text)) for (const [shape, rank] of ranks) if (shape.test(text)) return rank;
  return 1;
}

/** A matcher for the roles she considers: all words of a role = match, a telling word shared = near, no telling word at all = unknown. */
export function roleMatcher(roles: readonly string[]): (title: string) => RoleMatch {
  const wanted = roles.map(workWords).filter((words) => words.length > 0);
  if (wanted.length === 0) return () => 'unknown';
  // Titles that hold no wanted word anywhere are most of them, and are read no further than their first telling word.
  const mentioned = new RegExp([...new Set(wanted.flat())].map((word) => word.replaceAll('+', '\\+')).join('|'));
  return (title) => {
    const text = title.toLowerCase();
    if (mentioned.test(text)) return matchOf(workWords(text), wanted);
    return hasTellingWord(text) ? 'other' : 'unknown';
  };
}

function matchOf(words: readonly string[], wanted: readonly (readonly string[])[]): RoleMatch {
  if (words.every((word) => vagueWords.has(word))) return 'unknown';
  const has = new Set(words);
  let near = false;
  for (const role of wanted) {
    if (role.every((word) => has.has(word))) return 'match';
    near ||= role.some((word) => has.has(word) && !vagueWords.has(word));
  }
  return near ? 'near' : 'other';
}

function hasTellingWord(text: string): boolean {
  for (const [word] of text.matchAll(/[\p{L}\p{N}+#]+/gu)) {
    if (!rankWords.has(word) && !vagueWords.has(word)) return true;
  }
  return false;
}

function workWords(title: string): readonly string[] {
  return title
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '' && !rankWords.has(word));
}
