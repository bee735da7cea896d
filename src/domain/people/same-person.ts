/** Whether two records are one person, and which records of a list may be. Method: M3; keys and quirks from formats 0 and 6.4. */
import { compareText } from '../compare-text.ts';
import { employerClass } from '../organizations/employer-class.ts';
import { employerKey } from '../organizations/employer-name.ts';
import { readForRelating, relateRead } from '../organizations/relate-employers.ts';
import { words } from './fold.ts';
import { nicknameRoot } from './nicknames.ts';
import { withinOneEdit } from './within-one-edit.ts';

/** What tells one person from another. Texts are '' when unknown. */
export interface PersonMarks {
  readonly name: string;
  readonly organization: string;
  /** See profile-key.ts. */
  readonly profileKey: string;
  readonly emails: readonly string[];
}

export interface SameVerdict {
  readonly verdict: 'same' | 'unsure' | 'different';
  readonly because: string;
}

/** One profile or one e-mail makes one person; else the name and a shared employer; the name alone leaves it open. Two different profiles are two people, and a question only when one name stands at one and the same employer. */
export function samePerson(incoming: PersonMarks, existing: PersonMarks): SameVerdict {
  return judge(incoming, existing, employerKey);
}

type Agreement = 'same' | 'different' | 'unknown';

function judge(
  incoming: PersonMarks,
  existing: PersonMarks,
  keyOf: (organization: string) => string,
): SameVerdict & { readonly employers?: Agreement } {
  if (incoming.profileKey !== '' && incoming.profileKey === existing.profileKey)
    return { verdict: 'same', because: 'The same LinkedIn profile.' };
  const names = relateNames(incoming.name, existing.name);
  const mail = sharedEmail(incoming, existing);
  if (mail !== '') {
    return names === 'different' && !isPersonal(mail)
      ? { verdict: 'unsure', because: `Both use ${mail}, under different names.` }
      : { verdict: 'same', because: `The same e-mail address, ${mail}.` };
  }
  if (names === 'different') return { verdict: 'different', because: 'Different names.' };
  if (incoming.profileKey !== '' && existing.profileKey !== '')
    return names === 'same' && isOneEmployer(incoming.organization, existing.organization, keyOf)
      ? {
          verdict: 'unsure',
          because: 'The same name at the same employer, though with two profiles.',
          employers: 'same',
        }
      : { verdict: 'different', because: 'Two different LinkedIn profiles.' };
  const employers = employersMeet(incoming, existing);
  const name = existing.name;
  if (names === 'same' && employers === 'same')
    return { verdict: 'same', because: `The same name, ${name}, at the same organization.`, employers };
  if (employers === 'same')
    return { verdict: 'unsure', because: `${incoming.name} and ${name}, both at ${existing.organization}.`, employers };
  if (names === 'alike')
    return {
      verdict: employers === 'unknown' ? 'unsure' : 'different',
      because: `${incoming.name} and ${name} may be one name.`,
      employers,
    };
  return employers === 'different'
    ? {
        verdict: 'unsure',
        because: `The same name, but at ${incoming.organization} and ${existing.organization}.`,
        employers,
      }
    : { verdict: 'unsure', because: 'The same name; nothing else to compare.', employers };
}

/** Two records that may be one person. `one` stands before `other` in the list given. */
export interface DuplicatePair {
  readonly one: string;
  readonly other: string;
  readonly verdict: 'same' | 'unsure';
  readonly because: string;
}

type Listed = PersonMarks & { readonly id: string };

/** At most this many records of one name are compared with each other; beyond, only the sure keys join them. */
const crowd = 12;

/**
 * Pairs worth a question, the sure ones first, each pair once; near-linear: only records that share a profile, an e-mail or the outline of a name
 * are compared. A common name alone, at two known organizations, is not reported. `keyOf` tells an employer's key where it is already known.
 */
export function findDuplicates(
  people: readonly Listed[],
  keyOf: (organization: string) => string = employerKey,
): readonly DuplicatePair[] {
  const blocks = new Map<string, number[]>();
  const put = (key: string, at: number) => {
    const block = blocks.get(key);
    if (block) block.push(at);
    else blocks.set(key, [at]);
  };
  for (const [at, person] of people.entries()) {
    if (person.profileKey !== '') put(`p ${person.profileKey}`, at);
    for (const email of person.emails) put(`e ${email.toLowerCase()}`, at);
    const outline = nameOutline(person.name);
    if (outline !== '') put(`n ${outline}`, at);
  }
  const pairs = new Map<string, DuplicatePair>();
  for (const [key, block] of blocks) {
    if (block.length < 2) continue;
    const held = key.startsWith('n ') && block.length > crowd ? bySameEmployer(people, block, keyOf) : [block];
    for (const group of held) comparePairs(people, group, keyOf, pairs);
  }
  return [...pairs.values()].sort(
    (a, b) =>
      Number(b.verdict === 'same') - Number(a.verdict === 'same') ||
      compareText(a.one, b.one) ||
      compareText(a.other, b.other),
  );
}

function comparePairs(
  people: readonly Listed[],
  group: readonly number[],
  keyOf: (organization: string) => string,
  pairs: Map<string, DuplicatePair>,
): void {
  const few = group.slice(0, 40);
  for (let i = 0; i < few.length; i += 1) {
    for (let j = i + 1; j < few.length; j += 1) {
      const one = people[few[i] ?? 0];
      const other = people[few[j] ?? 0];
      if (!one || !other) continue;
      const key = `${one.id} ${other.id}`;
      if (pairs.has(key)) continue;
      const { verdict, because, employers } = judge(one, other, keyOf);
      const idle = verdict === 'unsure' && (employers ?? employersMeet(one, other)) === 'different';
      if (verdict !== 'different' && !idle) pairs.set(key, { one: one.id, other: other.id, verdict, because });
    }
  }
}

