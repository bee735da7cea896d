/** Finding people as the letters are typed: accents and one slip forgiven. Method: M3. */
import { compareText } from '../compare-text.ts';
import { foldSpelledOut, words } from './fold.ts';
import { beginsWithinOneEdit } from './within-one-edit.ts';

/** What may be searched of a person. */
export interface SearchablePerson {
  readonly id: string;
  readonly name: string;
  readonly organization: string;
  readonly title: string;
  readonly notes: string;
}

/** Built by `indexPeople`, kept up by `putPerson` and `dropPerson`; treat as opaque. */
export interface PeopleIndex {
  /** Row numbers by id; a row whose person is gone holds null. */
  readonly rowById: Map<string, number>;
  readonly people: (SearchablePerson | null)[];
  /** By word: rows, each times 4 plus the best field (0 name, 1 organization or title, 2 notes). */
  readonly rowsByWord: Map<string, number[]>;
  /** Words by their first two letters, sorted lists made when first asked for. */
  readonly wordsByStart: Map<string, string[]>;
}

/** How well a word fits: 0 the whole word, 1 its beginning, 2 with one slip. */
type Fit = 0 | 1 | 2;
/** No match; also more than any sum of scores. */
const none = 255;
const ascii = /^[ -~]*$/;

export function indexPeople(people: Iterable<SearchablePerson>): PeopleIndex {
  const index: PeopleIndex = { rowById: new Map(), people: [], rowsByWord: new Map(), wordsByStart: new Map() };
  for (const person of people) putPerson(index, person);
  return index;
}

/** Adds a person, or replaces the one with the same id. */
export function putPerson(index: PeopleIndex, person: SearchablePerson): void {
  dropPerson(index, person.id);
  const row = index.people.length;
  index.people.push(person);
  index.rowById.set(person.id, row);
  const seen = new Set<string>();
  addWords(index, seen, row, 0, person.name);
  addWords(index, seen, row, 1, person.organization);
  addWords(index, seen, row, 1, person.title);
  if (person.notes !== '') addWords(index, seen, row, 2, person.notes);
}

/** Takes a person out; nothing happens when the id is unknown. */
export function dropPerson(index: PeopleIndex, id: string): void {
  const row = index.rowById.get(id);
  if (row === undefined) return;
  index.rowById.delete(id);
  index.people[row] = null;
}

/**
 * Ids of at most `limit` people, best first: every word of the text must begin a word of theirs, or come within one slip of one (words of four
 * letters and more). Name before organization and title before notes, whole words before beginnings before slips, then by name.
 * A text without letters or digits finds nobody.
 */
export function searchPeople(index: PeopleIndex, text: string, limit: number): readonly string[] {
  return searchAmong(index, text, limit, () => true).ids;
}

/** The same among those that `keep` lets through; `total` counts them beyond the limit too. */
export function searchAmong(
  index: PeopleIndex,
  text: string,
  limit: number,
  keep: (id: string) => boolean,
): { readonly ids: readonly string[]; readonly total: number } {
  const wanted = words(text);
  if (wanted.length === 0 || limit <= 0) return { ids: [], total: 0 };
  let scores: Uint8Array | null = null;
  // Longest word first: it leaves the fewest rows to look at.
  for (const word of [...wanted].sort((a, b) => b.length - a.length)) scores = narrow(index, word, scores);
  const best: Found[] = [];
  let total = 0;
  for (let row = 0; scores && row < scores.length; row += 1) {
    const score = scores[row] ?? none;
    const person = index.people[row];
    if (score === none || !person || !keep(person.id)) continue;
    total += 1;
    const last = best[best.length - 1];
    if (best.length === limit && last && score > last.score) continue;
    insert(best, { person, score }, limit);
  }
  return { ids: best.map((one) => one.person.id), total };
}

interface Found {
  readonly person: SearchablePerson;
  readonly score: number;
}

/** Puts one in its place among the best, which stay sorted and at most `limit`. */
function insert(best: Found[], one: Found, limit: number): void {
  let from = 0;
  let to = best.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = best[middle];
    if (other && order(one, other) < 0) to = middle;
    else from = middle + 1;
  }
  if (from >= limit) return;
  best.splice(from, 0, one);
  if (best.length > limit) best.pop();
}

function order(a: Found, b: Found): number {
  return a.score - b.score || compareText(a.person.name, b.person.name) || compareText(a.person.id, b.person.id);
}

/** Best score of each row for one more word, added to what the row had; `none` where the word or an earlier one is missing. */
function narrow(index: PeopleIndex, word: string, before: Uint8Array | null): Uint8Array {
  const best = new Uint8Array(index.people.length).fill(none);
  const take = (list: readonly number[] | undefined, fit: Fit) => {
    if (!list) return;
    for (const packed of list) {
      const score = (packed & 3) * 3 + fit;
      if (score < (best[packed >> 2] ?? 0)) best[packed >> 2] = score;
    }
  };
  take(index.rowsByWord.get(word), 0);
  for (const known of startingWith(index, word)) if (known !== word) take(index.rowsByWord.get(known), 1);
  if (word.length >= 4) {
    for (const known of perhaps(index, word)) {
      if (!known.startsWith(word) && beginsWithinOneEdit(word, known)) take(index.rowsByWord.get(known), 2);
    }
  }
  if (!before) return best;
  for (let row = 0; row < best.length; row += 1) {
    const had = before[row] ?? none;
    const now = best[row] ?? none;
    best[row] = had === none || now === none ? none : Math.min(had + now, none - 1);
  }
  return best;
}

function startingWith(index: PeopleIndex, word: string): readonly string[] {
  if (word.length >= 2) {
    return (index.wordsByStart.get(word.slice(0, 2)) ?? []).filter((known) => known.startsWith(word));
  }
  const found: string[] = [];
  for (const [start, list] of index.wordsByStart) if (start.startsWith(word)) found.push(...list);
  return found;
}

/** Words that one slip could have turned into this one, by their first two letters: kept, changed, swapped, dropped or added. */
function perhaps(index: PeopleIndex, word: string): readonly string[] {
  const [a = '', b = '', c = ''] = word;
  const found: string[] = [];
  for (const [start, list] of index.wordsByStart) {
    const [x = '', y = ''] = start;
    if (x === a || y === b || y === a || (x === b && (y === a || y === c))) found.push(...list);
  }
  return found;
}

function addWords(index: PeopleIndex, seen: Set<string>, row: number, field: number, text: string): void {
  if (text === '') return;
  for (const word of words(text)) addWord(index, seen, row, field, word);
  const spelled = foldSpelledOut(text);
  if (text.length > 0 && spelled.length !== 0 && !ascii.test(text))
    for (const word of spelled.split(' ')) addWord(index, seen, row, field, word);
}

function addWord(index: PeopleIndex, seen: Set<string>, row: number, field: number, word: string): void {
  if (seen.has(word)) return;
  seen.add(word);
  const rows = index.rowsByWord.get(word);
  if (rows) {
    rows.push(row * 4 + field);
    return;
  }
  index.rowsByWord.set(word, [row * 4 + field]);
  const start = word.slice(0, 2);
  const list = index.wordsByStart.get(start);
  if (list) list.push(word);
  else index.wordsByStart.set(start, [word]);
}
