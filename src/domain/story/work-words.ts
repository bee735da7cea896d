/** What someone does, told by level and kind of work in words of ours, never the words of their title. Method: M11. */
import { readTitle, type Seniority, titleTokens } from '../roles/read-title.ts';
import type { TitleFunction } from '../roles/title-words.ts';

/** Occupations that a title may name and that say nothing of who holds it. */
const occupations: ReadonlySet<string> = new Set(
  'planner scheduler analyst teacher engineer librarian nurse editor educator coordinator designer writer scientist accountant lawyer architect developer recruiter coach professor lecturer researcher cartographer naturalist trainer consultant illustrator journalist physician doctor therapist technician mechanic driver chef buyer bookkeeper economist statistician translator photographer producer curator counselor dispatcher inspector surveyor paralegal pharmacist programmer reporter strategist supervisor superintendent'.split(
    ' ',
  ),
);

/** The same told as a field: `Planning Lead` plans. */
const byField: Readonly<Record<string, string>> = {
  planning: 'planner',
  scheduling: 'scheduler',
  engineering: 'engineer',
  teaching: 'teacher',
  nursing: 'nurse',
  accounting: 'accountant',
  writing: 'writer',
  research: 'researcher',
};

/** The kind of work as an adjective before a level, and as what someone is in when there is no level. */
const fields: Readonly<Record<TitleFunction, readonly [adjective: string, plain: string]>> = {
  administration: ['administration', 'administrator'],
  consulting: ['consulting', 'consultant'],
  'customer-success': ['customer service', 'customer adviser'],
  data: ['data', 'data specialist'],
  design: ['design', 'designer'],
  education: ['education', 'educator'],
  engineering: ['engineering', 'engineer'],
  executive: ['', 'executive'],
  finance: ['finance', 'finance specialist'],
  healthcare: ['health', 'health specialist'],
  legal: ['legal', 'legal professional'],
  marketing: ['communications', 'communications specialist'],
  media: ['media', 'media professional'],
  operations: ['operations', 'operations specialist'],
  people: ['human resources', 'recruiter'],
  product: ['product', 'product specialist'],
  'project-management': ['project', 'project manager'],
  research: ['research', 'researcher'],
  sales: ['sales', 'sales specialist'],
  unknown: ['', ''],
};

const levels: Partial<Record<Seniority, string>> = {
  'founder-owner': 'founder',
  'c-level': 'executive',
  board: 'board member',
  partner: 'partner',
  vp: 'vice president',
  director: 'director',
  manager: 'manager',
  'intern-student': 'student',
};
/** Above these no kind of work is needed. */
const alone: ReadonlySet<Seniority> = new Set(['founder-owner', 'c-level', 'board', 'partner', 'intern-student']);

/** `operations director`, `planner`, without an article; '' when the title tells nothing. */
export function workOf(title: string): string {
  const { seniority, function: field } = readTitle(title);
  const [adjective, plain] = fields[field];
  const level = levels[seniority];
  if (level !== undefined) return alone.has(seniority) || adjective === '' ? level : `${adjective} ${level}`;
  const tokens = titleTokens(title);
  const occupation = tokens.findLast((word) => occupations.has(word));
  return occupation ?? tokens.flatMap((word) => byField[word] ?? [])[0] ?? plain;
}