function bySameEmployer(
  people: readonly PersonMarks[],
  block: readonly number[],
  keyOf: (organization: string) => string,
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const at of block) {
    const key = keyOf(people[at]?.organization ?? '');
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function sharedEmail(a: PersonMarks, b: PersonMarks): string {
  if (a.emails.length === 0 || b.emails.length === 0) return '';
  const mine = new Set(a.emails.map((email) => email.toLowerCase()));
  return b.emails.find((email) => mine.has(email.toLowerCase())) ?? '';
}

/** Addresses that an office shares say little of who writes. */
function isPersonal(email: string): boolean {
  return !/^(?:info|office|conta(?:ct|to|cto|tti)|hello|team|admin|sales|support|hr|jobs|careers|mail|press|kontakt)@/.test(
    email.toLowerCase(),
  );
}

/** One name of one employer that is named; a parent, a division or a renamed house is another. */
function isOneEmployer(a: string, b: string, keyOf: (organization: string) => string): boolean {
  const key = keyOf(a);
  return key !== '' && key === keyOf(b) && employerClass(a) === 'named' && employerClass(b) === 'named';
}

function employersMeet(a: PersonMarks, b: PersonMarks): Agreement {
  if (employerClass(a.organization) !== 'named' || employerClass(b.organization) !== 'named') return 'unknown';
  if (a.organization === b.organization) return 'same';
  const relation = relateRead(readForRelating(a.organization), readForRelating(b.organization));
  return relation === 'same' || relation === 'related' ? 'same' : 'different';
}

const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof professor sir dame rev ing dipl herr frau sr sra srta don dona mme m mlle'.split(' '),
);
const credentials: ReadonlySet<string> = new Set(
  'phd mba cpa pmp md jd esq msc bsc ma ba ms bs mph mpa mpp cfa pe rn dds dvm llm llb ra aia leed shrm cp scp sphr phr cissp csm cspo frm acca fca ca cfp edd ii iii iv jr'.split(
    ' ',
  ),
);

/** The words of a name that count: no titles, credentials, nicknames in quotes or brackets, nor what follows a comma when it is all credentials. */
export function nameWords(name: string): readonly string[] {
  if (/^[A-Za-z]+ [A-Za-z]+$/.test(name)) return name.toLowerCase().split(' ');
  const shown = name.replace(/[("“«][^)"”»]*[)"”»]/g, ' ').replace(/\p{Extended_Pictographic}/gu, ' ');
  const comma = shown.indexOf(',');
  let found = words(comma > 0 ? shown.slice(0, comma) : shown);
  if (comma > 0) {
    const after = words(shown.slice(comma + 1));
    // `Raman, Priya` is a turned name; `Raman, MBA` carries a credential.
    if (found.length === 1 && after.length > 0 && !after.every((word) => credentials.has(word)))
      found = [...after.filter((word) => !credentials.has(word)), ...found];
  }
  const kept = found.filter((word) => !titles.has(word) || found.length <= 2);
  while (kept.length > 2 && credentials.has(kept[kept.length - 1] ?? '')) kept.pop();
  return kept;
}

/** A short key that equal and nearly equal names share: the root of the given name's first letter and the family name. */
function nameOutline(name: string): string {
  const found = nameWords(name);
  const given = found[0];
  const family = found[found.length - 1];
  if (!given || !family || found.length < 2) return '';
  return `${nicknameRoot(given)[0] ?? ''} ${family.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u')}`;
}

/** `alike`: a nickname, an initial, a missing middle name, one slip; never a different family name. */
export function relateNames(a: string, b: string): 'same' | 'alike' | 'different' {
  if (a === b && a !== '') return 'same';
  const one = nameWords(a);
  const other = nameWords(b);
  const [givenA = ''] = one;
  const [givenB = ''] = other;
  const familyA = one[one.length - 1] ?? '';
  const familyB = other[other.length - 1] ?? '';
  if (one.length === 0 || other.length === 0) return 'different';
  if (one.join(' ') === other.join(' ')) return 'same';
  if (one.length < 2 || other.length < 2) return givenA === givenB ? 'alike' : 'different';
  const plain = (word: string) => word.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u');
  const families =
    plain(familyA) === plain(familyB)
      ? 'same'
      : familyA.length > 4 && withinOneEdit(familyA, familyB)
        ? 'alike'
        : 'different';
  if (families === 'different') return 'different';
  const middles = middlesAgree(one.slice(1, -1), other.slice(1, -1));
  if (!middles) return 'different';
  if (plain(givenA) === plain(givenB)) return families;
  if (nicknameRoot(givenA) === nicknameRoot(givenB)) return families === 'same' ? 'same' : 'different';
  if (families !== 'same') return 'different';
  if ((givenA.length === 1 || givenB.length === 1) && givenA[0] === givenB[0]) return 'alike';
  return givenA.length > 4 && withinOneEdit(givenA, givenB) ? 'alike' : 'different';
}

function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const x = a[0] ?? '';
  const y = b[0] ?? '';
  return x[0] === y[0] && (x.length === 1 || y.length === 1 || x === y || withinOneEdit(x, y));
}
